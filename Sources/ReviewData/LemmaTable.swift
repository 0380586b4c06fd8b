/// The pairs of form and dictionary word in a table of simplemma.
///
/// The file is front-coded (simplemma/strategies/dictionaries/frontcode.py): a form keeps some bytes of the form before it,
/// its word some bytes of the form. Some files have all words written backwards.
struct LemmaTable {
  private(set) var pairs: [(form: String, lemma: String)] = []
  private let bytes: [UInt8]
  private var place = 5

  private static let sameAsBefore: UInt8 = 254
  private static let written: UInt8 = 255

  /// Reads the unpacked bytes of a table; nil when they are none.
  init?(_ bytes: [UInt8]) {
    self.bytes = bytes
    guard bytes.starts(with: Array("SMFC1".utf8)), let flags = next(), let count = number() else {
      return nil
    }
    let isReversed = flags & 1 == 1
    var (form, lemma): ([UInt8], [UInt8]) = ([], [])
    while place < bytes.count {
      guard let shared = number(), shared <= form.count, let rest = run(), let trim = next() else {
        return nil
      }
      form = Array(form[..<shared]) + rest
      if trim == Self.written {
        guard let word = run() else { return nil }
        lemma = Array(word)
      } else if trim != Self.sameAsBefore {
        guard trim <= form.count, let word = run() else { return nil }
        lemma = Array(form.dropLast(Int(trim))) + word
      }
      pairs.append((Self.text(form, isReversed), Self.text(lemma, isReversed)))
    }
    guard pairs.count == count else { return nil }
  }

  private static func text(_ bytes: [UInt8], _ isReversed: Bool) -> String {
    isReversed ? String(decoding: bytes.reversed(), as: UTF8.self) : String(decoding: bytes, as: UTF8.self)
  }

  private mutating func next() -> UInt8? {
    guard place < bytes.count else { return nil }
    defer { place += 1 }
    return bytes[place]
  }

  /// A number of seven bits a byte, the lowest first.
  private mutating func number() -> Int? {
    var (result, shift) = (0, 0)
    while let byte = next(), shift < 63 {
      result |= Int(byte & 0x7F) << shift
      if byte & 0x80 == 0 { return result }
      shift += 7
    }
    return nil
  }

  /// Bytes behind their number.
  private mutating func run() -> ArraySlice<UInt8>? {
    guard let length = number(), place + length <= bytes.count else { return nil }
    defer { place += length }
    return bytes[place..<place + length]
  }
}
