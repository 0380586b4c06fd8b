/// A word or a number of a text.
public struct Word: Equatable, Sendable {
  /// What a word is made of.
  public enum Kind: Sendable {
    case letters, number
  }

  /// Where it is in its text.
  public var range: Span
  /// The word as it is.
  public let text: String
  /// The word folded for comparison: NFC, lower case, plain apostrophes.
  public var key: String
  /// What it is made of.
  public var kind: Kind
  private let shape: WordShape

  /// A word that is folded already.
  ///
  /// - Parameter shape: how it is written, where that is known.
  init(range: Span, text: String, key: String, kind: Kind, shape: WordShape? = nil) {
    self.range = range
    self.text = text
    self.key = key
    self.kind = kind
    self.shape = shape ?? WordShape(text)
  }
}

extension Word {
  /// How many characters it has.
  var length: Int { Int(shape.length) }

  /// Whether it begins with a capital letter.
  var isCapitalised: Bool { shape.isCapitalised }

  /// Whether it begins with a capital letter, after an article that is joined to it too ("l'Europe").
  var hasCapital: Bool { shape.hasCapital }

  /// Whether it is written in capitals and has two letters or more.
  var isAllCapitals: Bool { shape.isAllCapitals }

  /// Whether it has small letters only.
  var isSmall: Bool { shape.isSmall }
}

extension Character {
  /// Whether a word goes on here: combining marks are part of their letter.
  var isWordPart: Bool { isLetter || isNumber }
}

extension String {
  /// The text with its first letter in upper case.
  func capitalisingFirst() -> String { prefix(1).uppercased() + dropFirst() }

  /// The word without a possessive ending.
  var withoutPossessive: String {
    // Most words end otherwise, and to look at a last byte is quick.
    guard utf8.last == UInt8(ascii: "s") else { return self }
    for ending in ["'s", "’s"] where hasSuffix(ending) { return String(dropLast(2)) }
    return self
  }
}
