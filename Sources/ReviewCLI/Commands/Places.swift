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
  /// Up to where its columns are counted, whole characters, and how many that are, from 1.
  private var counted = (offset: 0, column: 1)

  init(in text: String) { self.text = text }

  /// The place of a UTF-8 offset. Offsets that grow are found fastest.
  mutating func place(of wanted: Int) -> (line: Int, column: Int) {
    if wanted < start { self = Places(in: text) }
    countLines(to: min(wanted, text.utf8.count))
    // A text may be one line: what is counted of it is not counted again.
    if counted.offset < start || wanted < counted.offset { counted = (start, 1) }
    for character in text[bytes: counted.offset..<text.utf8.count] {
      let end = counted.offset + character.utf8.count
      // An offset within a character is in that character's column.
      if end > wanted { break }
      counted = (end, counted.column + 1)
    }
    return (line, counted.column)
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
