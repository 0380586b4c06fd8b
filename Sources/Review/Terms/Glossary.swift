/// Concepts with their terms, as a glossary file gives them.
public struct Glossary: Sendable {
  /// What is wrong with a row.
  public struct Problem: Equatable, Sendable {
    /// The line, from 1.
    public var line: Int
    /// What is wrong and what to do.
    public var message: String
  }

  /// What the glossary is called in messages.
  public let name: String
  /// The concepts, in the order of their first rows.
  public var entries: [ConceptEntry]
  /// What is wrong with the rows; rows that cannot be used are left out of `entries`.
  public let problems: [Problem]
  /// The source language as the file writes it; nil where it does not tell.
  public var source: String?
  /// The target language as the file writes it; nil where it does not tell.
  public var target: String?
  /// What the file says of itself, in the words of its format: kept so that it is written again.
  public var header: [XMLTree]
  /// Concepts that lack one of the two languages: nothing is checked against them, but they are written again.
  public var kept: [ConceptEntry]

  /// A glossary of concepts.
  public init(
    name: String, entries: [ConceptEntry], problems: [Problem] = [], source: String? = nil,
    target: String? = nil, header: [XMLTree] = [], kept: [ConceptEntry] = []
  ) {
    self.name = name
    self.entries = entries
    self.problems = problems
    self.source = source
    self.target = target
    self.header = header
    self.kept = kept
  }

  /// Reads a glossary in the table format of our own (see `TableColumn`).
  ///
  /// - Throws: `InputError` when the first line names no usable columns.
  public init(text: String, name: String) throws(InputError) {
    var reader = try TableReader(Array(text.utf8), name: name)
    reader.read()
    self.init(
      name: name, entries: reader.rows.entries, problems: reader.rows.problems.sorted { $0.line < $1.line })
  }

  /// Reads the bytes of a glossary in the format that they show.
  ///
  /// - Parameters:
  ///   - from: the source language, where a file has several.
  ///   - to: the target language, where a file has several.
  ///   - format: the format, when it is known.
  /// - Throws: `InputError` for what is not a glossary, with the line where there is one.
  public init(
    bytes: [UInt8], name: String, from: String? = nil, to: String? = nil, format: GlossaryFormat? = nil
  ) throws(InputError) {
    guard !bytes.isEmpty else {
      throw InputError(.data, file: name, "the file is empty; is it the right one?")
    }
    let file = GlossaryFile(bytes: bytes, name: name, from: from, to: to)
    self = try (format ?? GlossaryFormat.of(file)).read(file)
  }

  /// The shipped glossary of a pair of languages; nil when there is none.
  public static func shipped(
    from source: String, to target: String, in library: LanguageLibrary = .shipped
  ) -> Glossary? {
    let name = "\(source)-\(target).tsv"
    return library.text("Glossaries/\(name)").flatMap { try? Glossary(text: $0, name: name) }
  }
}
