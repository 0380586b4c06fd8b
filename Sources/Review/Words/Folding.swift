internal import Foundation

/// Folds words for comparison: NFC, lower case, plain apostrophes, and what a language writes in two ways.
struct Folding: Sendable {
  private let pairs: [(Character, String)]
  private let isTurkish: Bool

  /// The folding of a language; most have nothing of their own.
  init(language: String) {
    let code = String(language.prefix { $0.isLetter })
    isTurkish = code == "tr" || code == "az"
    pairs =
      switch code {
      case "de": [("ß", "ss")]
      case "ru": [("ё", "е")]
      case "ro": [("ş", "ș"), ("ţ", "ț")]
      case "ar": [("أ", "ا"), ("إ", "ا"), ("آ", "ا"), ("ى", "ي"), ("ة", "ه"), ("ـ", "")]
      case "el":
        [
          ("ά", "α"), ("έ", "ε"), ("ή", "η"), ("ί", "ι"), ("ό", "ο"), ("ύ", "υ"), ("ώ", "ω"), ("ΐ", "ϊ"),
          ("ΰ", "ϋ"),
        ]
      case "sr", "bs": Self.serbian
      default: []
      }
  }

  /// Whether folding may change a word: small letters of ASCII stay as they are.
  func changes(_ word: String) -> Bool {
    !word.utf8.allSatisfy { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 }
  }

  /// A word folded.
  func key(_ word: String) -> String {
    if !isTurkish, word.utf8.allSatisfy({ $0 < 0x80 }) { return word.lowercased() }
    let cased = isTurkish ? word.replacing("I", with: "ı").replacing("İ", with: "i") : word
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

  /// Serbian is written in both scripts; the rules for its endings are in the Latin one.
  private static let serbian: [(Character, String)] = zip(
    "абвгдђежзијклљмнњопрстћуфхцчџш".map { $0 },
    "a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š".split(separator: " ").map(String.init)
  ).map { ($0, $1) }
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
