/// The frequent words of a language, names left out: whether a word that is not translated alike can be no name.
///
/// The file `Common/<code>.bloom` is a Bloom filter (Bloom 1970): a line that says what it was counted from, a line with
/// the number of hashes, then the bits. One word in two thousand that is not in it is taken for one that is.
struct CommonWords: Sendable {
  private let bits: [UInt8]
  private let hashes: Int

  /// The words of a language; nil when there is no such file.
  static func of(_ language: LanguageData) -> CommonWords? {
    language.library.once(language.code) {
      language.library.withBytes(of: "Common/\(language.code).bloom") { CommonWords(file: $0) }.flatMap { $0 }
    }
  }

  private init?(file bytes: UnsafeBufferPointer<UInt8>) {
    guard let first = bytes.firstIndex(of: UInt8(ascii: "\n")),
      let second = bytes[(first + 1)...].firstIndex(of: UInt8(ascii: "\n")),
      let hashes = Int(String(decoding: bytes[first + 1..<second], as: UTF8.self))
    else { return nil }
    self.hashes = hashes
    bits = Array(bytes[(second + 1)...])
  }

  /// Whether a folded word is one of them.
  func contains(_ key: String) -> Bool {
    // Two halves of one FNV-1a hash make all hashes (Kirsch and Mitzenmacher 2006).
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in key.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let count = UInt64(bits.count) * 8
    let (low, high) = (hash & 0xffff_ffff, hash >> 32 | 1)
    return (0..<UInt64(hashes)).allSatisfy { number in
      let place = (low &+ number &* high) % count
      return bits[Int(place / 8)] & 1 << (place % 8) != 0
    }
  }
}
