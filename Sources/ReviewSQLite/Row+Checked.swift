internal import Review

// What is read is checked here, before anything is done with it. Rows have checksums, but those of an older project were
// made of what it held.
extension Row {
  /// Above every number, offset and id that a project can hold: sums of some of them do not overflow.
  static let limit = 1 << 40

  /// Whether two neighbouring columns, the checksum as it is stored and as it should be, are the same.
  func holdsChecksum(_ column: Int32) -> Bool { int(column) == int(column + 1) }

  /// A range from two columns; nil when it is none.
  func checkedSpan(_ column: Int32) -> Span? {
    let (first, last) = (int(column), int(column + 1))
    return 0 <= first && first <= last && last < Self.limit ? first..<last : nil
  }

  /// The probability in a column; nil when it is none.
  func probability(_ column: Int32) -> Double? {
    let value = double(column)
    return !isNull(column) && (0...1).contains(value) ? value : nil
  }

  /// A number that a row of a table can have; nil for others.
  func number(_ column: Int32) -> Int? { (1..<Self.limit).contains(int(column)) ? int(column) : nil }
}
