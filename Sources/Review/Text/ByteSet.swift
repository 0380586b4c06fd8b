/// Which bytes a text has, so that a missing mark is noticed without reading the text again.
struct ByteSet: Equatable, Sendable {
  private var bits = SIMD4<UInt64>()

  /// A set of bytes, such as those of a text.
  init(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { bits[Int(byte >> 6)] |= 1 << UInt64(byte & 63) }
  }

  /// Whether the sets share a byte.
  func overlaps(_ other: ByteSet) -> Bool { (bits & other.bits) != SIMD4() }
}
