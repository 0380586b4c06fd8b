internal import Glibc
internal import Review

/// The glossaries that a command works with beside the shipped one.
enum GlossaryChoice {
  /// Those told with `--glossary`, those that the project remembers, then those of the languages in the folder that
  /// `REVIEW_GLOSSARIES` names.
  ///
  /// Rows that cannot be used are named on standard error; they do not stop the work.
  ///
  /// - Parameter remembered: the paths that the project remembers.
  static func glossaries(
    _ arguments: Arguments, from: String, to: String, remembered: [String] = [], on console: Console
  ) throws -> [Glossary] {
    let told = arguments.values("glossary")
    let known = Set(told.map { Folder.realPath(console.path($0)) })
    let kept = try remembered.filter { !known.contains($0) && isOf($0, from, to) }.map { path in
      guard access(path, F_OK) == 0 else { throw gone(console.shown(path)) }
      return console.shown(path)
    }
    let operands = told + kept + (try folder(from: from, to: to, on: console))
    return try operands.map { operand in
      let glossary = try Glossary(reading: operand, from: from, to: to, on: console)
      if let problem = glossary.problems.first {
        console.report(
          """
          \(glossary.name):\(problem.line): warning: \(problem.message); \
          \(count(glossary.problems.count, "row")) to look at, 'review glossary lint' lists them
          """)
      }
      return glossary
    }
  }

  /// What the project remembers, where the command works in one.
  static func remembered(_ arguments: Arguments, on console: Console) throws -> [String] {
    guard access(console.path(ProjectFile.name(arguments, on: console)), F_OK) == 0 else { return [] }
    return try ProjectFile(arguments, on: console).project.glossaries()
  }

  /// Whether a glossary may be of a pair of languages: its name, as `sq-en.tsv`, names no others.
  private static func isOf(_ path: String, _ from: String, _ to: String) -> Bool {
    GlossaryConversion.languages(inName: path).map { $0 == (from, to) } ?? true
  }

  private static func gone(_ name: String) -> InputError {
    InputError(
      .missing, file: name,
      "the project uses this glossary, and it is not there; put it back, or forget it with 'review glossary use --remove \(name)'"
    )
  }

  /// The files of the folder whose names begin with the languages, as `sq-en.tsv` and `sq-en-courts.tsv`.
  private static func folder(from: String, to: String, on console: Console) throws -> [String] {
    guard let folder = console.environment("REVIEW_GLOSSARIES") else { return [] }
    guard let names = Folder.names(in: console.path(folder)) else {
      throw InputError(
        .missing, file: folder,
        "cannot be read as a folder; REVIEW_GLOSSARIES should name a folder of glossaries")
    }
    return names.filter { $0.hasPrefix("\(from)-\(to)") && $0.hasSuffix(".tsv") }.map { "\(folder)/\($0)" }
  }
}

/// What is in the file system.
enum Folder {
  /// A path without links and dots; the path itself where nothing is there.
  static func realPath(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  /// The names in it, in order, hidden ones left out; nil when it cannot be read.
  static func names(in folder: String) -> [String]? {
    guard let directory = opendir(folder) else { return nil }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      names.append(
        withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
    }
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }
}
