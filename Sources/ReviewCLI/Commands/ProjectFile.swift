internal import Glibc
internal import Review
internal import ReviewDesk
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
  /// What checks a unit again after a decision.
  let checker: LocalChecker
  private let store: SQLiteStore

  /// Opens the project: `--project`, else `REVIEW_PROJECT`, else `review.db` in the folder.
  ///
  /// - Parameters:
  ///   - creates: whether a new one is begun where there is none.
  ///   - checks: whether what a killed program has left unchecked is checked first; a screen does that later, and has
  ///     no place for warnings about glossaries.
  init(_ arguments: Arguments, on console: Console, creates: Bool = false, checks: Bool = true) throws {
    name = Self.name(arguments, on: console)
    isTold = arguments.has("project")
    let path = console.path(name)
    if !creates, !Path.exists(path) {
      throw InputError(
        .missing, file: name,
        "there is no project here; start one with 'review load SOURCE TARGET', or name one with --project FILE"
      )
    }
    settings = try SettingsFile.settings(arguments, on: console)
    let store = try SQLiteStore(path: path, name: name, creating: creates)
    self.store = store
    let checker = LocalChecker(arguments, settings, on: checks ? console : console.silent)
    self.checker = checker
    project = Project(
      store: store, reviewer: Self.reviewer(arguments, console), settings: settings, check: checker.answer)
    if checks { try checkAgain() }
  }

  /// Runs a session and sums it up at its end, however it ends.
  ///
  /// - Parameter summary: told what may be said of the saving: nothing, where it is not so.
  /// - Throws: what the session throws, and `InputError` when the project is not where it was, so that what was decided
  ///   cannot be found there.
  func session(_ body: () throws -> Void, summary: (_ saved: String) -> Void) throws {
    let end = Result(catching: body)
    let place = Result { try store.verifyPlace() }
    summary((try? place.get()) == nil ? "" : "; everything is saved in \(name)")
    try place.get()
    try end.get()
  }

  private func checkAgain() throws {
    do {
      try project.rechecks.checkAgain()
    } catch let error as InputError where error.kind == .output || error.kind == .busy {
      // A project that cannot be written to now is shown as it is.
    }
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
          "the project has several texts (\(names.joined(separator: ", "))); choose one with --text NAME",
          arguments.command)
      }
      return try project.text(named: nil)
    }
    guard names.contains(name) else {
      throw UsageError(
        "the project has no text '\(name)'\(nearest(to: name, among: names).question)"
          + " (it has \(names.joined(separator: ", ")))", arguments.command)
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
    arguments.value("reviewer") ?? console.environment("REVIEW_REVIEWER")?.fileNameText ?? gitUser
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

extension LocalChecker {
  /// The checks with the glossaries and rules of a command line.
  fileprivate convenience init(_ arguments: Arguments, _ settings: Settings, on console: Console) {
    // The console is only written to, a line at a time.
    nonisolated(unsafe) let console = console
    self.init { from, to, remembered in
      let glossaries = try GlossaryChoice.glossaries(
        arguments, from: from, to: to, remembered: remembered, on: console)
      return Checker(
        from: from, to: to, glossaries: glossaries, settings: settings,
        rules: try RulesChoice.rules(arguments, settings, on: console),
        words: try WordListChoice.list(arguments, settings, on: console))
    }
  }
}
