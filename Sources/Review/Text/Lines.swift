/// A line of a text: where its content is, and where the next begins.
struct Line {
  /// The content, without the line end.
  var content: Span
  /// The content with the line end.
  var whole: Span

  /// All lines of a text. CR, LF, CR LF, NEL, LS and PS end a line; an empty text has none.
  static func all(of text: String) -> [Line] {
    var lines: [Line] = []
    var start = 0
    var offset = 0
    let bytes = Array(text.utf8)
    while offset < bytes.count {
      let end = lineEnd(in: bytes, at: offset)
      guard end > 0 else {
        offset += 1
        continue
      }
      lines.append(Line(content: start..<offset, whole: start..<offset + end))
      offset += end
      start = offset
    }
    if start < bytes.count { lines.append(Line(content: start..<bytes.count, whole: start..<bytes.count)) }
    return lines
  }

  /// The length of the line end at an offset, 0 when there is none.
  private static func lineEnd(in bytes: [UInt8], at offset: Int) -> Int {
    func byte(_ distance: Int) -> UInt8? {
      offset + distance < bytes.count ? bytes[offset + distance] : nil
    }
    switch bytes[offset] {
    case 0x0A: return 1
    case 0x0D: return byte(1) == 0x0A ? 2 : 1
    case 0xC2: return byte(1) == 0x85 ? 2 : 0
    case 0xE2: return byte(1) == 0x80 && (byte(2) == 0xA8 || byte(2) == 0xA9) ? 3 : 0
    default: return 0
    }
  }
}

extension String {
  /// The span without white space at its ends.
  func trimmed(_ span: Span) -> Span {
    let part = self[bytes: span]
    guard let first = part.firstIndex(where: { !$0.isWhitespace }) else {
      return span.lowerBound..<span.lowerBound
    }
    let last = part.lastIndex { !$0.isWhitespace } ?? first
    return self.span(of: first..<part.index(after: last))
  }
}
