internal import Foundation

/// A slip of encoding or typing in a cell of a glossary.
enum TextSlip {
  /// What is wrong with a text and what to do; nil when nothing is.
  static func first(in text: String) -> String? {
    // Most cells are plain.
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return space(in: text) }
    if let scalar = text.unicodeScalars.first(where: isControl) {
      let code = String(scalar.value, radix: 16, uppercase: true)
      return "'\(visible(text))' holds an invisible character (U+\(code)); remove it"
    }
    if text.unicodeScalars.contains("\u{FFFD}") {
      return "'\(text)' has lost a character; write it again, in UTF-8"
    }
    if text.contains(where: "ÃÂÄÅÐÑÎÏâРС".contains), text.firstMatch(of: mojibake) != nil {
      return "'\(text)' looks like UTF-8 read as another encoding; write it again"
    }
    if !text.utf8.elementsEqual(text.precomposedStringWithCanonicalMapping.utf8) {
      return "'\(text)' has letters with loose accents; write it in composed letters (NFC)"
    }
    if let word = mixedWord(text) {
      return "'\(word)' has letters of two alphabets that look alike; write it again"
    }
    return space(in: text)
  }

  private static func space(in text: String) -> String? {
    guard let first = text.utf8.first, let last = text.utf8.last else { return nil }
    if first == 0x20 || last == 0x20 { return "'\(text)' has a space at its beginning or end; remove it" }
    var before: UInt8 = 0
    for byte in text.utf8 {
      // The hard space is C2 A0.
      if byte == 0x20 && before == 0x20 || byte == 0xA0 && before == 0xC2 {
        return "'\(text)' has a space too many or a hard space; write one plain space"
      }
      before = byte
    }
    return nil
  }

  private static func visible(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { !isControl($0) }))
  }

  /// Control characters, marks without width and of direction. A joiner between letters belongs to some scripts.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: true
    case .format: scalar != "\u{200C}" && scalar != "\u{200D}"
    default: false
    }
  }

  /// What the first byte of two or three in UTF-8 becomes in windows-1252 or windows-1251, with a second one.
  private static var mojibake: Regex<Substring> {
    /[ÃÂÄÅÐÑÎÏ][\u{80}-\u{BF}€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\u{80}-\u{BF}œ™˜“”¦]|[РС][\u{A0}-\u{BF}‚ѓ„…†‡€‰‹]/
  }

  /// A word with letters of Latin and of Cyrillic or Greek.
  private static func mixedWord(_ text: String) -> Substring? {
    text.split { !$0.isLetter }.first { word in
      let scripts = Set(word.unicodeScalars.compactMap(script))
      return scripts.count > 1
    }
  }

  private static func script(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: 0
    case 0x370...0x3FF: 1
    case 0x400...0x52F: 2
    default: nil
    }
  }
}
