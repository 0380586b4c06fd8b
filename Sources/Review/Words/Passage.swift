/// A text with its words: one side of a translation unit, ready to be looked at.
public struct Passage: Sendable {
  /// The text.
  public let text: String
  /// Its words, in order.
  public let words: [Word]
  /// The bytes that the text has.
  let bytes: ByteSet

  /// A text whose words are known.
  public init(text: String, words: [Word]) {
    self.text = text
    self.words = words
    bytes = ByteSet(text.utf8)
  }
}

extension Passage {
  /// What lies between a word and the one before it; a word is not a first one.
  func gap(before index: Int) -> Span { words[index - 1].range.upperBound..<words[index].range.lowerBound }

  /// Whether a span is one plain space, as most of what lies between two words.
  func isOneSpace(_ gap: Span) -> Bool { gap.count == 1 && isSpace(at: gap.lowerBound) }

  /// Whether plain spaces, or the ends of the text, are on both sides of a word.
  func standsFree(_ word: Word) -> Bool {
    (word.range.lowerBound == 0 || isSpace(at: word.range.lowerBound - 1))
      && (word.range.upperBound == text.utf8.count || isSpace(at: word.range.upperBound))
  }

  private func isSpace(at offset: Int) -> Bool {
    text.utf8[text.utf8.index(text.utf8.startIndex, offsetBy: offset)] == UInt8(ascii: " ")
  }
}
