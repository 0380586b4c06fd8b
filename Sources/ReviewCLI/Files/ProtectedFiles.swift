internal import Glibc
internal import Review
internal import ReviewSQLite

/// The files that no command writes over, whatever path or link names them, with `--force` or without: the project, the
/// texts that were loaded into it, and what the command line, the settings and the project say to read.
///
/// `Output` asks for every file that it writes. What exists to change such a file says which kind it changes.
struct ProtectedFiles {
  /// Why a file is protected.
  enum Kind {
    case project, text, input, baseline, glossary, settings, rules, words
  }

  /// What may be overwritten although it is protected.
  var changing: Set<Kind> = []
  /// The paths of texts that were loaded into a project which is too damaged to tell.
  var salvaged: [String] = []
  private let arguments: Arguments
  private let console: Console
  /// The project, where the command has it open.
  private let project: Project?

  init(_ arguments: Arguments, on console: Console, in project: Project? = nil, changing: Set<Kind> = []) {
    self.arguments = arguments
    self.console = console
    self.project = project
    self.changing = changing
  }

  /// Refuses to write where a protected file is, or where one of the project's belongs.
  func verify(_ destination: Destination) throws(InputError) {
    if let what = role(of: destination) {
      throw InputError(
        .output, file: destination.operand,
        "is \(what) and is never overwritten, not even with --force; name another file")
    }
  }

  /// What a file is, as a message says it; nil for one that may be replaced.
  private func role(of destination: Destination) -> String? {
    if let role = projectRole(of: destination) { return role }
    guard let identity = destination.identity else { return nil }
    func isIt(_ path: String) -> Bool { FileIdentity(console.path(path)) == identity }
    if let role = inputs.first(where: { !changing.contains($0.kind) && isIt($0.path) })?.role { return role }
    if salvaged.contains(where: isIt) { return "a text in the project" }
    let (texts, glossaries) = remembered
    for text in texts {
      if isIt(text.source.path) { return "the source of the text '\(text.name)' in the project" }
      if isIt(text.target.path) { return "the translation of the text '\(text.name)' in the project" }
    }
    if !changing.contains(.glossary), (glossaries + shared).contains(where: isIt) {
      return "a glossary in use"
    }
    return nil
  }

  /// The files of the project are protected where they are and where SQLite would make them.
  private func projectRole(of destination: Destination) -> String? {
    let name = ProjectFile.name(arguments, on: console)
    let parts = Path.parts(console.path(name))
    let projects = [Path.real(console.path(name)), Path.real(parts.folder) + "/" + parts.name]
    for (suffix, role) in [("", "the project")]
      + Self.companions.map({ ($0, "a part of the project \(name)") })
    {
      for project in projects {
        let path = project + suffix
        if path.utf8.elementsEqual(destination.path.utf8) { return role }
        if let identity = destination.identity, identity == FileIdentity(path) { return role }
      }
    }
    if destination.status?.kind == S_IFREG, Self.isProject(destination.path) { return "a review project" }
    for suffix in Self.companions where destination.path.hasSuffix(suffix) {
      if Self.isProject(String(destination.path.dropLast(suffix.count))) {
        return "a part of a review project"
      }
    }
    return nil
  }

  /// What SQLite keeps beside a database.
  private static let companions = ["-wal", "-shm", "-journal"]

  /// Whether a file is a project. The project in use must not come here: SQLite would lose its locks when it is closed.
  private static func isProject(_ path: String) -> Bool {
    guard stat.of(path)?.kind == S_IFREG, let file = try? FileDescriptor(path, O_RDONLY | O_NONBLOCK) else {
      return false
    }
    defer { file.close() }
    return SQLiteStore.isProject(start: (try? file.read(SQLiteStore.startLength, name: path)) ?? [])
  }

  private typealias Entry = (path: String, kind: Kind, role: String)

  /// What the command line and the settings say to read.
  private var inputs: [Entry] {
    var entries: [Entry] = arguments.inputs.map { input in
      input.option == "baseline"
        ? (input.path, .baseline, "the baseline in use") : (input.path, .input, "read by this command")
    }
    let folder = ProjectFile.folder(arguments, on: console)
    entries.append((folder + SettingsFile.usualName, .settings, "the settings in use"))
    if let settings = try? SettingsFile.settings(arguments, on: console) {
      if let rules = RulesChoice.path(arguments, settings, on: console) {
        entries.append((rules, .rules, "the rules in use"))
      }
      if let name = settings.abbreviations {
        let path = name.hasPrefix("/") ? name : folder + name
        entries.append((path, .input, "the abbreviations in use"))
      }
      entries.append((WordListChoice.path(arguments, settings, on: console), .words, "the word list in use"))
    }
    return entries
  }

  /// The texts and glossaries of the project. One that cannot be read has none to tell of.
  private var remembered: (texts: [StoredText], glossaries: [String]) {
    func found(_ texts: [StoredText]?, _ glossaries: [String]?) -> ([StoredText], [String]) {
      (texts ?? [], glossaries ?? [])
    }
    if let project { return found(try? project.texts(), try? project.glossaries.paths()) }
    let name = ProjectFile.name(arguments, on: console)
    let path = console.path(name)
    guard Path.exists(path), let store = try? SQLiteStore(path: path, name: name) else { return ([], []) }
    return found(try? store.texts(), try? store.glossaries())
  }

  /// The glossaries of the folder that `REVIEW_GLOSSARIES` names.
  private var shared: [String] {
    guard let folder = console.environment("REVIEW_GLOSSARIES") else { return [] }
    return (Path.names(in: console.path(folder)) ?? []).filter { $0.hasSuffix(".tsv") }.map {
      "\(folder)/\($0)"
    }
  }
}
