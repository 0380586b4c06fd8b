/// Rows of cells, printed in columns.
struct Table {
  private var rows: [[String]]

  /// A table with a head.
  init(_ head: String...) { rows = [head] }

  /// Adds a row.
  mutating func add(_ cells: String...) { rows.append(cells) }

  /// Prints it, an empty line behind it; the first column is set left, the others right.
  func print() {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    for (number, row) in rows.enumerated() {
      let cells = row.enumerated().map { column, cell in
        let space = String(repeating: " ", count: widths[column] - cell.count)
        return column == 0 ? cell + space : space + cell
      }
      Swift.print(cells.joined(separator: "  "))
      if number == 0 { Swift.print(widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ")) }
    }
    Swift.print()
  }
}

extension Double {
  /// The number with some decimals.
  func decimals(_ count: Int) -> String {
    guard isFinite else { return "–" }
    var scale = 1.0
    for _ in 0..<count { scale *= 10 }
    let scaled = Int((self * scale).rounded())
    guard count > 0 else { return String(scaled) }
    let fraction = String(abs(scaled) % Int(scale))
    return "\(scaled < 0 ? "-" : "")\(abs(scaled) / Int(scale))."
      + String(repeating: "0", count: count - fraction.count) + fraction
  }
}
