/// Reads a glossary in the table format of our own, line by line, in bytes: many times faster than in characters.
struct TableReader {
  private let bytes: [UInt8]
  private let name: String
  /// The column of each cell of a line.
  private var columns: [TableColumn] = []
  private var place = 0
  private var line = 0
  private(set) var rows = ConceptRows()

  /// Reads the header.
  ///
  /// - Throws: `InputError` when it names no usable columns.
  init(_ bytes: [UInt8], name: String) throws(InputError) {
    self.bytes = bytes
    self.name = name
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
    guard let head = nextLine() else {
      throw InputError(.data, file: name, "the glossary is empty; its first line should be source<TAB>target")
    }
    let cells = String(decoding: bytes[head], as: UTF8.self).split(
      separator: "\t", omittingEmptySubsequences: false)
    columns = try Self.columns(cells.map(String.init), line: line, name: name)
  }

  /// Reads all rows.
  mutating func read() {
    var cells = [Range<Int>](repeating: 0..<0, count: TableColumn.allCases.count)
    let indices = columns.map(\.index)
    while let range = nextLine() {
      for index in indices { cells[index] = 0..<0 }
      var start = range.lowerBound
      var count = 0
      while true {
        let end = bytes[start..<range.upperBound].firstIndex(of: UInt8(ascii: "\t")) ?? range.upperBound
        if count < indices.count { cells[indices[count]] = start..<end }
        count += 1
        guard end < range.upperBound else { break }
        start = end + 1
      }
      guard count <= indices.count else {
        rows.complain(line, "\(count) cells, but the first line names \(indices.count) columns")
        continue
      }
      rows.add(TableRow(bytes: bytes, cells: cells, line: line))
    }
    rows.finish()
  }

  /// The next line that is not a comment and not empty, without its line end.
  private mutating func nextLine() -> Range<Int>? {
    while place < bytes.count {
      let start = place
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      place = end + 1
      line += 1
      let last = end > start && bytes[end - 1] == UInt8(ascii: "\r") ? end - 1 : end
      if last > start, bytes[start] != UInt8(ascii: "#") { return start..<last }
    }
    return nil
  }

  /// The columns that the cells of a first line name.
  ///
  /// - Throws: `InputError` when they are not usable.
  static func columns(_ cells: [String], line: Int, name: String) throws(InputError) -> [TableColumn] {
    let names = cells.map { $0.lowercased().filter { !$0.isWhitespace && $0 != "\u{FEFF}" } }
    func error(_ message: String) -> InputError { InputError(.data, file: name, line: line, message) }
    guard names.contains(TableColumn.target.rawValue) else {
      throw error(
        "the first line has to name the columns, and 'target' is not among them; write source<TAB>target")
    }
    var columns: [TableColumn] = []
    for name in names {
      guard let column = TableColumn(rawValue: name) else {
        throw error(
          "unknown column '\(name)'; the columns are \(TableColumn.allCases.map(\.rawValue).joined(separator: ", "))"
        )
      }
      guard !columns.contains(column) else { throw error("the column '\(name)' appears twice") }
      columns.append(column)
    }
    return columns
  }
}

/// The cells of a line.
struct TableRow {
  let bytes: [UInt8]
  /// Where the cells of all columns are; empty for what the line does not have.
  let cells: [Range<Int>]
  /// The line, from 1.
  let line: Int

  init(bytes: [UInt8], cells: [Range<Int>], line: Int) {
    self.bytes = bytes
    self.cells = cells
    self.line = line
  }

  /// A row of cells that are in another kind of table.
  init(_ told: [(column: TableColumn, text: String)], line: Int) {
    var bytes: [UInt8] = []
    var cells = [Range<Int>](repeating: 0..<0, count: TableColumn.allCases.count)
    for (column, text) in told {
      cells[column.index] = bytes.count..<bytes.count + text.utf8.count
      bytes += Array(text.utf8)
    }
    self.init(bytes: bytes, cells: cells, line: line)
  }

  /// What is in a column, without white space around it.
  subscript(column: TableColumn) -> String {
    let cell = cells[column.index]
    guard let first = bytes[cell].first, let last = bytes[cell].last else { return "" }
    let text = String(decoding: bytes[cell], as: UTF8.self)
    // Most cells have no space at their ends.
    let isPlain = first > 0x20 && first < 0x80 && last > 0x20 && last < 0x80
    return isPlain ? text : text.trimmingWhitespace()
  }

  /// The parts of a list.
  func list(_ column: TableColumn) -> [String] {
    cells[column.index].isEmpty
      ? [] : self[column].split(separator: ",").map { String($0).trimmingWhitespace() }.filter { !$0.isEmpty }
  }
}

extension String {
  /// The text without white space at its ends.
  func trimmingWhitespace() -> String { String(self[bytes: trimmed(0..<utf8.count)]) }
}
