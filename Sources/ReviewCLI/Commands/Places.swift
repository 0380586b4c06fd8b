internal import Review

/// Lines and columns of offsets in a long text, without counting from its beginning each time.
struct Places {
  private let text: String
  /// Up to where lines are counted, and the two bytes before.
  private var offset = 0
  private var last: (UInt8, UInt8) = (0, 0)
  private var line = 1
  /// Where the line begins.
  private var start = 0

  init(in text: String) { self.text = text }

  /// The place of a UTF-8 offset. Offsets that grow are found fastest.
  mutating func place(of wanted: Int) -> (line: Int, column: Int) {
    if wanted < start { self = Places(in: text) }
    countLines(to: min(wanted, text.utf8.count))
    // An offset within a character is in that character's column.
    var (column, end) = (1, start)
    for character in text[bytes: start..<text.utf8.count] {
      end += character.utf8.count
      if end > wanted { break }
      column += 1
    }
    return (line, column)
  }

  /// Goes on to an offset. Lines end as `Character.isNewline` has it, but many times as fast.
  private mutating func countLines(to wanted: Int) {
    guard offset < wanted else { return }
    for byte in text[bytes: offset..<wanted].utf8 {
      offset += 1
      let isSecondHalf = byte == 0x0A && last.0 == 0x0D
      if isSecondHalf || Self.endsLine(byte, after: last) {
        line += isSecondHalf ? 0 : 1
        start = offset
      }
      last = (byte, last.0)
    }
  }

  /// Whether a byte is LF, VT, FF or CR, or the last one of NEL, LS or PS.
  private static func endsLine(_ byte: UInt8, after last: (UInt8, UInt8)) -> Bool {
    switch byte {
    case 0x0A...0x0D: true
    case 0x85: last.0 == 0xC2
    case 0xA8, 0xA9: last == (0x80, 0xE2)
    default: false
    }
  }
}
