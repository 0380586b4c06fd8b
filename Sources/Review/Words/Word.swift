/// A word or a number of a text.
public struct Word: Equatable, Sendable {
  /// What a word is made of.
  public enum Kind: Sendable {
    case letters, number
  }

  /// Where it is in its text.
  public var range: Span
  /// The word as it stands.
  public var text: String
  /// The word folded for comparison: NFC, lower case, plain apostrophes.
  public var key: String
  /// What it is made of.
  public var kind: Kind
}

extension Character {
  /// Whether a word goes on here: combining marks are part of their letter.
  var isWordPart: Bool { isLetter || isNumber }
}

extension String {
  /// The text with its first letter in upper case.
  func capitalisingFirst() -> String { prefix(1).uppercased() + dropFirst() }
}
