/// The words of a list of wordfreq, most frequent first, each with how rare it is.
///
/// The file is MessagePack: a header, then an array of words for each hundredth of a power of ten that they are rarer
/// (https://github.com/rspeer/wordfreq, "cBpack").
struct FrequencyList {
  /// A word, and by how many hundredths of a power of ten it is rarer than all words together.
  struct Entry: Equatable {
    var word: String
    var rarity: Int
  }

  private(set) var entries: [Entry] = []
  private let bytes: [UInt8]
  private var place = 0

  /// Reads the unpacked bytes of a list; nil when they are none.
  init?(_ bytes: [UInt8]) {
    self.bytes = bytes
    guard let count = arrayCount(), count > 1, skipHeader() else { return nil }
    for rarity in 0..<count - 1 {
      guard let words = arrayCount() else { return nil }
      for _ in 0..<words {
        guard let word = string() else { return nil }
        entries.append(Entry(word: word, rarity: rarity))
      }
    }
    guard place == bytes.count else { return nil }
  }

  private mutating func next() -> UInt8? {
    guard place < bytes.count else { return nil }
    defer { place += 1 }
    return bytes[place]
  }

  private mutating func number(of length: Int) -> Int? {
    guard place + length <= bytes.count else { return nil }
    defer { place += length }
    return bytes[place..<place + length].reduce(0) { $0 << 8 | Int($1) }
  }

  private mutating func arrayCount() -> Int? {
    switch next() {
    case .some(let byte) where byte & 0xF0 == 0x90: Int(byte & 0x0F)
    case 0xDC: number(of: 2)
    case 0xDD: number(of: 4)
    default: nil
    }
  }

  private mutating func string() -> String? {
    let length: Int? =
      switch next() {
      case .some(let byte) where byte & 0xE0 == 0xA0: Int(byte & 0x1F)
      case 0xD9: number(of: 1)
      case 0xDA: number(of: 2)
      default: nil
      }
    guard let length, place + length <= bytes.count else { return nil }
    defer { place += length }
    return String(decoding: bytes[place..<place + length], as: UTF8.self)
  }

  /// The header is a map of the format's name and its version.
  private mutating func skipHeader() -> Bool {
    guard let map = next(), map == 0x82, string() == "format", string() == "cB", string() == "version" else {
      return false
    }
    return next() == 1
  }
}
