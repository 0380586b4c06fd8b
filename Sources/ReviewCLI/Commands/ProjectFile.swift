internal import Glibc
internal import Review
internal import ReviewSQLite

/// The project that a command works in.
struct ProjectFile {
  /// Its file as the user knows it.
  let name: String
  let project: Project
  /// Whether the command line named it.
  let isTold: Bool
  /// What is set for it.
  let settings: Settings

  /// Opens the project: `--project`, else `REVIEW_PROJECT`, else `review.db` in the folder.
  ///
  /// - Parameter creates: whether a new one is begun where there is none.
  init(_ arguments: Arguments, on console: Console, creates: Bool = false) throws {
    name = Self.name(arguments, on: console)
    isTold = arguments.has("project")
    let path = console.path(name)
    if !creates, access(path, F_OK) != 0 {
      throw InputError(
        .missing, file: name,
        "there is no project here; begin one with 'review load SOURCE TARGET', or name one with --project FILE"
      )
    }
    settings = try SettingsFile.settings(arguments, on: console)
    let store = try SQLiteStore(path: path, name: name, creating: creates)
    let rechecker = Rechecker(arguments, settings, console) { try store.glossaries() }
    project = Project(
      store: store,
      reviewer: Self.reviewer(arguments, console), settings: settings
    ) { try rechecker.answer($0) }
  }

  /// Which file is the project.
  static func name(_ arguments: Arguments, on console: Console) -> String {
    arguments.value("project") ?? console.environment("REVIEW_PROJECT") ?? "review.db"
  }

  /// The folder of the project, with a slash at its end; empty for the one that the program works in.
  static func folder(_ arguments: Arguments, on console: Console) -> String {
    let name = name(arguments, on: console)
    return name.lastIndex(of: "/").map { String(name[...$0]) } ?? ""
  }

  /// The text that `--text` names, or the only one.
  func text(_ arguments: Arguments) throws -> StoredText {
    let names = try project.texts().map(\.name)
    guard let name = arguments.value("text") else {
      guard names.count < 2 else {
        throw UsageError(
          "which text? the project holds \(names.joined(separator: ", ")); --text NAME tells one",
          arguments.command)
      }
      return try project.text(named: nil)
    }
    guard names.contains(name) else {
      throw UsageError(
        "the project holds no text '\(name)'\(nearest(to: name, among: names).question)"
          + " (it holds \(names.joined(separator: ", ")))", arguments.command)
    }
    return try project.text(named: name)
  }

  /// The texts that a list is about: the one that `--text` names, or all.
  func texts(_ arguments: Arguments) throws -> [StoredText] {
    if arguments.has("text") { return [try text(arguments)] }
    let texts = try project.texts()
    if texts.isEmpty { _ = try project.text(named: nil) }
    return texts
  }

  private static func reviewer(_ arguments: Arguments, _ console: Console) -> String {
    arguments.value("reviewer") ?? console.environment("REVIEW_REVIEWER") ?? gitUser
      ?? getpwuid(getuid()).map { String(cString: $0.pointee.pw_name) } ?? "unknown"
  }

  /// The name that git signs with; nil without git or a name.
  private static var gitUser: String? {
    guard let pipe = popen("git config user.name 2>/dev/null", "r") else { return nil }
    defer { pclose(pipe) }
    var buffer = [CChar](repeating: 0, count: 256)
    guard fgets(&buffer, 256, pipe) != nil else { return nil }
    let name = String(
      decoding: buffer.prefix { $0 != 0 && $0 != 10 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    return name.isEmpty ? nil : name
  }
}

/// Checks units again after a decision, with the glossaries of the command line and of the project.
final class Rechecker {
  private let arguments: Arguments
  private let settings: Settings
  private let console: Console
  private let remembered: () throws -> [String]
  private var checkers: [String: Checker] = [:]

  /// Texts of more units are not checked as a whole after each decision: the editor would wait.
  private static let wholeTextLimit = 400

  init(
    _ arguments: Arguments, _ settings: Settings, _ console: Console,
    remembered: @escaping () throws -> [String]
  ) {
    self.arguments = arguments
    self.remembered = remembered
    self.settings = settings
    self.console = console
  }

  /// What the checks say of the units now.
  func answer(_ recheck: Recheck) throws -> Recheck.Answer {
    let checker = try checker(from: recheck.from, to: recheck.to)
    let isWhole = recheck.count <= Self.wholeTextLimit
    let units = (isWhole ? try recheck.all() : recheck.changed).map {
      checker.unit(
        number: $0.number, source: $0.source, target: $0.target, confidence: $0.confidence, kind: $0.kind,
        beginsParagraph: $0.beginsParagraph)
    }
    return Recheck.Answer(
      units: Set(units.map(\.number)), findings: checker.findings(in: units, asDocument: isWhole))
  }

  private func checker(from: String, to: String) throws -> Checker {
    if let checker = checkers["\(from) \(to)"] { return checker }
    let glossaries = try GlossaryChoice.glossaries(
      arguments, from: from, to: to, remembered: try remembered(), on: console)
    let checker = Checker(
      from: from, to: to, glossaries: glossaries, settings: settings,
      rules: try RulesChoice.rules(arguments, settings, on: console))
    checkers["\(from) \(to)"] = checker
    return checker
  }
}
