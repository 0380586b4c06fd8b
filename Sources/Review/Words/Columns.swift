internal import CICU

extension Character {
  /// The columns that it takes on a terminal, by East Asian Width (UAX 11): 2 for wide characters and for emoji of
  /// however many parts, 0 for a lone mark. Letters with signs that are next to them, as in Thai and Devanagari, take
  /// the columns of both.
  public var columns: Int {
    let scalars = unicodeScalars
    if let first = scalars.first, first.value < 0x300, scalars.count == 1 { return 1 }
    let sum = scalars.reduce(0) { $0 + Int(cicu_columns($1.value)) }
    return isOneEmoji ? 2 : sum
  }

  /// Whether terminals disagree about its columns: emoji of several parts, and letters with signs beside them.
  public var isOfDisputedWidth: Bool {
    let scalars = unicodeScalars
    guard let first = scalars.first, first.value >= 0xA0 || scalars.count > 1 else { return false }
    if first.isRegionalIndicator || isOneEmoji { return true }
    return scalars.dropFirst().contains {
      $0.isVariationSelector || $0.value == 0x200D || cicu_columns($0.value) > 0
    }
      || scalars.contains { (0x1160...0x11FF).contains($0.value) }
  }

  /// Whether it is an emoji of several scalars, or one that a variation selector asks for.
  private var isOneEmoji: Bool {
    let scalars = unicodeScalars
    guard scalars.count > 1, !scalars.contains("\u{FE0E}") else { return false }
    return scalars.contains { $0.properties.isEmojiPresentation || $0.value == 0xFE0F }
  }
}

extension Unicode.Scalar {
  fileprivate var isRegionalIndicator: Bool { (0x1F1E6...0x1F1FF).contains(value) }
  fileprivate var isVariationSelector: Bool { (0xFE00...0xFE0F).contains(value) }
}

extension StringProtocol {
  /// The columns that the text takes on a terminal.
  public var columns: Int { reduce(0) { $0 + $1.columns } }
}
