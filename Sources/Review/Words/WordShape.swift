/// How a word is written: its length and its letter case, worked out once, since checks ask for them again and again.
struct WordShape: Equatable, Sendable {
  /// How many characters it has.
  let length: Int32
  /// Whether it begins with a capital letter.
  let isCapitalised: Bool
  /// Whether it begins with a capital after an article or an ending that an apostrophe joins to it too, as in "l'Europe".
  let hasCapital: Bool
  /// Whether it is written in capitals and has two letters or more.
  let isAllCapitals: Bool
  /// Whether its characters are small letters.
  let isSmall: Bool

  init(_ text: String) {
    var text = text
    self = text.withUTF8 { Self(ascii: $0) } ?? Self(characters: text)
  }

  /// The shape of ASCII; nil for other bytes.
  private init?(ascii bytes: UnsafeBufferPointer<UInt8>) {
    var (small, capitals, apostrophes) = (0, 0, 0)
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): small += 1
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): capitals += 1
      case UInt8(ascii: "'"): apostrophes += 1
      case 0x80...: return nil
      default: break
      }
    }
    func isCapital(_ byte: UInt8?) -> Bool {
      byte.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) } ?? false
    }
    length = Int32(clamping: bytes.count)
    isCapitalised = isCapital(bytes.first)
    hasCapital =
      isCapitalised
      || apostrophes > 0 && isCapital(bytes.split(separator: UInt8(ascii: "'")).last?.first)
    isAllCapitals = small == 0 && capitals >= 2
    isSmall = small == bytes.count
  }

  private init(characters text: String) {
    length = Int32(clamping: text.count)
    isCapitalised = text.first?.isUppercase ?? false
    hasCapital =
      isCapitalised || text.split(whereSeparator: { "'’".contains($0) }).last?.first?.isUppercase ?? false
    isAllCapitals =
      text.count { $0.isLetter } >= 2 && text.allSatisfy { !$0.isLetter || $0.isUppercase }
    isSmall = text.allSatisfy(\.isLowercase)
  }
}
