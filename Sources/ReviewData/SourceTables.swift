/// The tables of SOURCES.md that say what the files are counted from.
struct SourceTables {
  /// A file that something is counted from.
  struct Input {
    var file: String
    var checksum: String
  }

  /// What the files of a language are counted from.
  struct Language {
    var code: String
    /// The list of frequent words; nil when its common words are not counted.
    var frequencies: String?
    /// The table of lemmas; nil when its endings are not counted.
    var lemmas: String?
    /// The language whose folding the tables take.
    var foldedAs: String
    /// What rules may take out of a form.
    var infixes: [String]
  }

  /// Languages whose words are akin, by their lists of frequent words.
  struct Family {
    var name: String
    var lists: [String]
  }

  let inputs: [Input]
  let languages: [Language]
  let families: [Family]

  /// Reads the tables from the text of SOURCES.md.
  init(_ text: String) throws {
    inputs = try Self.rows(of: text, under: ["file", "what", "version", "licence", "SHA-256"]).map {
      Input(file: $0[0], checksum: $0[4])
    }
    languages = try Self.rows(
      of: text, under: ["language", "frequent words", "lemmas", "folded as", "taken out"]
    )
    .map {
      Language(
        code: $0[0], frequencies: $0[1].nonempty, lemmas: $0[2].nonempty,
        foldedAs: $0[3].nonempty ?? $0[0], infixes: $0[4].split(separator: " ").map(String.init))
    }
    families = try Self.rows(of: text, under: ["family", "lists of frequent words"]).map {
      Family(name: $0[0], lists: $0[1].split(separator: " ").map(String.init))
    }
  }

  /// The input whose name begins so.
  func input(_ name: String) throws -> Input {
    guard let input = inputs.first(where: { $0.file.hasPrefix(name) }) else {
      throw DataError(code: 65, "Sources/CData/SOURCES.md lists no input \(name)")
    }
    return input
  }

  /// The rows below a head, without the marks of code.
  private static func rows(of text: String, under head: [String]) throws -> [[String]] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(where: { cells(of: $0) == head }) else {
      throw DataError(
        code: 65, "Sources/CData/SOURCES.md has no table with the columns \(head.joined(separator: ", "))")
    }
    return lines[(start + 2)...].prefix { $0.hasPrefix("|") }.map(cells)
  }

  private static func cells(of line: Substring) -> [String] {
    line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast().map { cell in
      String(cell.filter { $0 != "`" }.trimmingSpaces)
    }
  }
}

extension String {
  fileprivate var nonempty: String? { isEmpty ? nil : self }

  fileprivate var trimmingSpaces: Substring {
    let start = drop { $0 == " " }
    guard let end = start.lastIndex(where: { $0 != " " }) else { return "" }
    return start[...end]
  }
}
