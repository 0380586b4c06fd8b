/// Concepts with their terms, as a glossary file gives them.
///
/// The file is a table with tab-separated columns named by its first line. `source` and `target` must be there;
/// `status` (default preferred), `match` (inflected), `pos`, `required` (yes) and `note` may be. Rows with the same
/// source are one concept. Lines that begin with `#` are comments.
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
  public let entries: [ConceptEntry]
  /// What is wrong with the rows; rows that cannot be used are left out of `entries`.
  public let problems: [Problem]

  /// The columns that a glossary may have.
  public static let columns = ["source", "target", "status", "match", "pos", "required", "note"]

  /// Reads a glossary.
  ///
  /// - Throws: `InputError` when the first line names no usable columns.
  public init(text: String, name: String) throws(InputError) {
    self.name = name
    // In bytes, which is many times faster than in characters.
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
      Substring($0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0)
    }
    guard let head = lines.firstIndex(where: { !$0.hasPrefix("#") && !$0.isEmpty }) else {
      throw InputError(.data, file: name, "the glossary is empty; its first line should be source<TAB>target")
    }
    var reader = try GlossaryReader(header: lines[head], line: head + 1, name: name)
    for (index, line) in lines.enumerated() where index > head && !line.isEmpty && !line.hasPrefix("#") {
      reader.read(line, number: index + 1)
    }
    entries = reader.entries
    problems = reader.problems.sorted { $0.line < $1.line }
  }

  /// The shipped glossary of a pair of languages; nil when there is none.
  public static func shipped(from source: String, to target: String) -> Glossary? {
    let name = "\(source)-\(target).tsv"
    return ShippedData.text("Glossaries/\(name)").flatMap { try? Glossary(text: $0, name: name) }
  }
}

/// Reads the rows of a glossary one by one.
private struct GlossaryReader {
  private let columns: [String]
  private let indices: [String: Int]
  private var places: [String: Int] = [:]
  private var last: (source: String, key: String)?
  var entries: [ConceptEntry] = []
  var problems: [Glossary.Problem] = []

  init(header: Substring, line: Int, name: String) throws(InputError) {
    let columns = header.split(separator: "\t", omittingEmptySubsequences: false).map {
      $0.lowercased().filter { !$0.isWhitespace && $0 != "\u{FEFF}" }
    }
    for needed in ["source", "target"] where !columns.contains(needed) {
      throw InputError(
        .data, file: name, line: line,
        "the first line has to name the columns, and '\(needed)' is not among them; write source<TAB>target")
    }
    if let unknown = columns.first(where: { !Glossary.columns.contains($0) }) {
      throw InputError(
        .data, file: name, line: line,
        "unknown column '\(unknown)'; the columns are \(Glossary.columns.joined(separator: ", "))")
    }
    if let twice = columns.indices.first(where: { columns[..<$0].contains(columns[$0]) }) {
      throw InputError(.data, file: name, line: line, "the column '\(columns[twice])' is there twice")
    }
    self.columns = columns
    indices = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($0.element, $0.offset) })
  }

  mutating func read(_ line: Substring, number: Int) {
    let cells = line.utf8.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
    guard cells.count <= columns.count else {
      return add(number, "\(cells.count) cells, but the first line names \(columns.count) columns")
    }
    func cell(_ column: String) -> String {
      guard let index = indices[column], index < cells.count, !cells[index].isEmpty else { return "" }
      return Substring(cells[index]).trimmedPlainly
    }
    let source = cell("source")
    let target = cell("target")
    guard !source.isEmpty, !target.isEmpty else {
      return add(number, "\(source.isEmpty ? "the source" : "the target") is empty")
    }
    if [source, target].contains(where: { $0.unicodeScalars.contains("\u{FFFD}") }) {
      add(number, "a character was lost; save the file as UTF-8")
    }
    // Rows of one source mostly follow each other.
    let key = source == last?.source ? last!.key : source.lowercased()
    last = (source, key)
    let place = places[key]
    if let place, let twin = entries[place].targets.first(where: { $0.text == target }) {
      return add(number, "the same as line \(twin.line): '\(source)' with '\(target)'")
    }
    let status = value(cell("status"), TermStatus.preferred, "status", number)
    let match = value(cell("match"), MatchMode.inflected, "match", number)
    let required = cell("required")
    let isRequired = ["", "yes"].contains(required)
    if !isRequired, required != "no" { add(number, "'required' is yes or no") }
    let pos = cell("pos")
    if !pos.isEmpty, PartOfSpeech(rawValue: pos) == nil {
      add(
        number,
        "unknown pos '\(pos)'; it is one of \(PartOfSpeech.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    let term = Term(text: target, status: status, note: cell("note"), line: number)
    if let place {
      entries[place].targets.append(term)
      if entries[place].isRequired != isRequired || entries[place].match != match {
        add(number, "'match' and 'required' have to be the same in all rows of '\(source)'")
      }
    } else {
      places[key] = entries.count
      entries.append(
        ConceptEntry(
          source: source, match: match, partOfSpeech: PartOfSpeech(rawValue: pos), isRequired: isRequired,
          targets: [term]))
    }
  }

  private mutating func value<Value: RawRepresentable & CaseIterable>(
    _ cell: String, _ usual: Value, _ column: String, _ line: Int
  ) -> Value where Value.RawValue == String {
    if cell.isEmpty { return usual }
    if let value = Value(rawValue: cell) { return value }
    add(
      line,
      "unknown \(column) '\(cell)'; it is one of \(Value.allCases.map(\.rawValue).joined(separator: ", "))")
    return usual
  }

  private mutating func add(_ line: Int, _ message: String) {
    problems.append(Glossary.Problem(line: line, message: message))
  }
}

extension Substring {
  /// The text without spaces at its ends; most cells have none.
  fileprivate var trimmedPlainly: String {
    guard let first = utf8.first, let last = utf8.last,
      first <= 0x20 || last <= 0x20 || first > 0x7F || last > 0x7F
    else { return String(self) }
    return String(self).trimmingWhitespace()
  }
}

extension String {
  /// The text without white space at its ends.
  func trimmingWhitespace() -> String { String(self[bytes: trimmed(0..<utf8.count)]) }
}
