internal import Review

/// The glossaries that a command works with beside the shipped one.
enum GlossaryChoice {
  /// Those given with `--glossary`, those that the project remembers, then those of the languages in the folder that
  /// `REVIEW_GLOSSARIES` names.
  ///
  /// Rows that cannot be used are named on standard error; they do not stop the work.
  ///
  /// - Parameter remembered: the paths that the project remembers.
  static func glossaries(
    _ arguments: Arguments, from: String, to: String, remembered: [String] = [], on console: Console
  ) throws -> [Glossary] {
    let told = arguments.values("glossary")
    let known = Set(told.map { Path.real(console.path($0)) })
    let kept = try remembered.filter { !known.contains($0) && isOf($0, from, to) }.map { path in
      guard Path.exists(path) else { throw gone(console.shown(path)) }
      return console.shown(path)
    }
    let operands = told + kept + (try folder(from: from, to: to, on: console))
    return try operands.map { operand in
      let glossary = try Glossary(reading: operand, from: from, to: to, on: console)
      if let problem = glossary.problems.first {
        console.report(
          """
          \(glossary.name):\(problem.line): warning: \(problem.message); \
          \(count(glossary.problems.count, "problem")); 'review glossary lint' lists them all
          """)
      }
      return glossary
    }
  }

  /// What the project remembers, where the command works in one.
  static func remembered(_ arguments: Arguments, on console: Console) throws -> [String] {
    guard Path.exists(console.path(ProjectFile.name(arguments, on: console))) else { return [] }
    return try ProjectFile(arguments, on: console).project.glossaries.paths()
  }

  /// Whether a glossary may be of a pair of languages: its name, as `sq-en.tsv`, names no others.
  private static func isOf(_ path: String, _ from: String, _ to: String) -> Bool {
    GlossaryConversion.languages(inName: path).map { $0 == (from, to) } ?? true
  }

  private static func gone(_ name: String) -> InputError {
    InputError(
      .missing, file: name,
      "the project uses this glossary, but it is missing; put it back, or remove it with 'review glossary use --remove \(name)'"
    )
  }

  /// The files of the folder whose names begin with the languages, as `sq-en.tsv` and `sq-en-courts.tsv`.
  private static func folder(from: String, to: String, on console: Console) throws -> [String] {
    guard let folder = console.environment("REVIEW_GLOSSARIES") else { return [] }
    guard let names = Path.names(in: console.path(folder)) else {
      throw InputError(
        .missing, file: folder,
        "cannot be read as a folder; REVIEW_GLOSSARIES should name a folder of glossaries")
    }
    return names.filter { $0.hasPrefix("\(from)-\(to)") && $0.hasSuffix(".tsv") }.map { "\(folder)/\($0)" }
  }
}
