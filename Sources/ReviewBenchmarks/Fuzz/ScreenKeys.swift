/// Makes what is typed on a screen, and what happens to its window meanwhile.
enum ScreenKeys {
  /// One thing that happens.
  enum Event {
    case type([UInt8])
    case resize(columns: Int, rows: Int)
  }

  /// How many columns and rows a window has: any, and often too few.
  static func window(_ random: inout SplitMix64) -> (columns: Int, rows: Int) {
    (
      [1, 2, 3, 5, 9, 15, 20, 33, 40, 60, 80, 104, 120, 139, 141, 212, 300].randomElement(using: &random)!,
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 19, 20, 24, 39, 40, 70].randomElement(using: &random)!
    )
  }

  /// What happens in a session.
  static func events(_ random: inout SplitMix64) -> [Event] {
    (0..<Int.random(in: 3...40, using: &random)).map { _ in
      switch Int.random(in: 0..<20, using: &random) {
      case 0:
        let window = window(&random)
        return .resize(columns: window.columns, rows: window.rows)
      case 1, 2: return .type(bytes.randomElement(using: &random)!)
      case 3..<7: return .type(Array(deeds.randomElement(using: &random)!.utf8))
      case 7..<10: return .type(Array(moves.randomElement(using: &random)!.utf8))
      default: return .type([letters.randomElement(using: &random)!])
      }
    }
  }

  /// Every letter that means something somewhere; `q`, which ends a session, is rare by itself.
  private static let letters = Array("abcdefghijklmnoprstuvwxyzAEKNPSUVX0123456789 ?/<>.,+-".utf8)

  private static let moves = [
    "\r", "\t", "\u{1B}", "\u{1B}[A", "\u{1B}[B", "\u{1B}[C", "\u{1B}[D", "\u{1B}[H", "\u{1B}[F", "\u{1B}[5~",
    "\u{1B}[6~",
    "\u{1B}[3~", "\u{1B}[Z", "\u{1B}OP", "\u{1B}[1;5C", "\u{1B}[1;5D", "\u{7F}", "\u{1}", "\u{5}", "\u{B}",
    "\u{15}", "\u{17}",
    "\u{19}", "\u{1F}", "\u{C}", "\u{18}\u{5}", "\u{1B}b", "\u{1B}d", "\u{1B}u", "\u{1B}r", "\u{1B}p",
    "\u{1B}n",
  ]

  /// Keys that do something together.
  private static let deeds = [
    "a", "1", "kk", "k2", "A\r", "K\rK", "u", "U", "s", "o", "eNew \r", "e\u{15}Another one.\r",
    "r\u{15}box\r", "g3\r",
    "g99999999999999999999\r", "g-1\r", "g0\r", "m\r32\u{15}box\r", "m \u{1B}[C\r11\r", "Sthe\r\u{15}a\r\r",
    "Sthe\r\u{15}\r  \r",
    "/the\rnnp", "/kuti\r", "fd", "fc1d", "fv3d", "fttext\rd", "v  bq", "vj\r", "t\r", "tkuti\rbox\rcase\r\r",
    "j", "x", "l",
    "c", "s\r", "s\u{1B}[B\t\u{1B}[A\r", ">", "<", "\t>", "\t<", "d", "E", "?  q", "ex\u{19}\u{1F}\u{1B}r\r",
    "the", "-1", "ë", "🏳",
  ]

  /// What no keyboard sends, or sends in part.
  private static let bytes: [[UInt8]] = [
    [0], [0xFF], [0xE2], [0xC3, 0x28], [0xF0, 0x9F], Array("\u{1B}[200~two\nlines\u{1B}[201~".utf8),
    Array("\u{1B}[200~".utf8),
    Array("\u{1B}[201~".utf8), Array("\u{1B}[999;999R".utf8), Array("\u{1B}]0;x\u{7}".utf8),
    Array("\u{1B}[M !!".utf8),
    Array("\u{1B}[<0;1;1M".utf8), Array("\u{1B}[".utf8), Array("\u{1B}O".utf8), [0x1C], [0x1D], [0x1E],
    [0x11], [0x13],
    Array("\u{1B}\u{1B}\u{1B}".utf8), Array("\u{1B}[200~\u{1B}[2J\u{7}\u{202E}\u{1B}[201~".utf8),
    Array("e\u{301}\u{301}".utf8),
    Array("👩🏽‍🚒".utf8), Array(String(repeating: "9", count: 400).utf8), Array("\u{9B}2J".utf8), Array("q".utf8),
  ]
}
