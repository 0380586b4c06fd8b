internal import Review

/// A file of pairs: each line is `source<TAB>target`.
struct PairTable {
  /// The file as text.
  let document: Document
  /// The two sides of each line.
  let pairs: [(source: String, target: String)]

  /// Reads a table.
  ///
  /// - Throws: `InputError` with the line that is not a pair.
  init(_ operand: String, _ arguments: Arguments, on console: Console) throws {
    document = try Document(reading: operand, arguments, on: console, limiting: .lines)
    var pairs: [(source: String, target: String)] = []
    // In bytes, since Swift takes CR LF for one character, and only LF ends a line here.
    var lines = document.text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    for line in lines {
      let cells = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      guard cells.count == 2 else {
        throw InputError(
          .data, file: document.name, line: pairs.count + 1,
          cells.count < 2
            ? "there is no tab; each line should be source<TAB>target"
            : "there are \(cells.count - 1) tabs; each line should be source<TAB>target")
      }
      let end = cells[1].last == UInt8(ascii: "\r") ? cells[1].dropLast() : cells[1]
      pairs.append((String(Substring(cells[0])), String(Substring(end))))
    }
    self.pairs = pairs
  }
}
