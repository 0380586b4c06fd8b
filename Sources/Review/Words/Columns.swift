internal import CICU

extension Character {
  /// The columns that it takes on a terminal: 2 for East Asian wide characters and emoji, 0 for a lone mark.
  public var columns: Int {
    let widths = unicodeScalars.map { Int(cicu_columns($0.value)) }
    // An emoji that is made of several, or asked for by a variation selector, is as wide as one.
    if unicodeScalars.contains(where: { $0.value == 0xFE0F }) { return 2 }
    return min(2, widths.max() ?? 0)
  }
}

extension StringProtocol {
  /// The columns that the text takes on a terminal.
  public var columns: Int { reduce(0) { $0 + $1.columns } }
}
