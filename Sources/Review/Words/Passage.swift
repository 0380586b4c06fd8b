/// A text with its words: one side of a translation unit, ready to be looked at.
public struct Passage: Sendable {
  /// The text.
  public let text: String
  /// Its words, in order.
  public let words: [Word]

  /// A text whose words are known.
  public init(text: String, words: [Word]) {
    self.text = text
    self.words = words
  }
}
