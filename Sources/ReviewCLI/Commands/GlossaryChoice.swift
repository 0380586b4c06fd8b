internal import Glibc
internal import Review

/// The glossaries that a command works with beside the shipped one.
enum GlossaryChoice {
  /// Those told with `--glossary`, then those of the languages in the folder that `REVIEW_GLOSSARIES` names.
  ///
  /// Rows that cannot be used are named on standard error; they do not stop the work.
  static func glossaries(
    _ arguments: Arguments, from: String, to: String, on console: Console
  ) throws -> [Glossary] {
    let operands = arguments.values("glossary") + (try folder(from: from, to: to, on: console))
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

/// What is in a folder.
enum Folder {
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
