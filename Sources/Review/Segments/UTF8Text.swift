/// The UTF-8 of a valid text, read scalar by scalar at byte offsets; it lives as long as the buffer.
struct UTF8Text {
  let bytes: UnsafeBufferPointer<UInt8>
  let kinds = KindTable.shared

  init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  var end: Int { bytes.count }

  /// The first offset from `offset` on whose byte `isWanted`; eight bytes at once are skipped where none may be.
  @inline(__always)
  func first(from offset: Int, _ mayHold: (UInt64) -> Bool, _ isWanted: (UInt8) -> Bool) -> Int? {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return nil }
    var offset = offset
    while offset < end {
      if offset + 8 <= end, !mayHold(base.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) {
        offset += 8
        continue
      }
      let stop = min(end, offset + 8)
      while offset < stop {
        if isWanted(bytes[offset]) { return offset }
        offset += 1
      }
    }
    return nil
  }

  /// The scalar that begins at an offset, and its length; nil at the end.
  @inline(__always)
  func scalar(at offset: Int) -> (scalar: Unicode.Scalar, length: Int)? {
    guard offset < bytes.count else { return nil }
    let first = UInt32(bytes[offset])
    if first < 0x80 { return (Unicode.Scalar(UInt8(first)), 1) }
    func next(_ distance: Int) -> UInt32 {
      offset + distance < bytes.count ? UInt32(bytes[offset + distance]) & 0x3F : 0
    }
    let (value, length): (UInt32, Int) =
      switch first {
      case 0..<0xE0: ((first & 0x1F) << 6 | next(1), 2)
      case 0..<0xF0: ((first & 0x0F) << 12 | next(1) << 6 | next(2), 3)
      default: ((first & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), 4)
      }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  /// The scalar that ends at an offset, and its length; nil at the beginning.
  func scalar(before offset: Int) -> (scalar: Unicode.Scalar, length: Int)? {
    guard offset > 0 else { return nil }
    var start = offset - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(at: start)
  }

  @inline(__always)
  func kind(at offset: Int) -> ScalarKind? { scalar(at: offset).map { kinds[$0.scalar] } }

  @inline(__always)
  func kind(before offset: Int) -> ScalarKind? { scalar(before: offset).map { kinds[$0.scalar] } }

  /// The offset after the scalars from `offset` on of which `holds` is true, no further than `limit`.
  @inline(__always)
  func skip(from offset: Int, to limit: Int? = nil, while holds: (ScalarKind) -> Bool) -> Int {
    var offset = offset
    while offset < limit ?? end, let (scalar, length) = scalar(at: offset), holds(kinds[scalar]) {
      offset += length
    }
    return offset
  }

  /// The offset before the scalars up to `offset` of which `holds` is true, no further than `limit`.
  @inline(__always)
  func skipBack(from offset: Int, to limit: Int, while holds: (ScalarKind) -> Bool) -> Int {
    var offset = offset
    while offset > limit, let (scalar, length) = scalar(before: offset), holds(kinds[scalar]) {
      offset -= length
    }
    return offset
  }

  /// A span without the white space at its ends.
  func trimmed(_ span: Span) -> Span {
    let start = skip(from: span.lowerBound, to: span.upperBound) { $0 == .space }
    return start..<skipBack(from: span.upperBound, to: start) { $0 == .space }
  }

  func string(_ span: Span) -> String { String(decoding: bytes[span], as: UTF8.self) }

  /// The span in lower case, format characters left out.
  func key(_ span: Span) -> String {
    let text = string(span).lowercased()
    // Those of UTF-8 that begin with E2: marks of direction, joiners.
    guard bytes[span].contains(0xE2) else { return text }
    return String(
      String.UnicodeScalarView(text.unicodeScalars.filter { $0.properties.generalCategory != .format }))
  }

  /// Whether a span is two capital letters or more and nothing else.
  func isCapitals(_ span: Span) -> Bool {
    skip(from: span.lowerBound, to: span.upperBound) { $0 == .upper } == span.upperBound
      && string(span).unicodeScalars.count > 1
  }

  /// How many words a span has, counted up to `limit`.
  func words(in span: Span, upTo limit: Int) -> Int {
    var count = 0
    var offset = span.lowerBound
    while count < limit {
      let start = skip(from: offset, to: span.upperBound) { !$0.isLetter && $0 != .digit }
      guard start < span.upperBound else { break }
      offset = skip(from: start, to: span.upperBound) { $0 != .space }
      count += 1
    }
    return count
  }
}

extension UInt64 {
  /// Whether one of the eight bytes is `byte`, in its high bits: the classic test for a zero byte.
  @inline(__always)
  func marks(_ byte: UInt8) -> UInt64 {
    let difference = self ^ (UInt64(byte) &* 0x0101_0101_0101_0101)
    return (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
  }
}
