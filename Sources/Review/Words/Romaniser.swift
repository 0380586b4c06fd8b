internal import CICU

/// Writes words of any script in plain lower-case Latin letters, by ICU's `Any-Latin; Latin-ASCII`.
///
/// A language may have spellings that sound otherwise than their letters, as `μπ` for b in Greek: the section `sounds` of its
/// data, items `letters/sound`.
///
/// It remembers what it has seen, so it belongs to one thread at a time.
package final class Romaniser {
  private let transliterator: OpaquePointer?
  private let spellings: [[String]]
  private var known: [String: String] = [:]

  /// A romaniser of words in one language; in any without one.
  package init(_ language: LanguageData? = nil) {
    spellings = language?.alternatives(.sounds) ?? []
    transliterator = cicu_transliterator_open("Any-Latin; Latin-ASCII; Lower")
  }

  deinit { transliterator.map(cicu_transliterator_close) }

  /// The Latin letters and digits of a folded word.
  package func latin(_ key: String) -> String {
    if key.utf8.allSatisfy({ $0 < 0x80 }) { return key }
    if let latin = known[key] { return latin }
    let spelt = spellings.reduce(key) { $0.replacing($1[0], with: $1[1]) }
    let latin = transliterate(spelt).filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    known[key] = latin
    return latin
  }

  private func transliterate(_ text: String) -> String {
    guard let transliterator else { return text }
    var output = [CChar](repeating: 0, count: text.utf8.count * 12 + 64)
    let length = cicu_transliterate(
      transliterator, text, Int32(text.utf8.count), &output, Int32(output.count))
    guard length >= 0 else { return text }
    return String(decoding: output.prefix(Int(length)).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}

extension Word {
  /// The digits of a number in any script as ASCII, without signs between them; empty for a word without digits.
  var digits: String {
    // Some numerals stand for more than one digit, as 十 for 10.
    text.compactMap { $0.isASCII && !$0.isNumber ? nil : $0.wholeNumberValue.map(String.init) }.joined()
  }
}
