/// The text of a glossary table, to be changed row by row: every other byte stays as it is.
public struct GlossaryTable: Sendable {
  /// A row as it is in the file.
  struct Row: Sendable {
    /// The line, from 1.
    var line: Int
    /// Where the line is in the text, without its line end.
    var span: Span
    /// Its cells, as they are.
    var cells: [String]
  }

  private let document: Document
  /// The columns that the first line names.
  let columns: [TableColumn]
  private let head: Row
  /// The rows, comments left out.
  let rows: [Row]
  /// What ends a line of the file.
  private let lineEnd: String

  /// Reads the bytes of a table.
  ///
  /// - Throws: `InputError` for what is not a table of our own.
  public init(bytes: [UInt8], name: String) throws(InputError) {
    document = try Document(bytes: bytes, name: name)
    let text = document.text
    lineEnd = text.utf8.contains(UInt8(ascii: "\r")) ? "\r\n" : "\n"
    var lines: [Row] = []
    var start = 0
    for (index, line) in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .enumerated()
    {
      let content = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
      if let first = content.first, first != UInt8(ascii: "#") {
        let cells = content.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map {
          String(Substring($0))
        }
        lines.append(Row(line: index + 1, span: start..<start + content.count, cells: cells))
      }
      start += line.count + 1
    }
    guard let head = lines.first else {
      throw InputError(.data, file: name, "the glossary is empty; its first line should be source<TAB>target")
    }
    columns = try TableReader.columns(head.cells, line: head.line, name: name)
    self.head = head
    rows = Array(lines.dropFirst())
  }

  /// The table as a glossary.
  public func glossary() throws(InputError) -> Glossary {
    try Glossary(text: document.text, name: document.name)
  }

  /// What is in a column of a row.
  func cell(_ column: TableColumn, _ row: Row) -> String {
    guard let index = columns.firstIndex(of: column), index < row.cells.count else { return "" }
    return row.cells[index].trimmingWhitespace()
  }

  /// The bytes of the file with another row, in its place by the order of the sources.
  ///
  /// A column that the table has not got is added to its first line.
  public func adding(_ cells: [TableColumn: String]) throws(InputError) -> [UInt8] {
    let needed = TableColumn.allCases.filter { cells[$0]?.isEmpty == false && !columns.contains($0) }
    var all = (columns + needed).map { (cells[$0] ?? "").oneLine }
    while all.count > 1, all.last == "" { all.removeLast() }
    let row = DelimitedText.line(all, "\t", end: "")
    let source = (cells[.source] ?? "").lowercased()
    let before = rows.last { !comesAfter($0, source, cells[.status] ?? "") }
    let place = isSorted ? before : rows.last { key($0) == source } ?? rows.last
    let end = (place ?? head).span.upperBound
    return try replaced([(end..<end, lineEnd + row)], needed)
  }

  /// The bytes of the file with other cells in some rows.
  public func changing(_ lines: [Int], to cells: [TableColumn: String]) throws(InputError) -> [UInt8] {
    let needed = TableColumn.allCases.filter { cells[$0]?.isEmpty == false && !columns.contains($0) }
    let known = columns + needed
    let changes = rows.filter { lines.contains($0.line) }.map { row -> (Span, String) in
      var all = row.cells
      for (index, column) in known.enumerated() {
        guard let cell = cells[column] else { continue }
        while all.count <= index { all.append("") }
        all[index] = cell.oneLine
      }
      return (row.span, all.joined(separator: "\t"))
    }
    return try replaced(changes, needed)
  }

  /// The bytes of the file without some rows.
  public func removing(_ lines: [Int]) throws(InputError) -> [UInt8] {
    let text = document.text
    let end = text.utf8.count
    return try replaced(
      rows.filter { lines.contains($0.line) }.map { row in
        // With its line end; the last line takes the one before it.
        let next = min(row.span.upperBound + lineEnd.utf8.count, end)
        return next > row.span.upperBound
          ? (row.span.lowerBound..<next, "") : (row.span.lowerBound - lineEnd.utf8.count..<end, "")
      }, [])
  }

  /// The lines of the rows of a source and, where it is given, a target.
  public func lines(source: String, target: String? = nil) -> [Int] {
    rows.filter { row in
      cell(.source, row).lowercased() == source.lowercased()
        && (target == nil || cell(.target, row).lowercased() == target!.lowercased())
    }.map(\.line)
  }

  /// The source terms of some rows; of all when none are given.
  public func sources(of lines: [Int]?) -> [String] {
    rows.filter { lines?.contains($0.line) ?? true }.map { cell(.source, $0) }
  }

  private func replaced(
    _ changes: [(span: Span, text: String)], _ needed: [TableColumn]
  ) throws(InputError) -> [UInt8] {
    let names = needed.map { "\t" + $0.rawValue }.joined()
    let heading = needed.isEmpty ? [] : [(span: head.span.upperBound..<head.span.upperBound, text: names)]
    // A row that comes right below the first line goes behind what is added to that.
    return try document.replacing(heading + changes)
  }
}

extension GlossaryTable {
  /// What rows are sorted by: the source in lower case, by its code points; rules of the house come first.
  private func key(_ row: Row) -> String { cell(.source, row).lowercased() }

  private func comesAfter(_ row: Row, _ source: String, _ status: String) -> Bool {
    let own = key(row)
    return own == source ? rank(cell(.status, row)) > rank(status) : source.isBefore(own)
  }

  private func rank(_ status: String) -> Int {
    TermStatus(rawValue: status).flatMap(TermStatus.allCases.firstIndex) ?? 0
  }

  /// Whether the sources are in order.
  var isSorted: Bool { firstUnsorted == nil }

  /// The first row whose source comes before the one above it.
  var firstUnsorted: Row? {
    zip(rows, rows.dropFirst()).first { key($1).isBefore(key($0)) }?.1
  }
}

extension String {
  /// The order of code points, which is the same everywhere.
  fileprivate func isBefore(_ other: String) -> Bool { utf8.lexicographicallyPrecedes(other.utf8) }
}
