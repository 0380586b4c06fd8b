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

  /// A glossary of concepts.
  public init(name: String, entries: [ConceptEntry], problems: [Problem] = []) {
    self.name = name
    self.entries = entries
    self.problems = problems
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

  /// The shipped glossary of a pair of languages; nil when there is none.
  public static func shipped(from source: String, to target: String) -> Glossary? {
    let name = "\(source)-\(target).tsv"
    return ShippedData.text("Glossaries/\(name)").flatMap { try? Glossary(text: $0, name: name) }
  }
}
