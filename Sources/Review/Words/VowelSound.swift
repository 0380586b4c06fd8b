internal import Foundation

/// Whether an English word begins with a vowel to the ear, which decides between "a" and "an".
enum VowelSound {
  /// Whether the first word of a text does; nil when no word begins it.
  static func begins(_ text: some StringProtocol) -> Bool? {
    let word = text.drop { !$0.isWordPart }.prefix { $0.isWordPart || ".,'’".contains($0) }
    guard let first = word.first else { return nil }
    if first.isNumber { return begins(number: word.prefix { $0.isNumber || $0 == "," }) }
    let letters = word.prefix { $0.isWordPart }
    if isSpelled(letters, in: word) { return "AEFHILMNORSX".contains(first) }
    return begins(word: letters.folded)
  }

  private static func begins(number: some StringProtocol) -> Bool {
    let digits = String(number).filter(\.isNumber)
    if digits.hasPrefix("8") { return true }
    guard digits.hasPrefix("11") || digits.hasPrefix("18") else { return false }
    // Eleven, eleven thousand; "1848" is a year, "1,848" is not.
    return digits.count % 3 == 2 || number.count == 4
  }

  /// Whether a word is said letter by letter.
  private static func isSpelled(_ letters: some StringProtocol, in word: some StringProtocol) -> Bool {
    let stem = letters.hasSuffix("s") ? String(letters.dropLast()) : String(letters)
    guard !stem.isEmpty, stem.allSatisfy({ $0.isUppercase || $0.isNumber }) else { return false }
    // "A" and "I" before a space are words.
    return stem.count > 1 ? !saidAsWords.contains(stem) : word.count == 1 || word.contains(".")
  }

  private static func begins(word: String) -> Bool {
    if word == "one" || word == "ones" || consonantal.contains(where: word.hasPrefix) { return false }
    if vocalic.contains(where: word.hasPrefix) { return true }
    return !word.hasPrefix("uni") && word.first.map("aeiou".contains) == true
  }

  private static let english = LanguageData.of("en")
  /// Beginnings with a vowel letter that sound as "you" or "won".
  private static let consonantal = english.items(.consonantBeginnings)
  /// "uni-" that is "un-" and a word with i, and beginnings with a silent h.
  private static let vocalic = english.items(.vowelBeginnings)
  /// Acronyms that are said as words.
  private static let saidAsWords = Set(english.items(.saidAsWords))
}

extension StringProtocol {
  /// In lower case, without accents.
  fileprivate var folded: String {
    var folded = ""
    for scalar in lowercased().decomposedStringWithCanonicalMapping.unicodeScalars
    where scalar.properties.generalCategory != .nonspacingMark {
      folded.unicodeScalars.append(scalar)
    }
    return folded
  }
}
