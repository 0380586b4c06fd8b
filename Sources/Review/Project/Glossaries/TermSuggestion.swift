/// A correction that was made more than once: a row that the glossary could have.
public struct TermSuggestion: Equatable, Sendable {
  /// The words of the source; empty where only the translation was corrected.
  public var source: String
  /// The words that were wrong.
  public var wrong: String
  /// The words that took their place.
  public var right: String
  /// The decisions that made the correction, and still stand.
  public var decisions: [Int]
}
