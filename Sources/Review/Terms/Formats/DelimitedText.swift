/// Text in cells that a comma, a semicolon or a tab parts (RFC 4180 for quoted cells).
enum DelimitedText {
  /// A record with the line that it begins in, from 1.
  struct Record: Equatable {
    var cells: [String]
    var line: Int
    /// The line in which a quotation opens that is not closed; its cell ends with the line then.
    var unclosed: Int?
  }

  /// The delimiter under which the first lines have the same number of cells, two at least; nil when none does.
  static func delimiter(of text: String) -> UInt8? {
    let sample = Array(text.utf8.prefix(20_000))
    return "\t,;".utf8.first { delimiter in
      var records = Self.records(of: sample, delimiter, limit: 50)
      // The sample may end within a record.
      if sample.count == 20_000, records.count > 1 { records.removeLast() }
      let counts = records.map(\.cells.count)
      // A comment of the third column may be left out.
      return !counts.isEmpty && counts.allSatisfy { $0 >= 2 } && counts.max()! - counts.min()! <= 1
    } ?? "\t,;".utf8.first { sample.contains($0) }
  }

  /// The records of a text; lines that are empty or begin with `#` are left out.
  static func records(of text: String, _ delimiter: UInt8) -> [Record] {
    records(of: Array(text.utf8), delimiter, limit: .max)
  }

  private static func records(of bytes: [UInt8], _ delimiter: UInt8, limit: Int) -> [Record] {
    var reader = RecordReader(bytes: bytes, delimiter: delimiter)
    var records: [Record] = []
    while records.count < limit, let record = reader.next() {
      if record.cells.count > 1 || !record.cells[0].isEmpty { records.append(record) }
    }
    return records
  }

  /// A record as a line; a cell is quoted where it has to be, and never between tabs.
  static func line(_ cells: [String], _ delimiter: Character, end: String = "\n") -> String {
    if delimiter == "\t" {
      let line = cells.map(\.oneLine).joined(separator: "\t") + end
      // A line that begins so would be a comment; white space around a cell is none of it.
      return line.hasPrefix("#") ? " " + line : line
    }
    return cells.map { cell in
      let isPlain = !cell.contains { $0 == delimiter || $0 == "\"" || $0.isNewline } && !cell.hasPrefix("#")
      return isPlain ? cell : "\"" + cell.replacing("\"", with: "\"\"") + "\""
    }.joined(separator: String(delimiter)) + end
  }
}

/// Reads records one by one, in bytes.
private struct RecordReader {
  let bytes: [UInt8]
  let delimiter: UInt8
  private var place = 0
  private var line = 1
  private var unclosed: Int?

  init(bytes: [UInt8], delimiter: UInt8) {
    self.bytes = bytes
    self.delimiter = delimiter
  }

  private static let quote = UInt8(ascii: "\"")
  private static let newline = UInt8(ascii: "\n")

  mutating func next() -> DelimitedText.Record? {
    while place < bytes.count, bytes[place] == UInt8(ascii: "#") { skipLine() }
    guard place < bytes.count else { return nil }
    var record = DelimitedText.Record(cells: [], line: line)
    unclosed = nil
    repeat { record.cells.append(cell()) } while endsCell()
    record.unclosed = unclosed
    return record
  }

  /// Whether another cell of the record follows; goes over what ends the cell.
  private mutating func endsCell() -> Bool {
    guard place < bytes.count else { return false }
    let isDelimiter = bytes[place] == delimiter
    if !isDelimiter { line += 1 }
    place += 1
    return isDelimiter
  }

  private mutating func skipLine() {
    place = (bytes[place...].firstIndex(of: Self.newline) ?? bytes.count - 1) + 1
    line += 1
  }

  private mutating func cell() -> String {
    // A tab parts cells whatever quotation marks are in them.
    if delimiter != UInt8(ascii: "\t"), place < bytes.count, bytes[place] == Self.quote, let cell = quoted() {
      return cell
    }
    let start = place
    while place < bytes.count, bytes[place] != delimiter, bytes[place] != Self.newline { place += 1 }
    var end = place
    if end > start, bytes[end - 1] == UInt8(ascii: "\r"), place == bytes.count || bytes[place] == Self.newline
    {
      end -= 1
    }
    return String(decoding: bytes[start..<end], as: UTF8.self).trimmingWhitespace()
  }

  /// A cell in quotation marks, those within it doubled or behind a backslash; nil where none closes it.
  private mutating func quoted() -> String? {
    var content: [UInt8] = []
    var index = place + 1
    var lines = 0
    while index < bytes.count {
      let next = index + 1 < bytes.count ? bytes[index + 1] : Self.newline
      if bytes[index] == Self.quote, next == Self.quote {
        content.append(Self.quote)
        index += 2
      } else if bytes[index] == UInt8(ascii: "\\"), next == Self.quote, index + 2 < bytes.count,
        bytes[index + 2] != delimiter, bytes[index + 2] != Self.newline,
        bytes[index + 2] != UInt8(ascii: "\r")
      {
        content.append(Self.quote)
        index += 2
      } else if bytes[index] == Self.quote {
        index += 1
        while index < bytes.count, bytes[index] == UInt8(ascii: "\r") || bytes[index] == UInt8(ascii: " ") {
          index += 1
        }
        guard index == bytes.count || bytes[index] == delimiter || bytes[index] == Self.newline else {
          // In its own line it is a word in quotation marks; in a later one, where another quotation opens.
          if lines > 0 { unclosed = unclosed ?? line }
          return nil
        }
        place = index
        line += lines
        return String(decoding: content, as: UTF8.self).trimmingWhitespace()
      } else {
        if bytes[index] == Self.newline { lines += 1 }
        content.append(bytes[index])
        index += 1
      }
    }
    unclosed = unclosed ?? line
    return nil
  }
}
