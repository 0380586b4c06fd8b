internal import CICU
internal import Foundation

/// Folds words for comparison: NFC, lower case, plain apostrophes, and what a language writes in two ways (the section
/// `folding` of its data).
package struct Folding: Sendable {
  private let pairs: [(Character, String)]
  private let hasDotlessI: Bool

  /// The folding of a language; most have nothing of their own.
  package init(_ language: LanguageData) {
    // Which languages lower I to ı is Unicode's to know (SpecialCasing).
    hasDotlessI = cicu_has_dotless_i(language.code)
    pairs = language.alternatives(.folding).map { (Character($0[0]), $0.count > 1 ? $0[1] : "") }
  }

  /// Whether folding may change a word: small letters of ASCII stay as they are.
  func changes(_ word: String) -> Bool {
    !word.utf8.allSatisfy { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 }
  }

  /// A word folded.
  package func key(_ word: String) -> String {
    if !hasDotlessI, word.utf8.allSatisfy({ $0 < 0x80 }) { return word.lowercased() }
    let cased = hasDotlessI ? word.replacing("I", with: "ı").replacing("İ", with: "i") : word
    var plain = (cased.isSurelyComposed ? cased : cased.precomposedStringWithCanonicalMapping).lowercased()
    if plain.unicodeScalars.contains("’") { plain = plain.replacing("’", with: "'") }
    // A loose acute accent marks stress in Cyrillic dictionaries.
    if plain.unicodeScalars.contains("\u{301}") {
      plain = String(String.UnicodeScalarView(plain.unicodeScalars.filter { $0 != "\u{301}" }))
    }
    guard !pairs.isEmpty else { return plain }
    return plain.reduce(into: "") { result, character in
      result += pairs.first { $0.0 == character }?.1 ?? String(character)
    }
  }
}

extension String {
  /// Whether it holds letters only that are in NFC as they are: Latin, Greek and Cyrillic ones without loose marks.
  fileprivate var isSurelyComposed: Bool {
    unicodeScalars.allSatisfy {
      $0.value < 0x300 || (0x388..<0x483).contains($0.value) || (0x48A..<0x530).contains($0.value)
        || $0.value == 0x2019
    }
  }
}
