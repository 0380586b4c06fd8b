/// How a word of a text was recognised as a form of a dictionary word, surest first.
public enum MatchLayer: String, CaseIterable, Comparable, Sendable {
  /// The same letters, upper or lower case.
  case exact
  /// A form that the glossary or the language's data list, as "took" for "take".
  case form
  /// A rule for endings, learnt from a table of inflected forms.
  case suffix
  /// The stem that a hunspell dictionary gives.
  case dictionary
  /// The same stem by the Snowball stemmer.
  case stem
  /// The beginning that the glossary asks for, whatever follows.
  case prefix
  /// The same letters without their marks, in a text that has none.
  case folded
  /// A part of a compound.
  case compound

  /// Whether the left one is surer.
  public static func < (left: MatchLayer, right: MatchLayer) -> Bool { left.rank < right.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self)! }
}
