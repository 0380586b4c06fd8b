/// The bytes at which a sentence may end or an item of a list begin: `.`, `!`, `?`, `)`, the first byte of "…" and "•",
/// and the ASCII character that ends sentences in one language only.
struct StopBytes: Sendable {
  private let own: UInt8

  init(own: UInt8?) { self.own = own ?? 0x2E }

  /// Whether a byte ends sentences in this language only.
  func isOwn(_ byte: UInt8) -> Bool { byte == own && own != 0x2E }

  @inline(__always)
  func has(_ byte: UInt8) -> Bool {
    byte == 0x2E || byte == 0x21 || byte == 0x3F || byte == 0x29 || byte == 0xE2 || byte == own
  }

  /// Whether one of eight bytes is.
  @inline(__always)
  func mayBe(in bytes: UInt64) -> Bool {
    bytes.marks(0x2E) | bytes.marks(0x21) | bytes.marks(0x3F) | bytes.marks(0x29) | bytes.marks(own) != 0
      || bytes & 0x8080_8080_8080_8080 != 0 && bytes.marks(0xE2) != 0
  }
}
