/// Ways to spoil a file.
enum Mutation: CaseIterable {
  case flips, cut, doubled, removed, spliced, longToken, nested, zeros, malformed, token, number

  /// The bytes with some of these, out of a seed.
  ///
  /// - Parameter other: what a part of may come in.
  static func mutated(
    _ bytes: [UInt8], with other: [UInt8], using random: inout SplitMix64
  ) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      Mutation.allCases.randomElement(using: &random)!.apply(to: &bytes, other, &random)
    }
    return Array(bytes.prefix(limit))
  }

  /// Longer inputs only take longer.
  private static let limit = 200_000

  private func apply(to bytes: inout [UInt8], _ other: [UInt8], _ random: inout SplitMix64) {
    let place = Int.random(in: 0...bytes.count, using: &random)
    let part = place..<min(bytes.count, place + Int.random(in: 1...64, using: &random))
    switch self {
    case .flips:
      for _ in 0..<Int.random(in: 1...8, using: &random) where !bytes.isEmpty {
        bytes[Int.random(in: bytes.indices, using: &random)] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      }
    case .cut: bytes.removeSubrange(place...)
    case .doubled:
      let copies = Int.random(in: 1...40, using: &random)
      bytes.insert(contentsOf: [[UInt8]](repeating: Array(bytes[part]), count: copies).joined(), at: place)
    case .removed: bytes.removeSubrange(part)
    case .spliced:
      bytes.replaceSubrange(place..., with: other[Int.random(in: 0...other.count, using: &random)...])
    case .longToken:
      let piece = Self.letters.randomElement(using: &random)!
      let count = [300, 3000, 30_000].randomElement(using: &random)!
      bytes.insert(contentsOf: String(repeating: piece, count: count).utf8, at: place)
    case .nested:
      let (open, close) = Self.brackets.randomElement(using: &random)!
      let depth = [20, 200, 5000].randomElement(using: &random)!
      bytes.insert(contentsOf: String(repeating: close, count: depth).utf8, at: place)
      bytes.insert(contentsOf: String(repeating: open, count: depth).utf8, at: place)
    case .zeros:
      bytes.insert(contentsOf: [UInt8](repeating: 0, count: Int.random(in: 1...8, using: &random)), at: place)
    case .malformed: bytes.insert(contentsOf: Self.sequences.randomElement(using: &random)!, at: place)
    case .token: bytes.insert(contentsOf: Self.tokens.randomElement(using: &random)!.utf8, at: place)
    case .number:
      bytes.replaceSubrange(part, with: Self.numbers.randomElement(using: &random)!.utf8)
    }
  }

  private static let letters = [
    "a", "é", "漢", "0", " ", "\t", "\n", "\"", "a\u{301}", "👩‍🚒", "a b ", "=", "<a ",
  ]
  private static let brackets = [
    ("<a>", "</a>"), ("[", "]"), ("{\"a\":", "}"), ("(", ")"), ("> ", ""), ("- ", ""), ("**", "**"),
    ("((a+)+)", "+"),
    ("<!--", "-->"), ("[a](", ")"), ("“", "”"), ("<descripGrp>", "</descripGrp>"),
  ]
  private static let sequences: [[UInt8]] = [
    [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0x80], [0xFF, 0xFE],
    [0xFE, 0xFF], [0xEF, 0xBB, 0xBF], [0x1B, 0x24, 0x42], [0x0E], [0x84, 0x31, 0x95, 0x33],
  ]
  private static let tokens = [
    "\r", "\r\n", "\n\n", "\t\t", "\"\"", "\"", "\u{FEFF}", "\u{2028}", "\u{85}", "\u{200F}", "<", ">", "&",
    "&#0;",
    "&#x110000;", "&a;", "<!DOCTYPE a [<!ENTITY a \"b\">]>", "<![CDATA[", "]]>", "xml:lang=\"\"", "#", "[",
    "]", "=",
    " # ", "source", "target", "$1", "\\", "(?i)", "[^", "{2,1}", "null", "{}", "\u{0}", "\u{1F}", ";", ",",
    "*", "_",
    "```", "---", "| a |", "<b x='",
  ]
  private static let numbers = [
    "99999999999999999999", "-1", "0", "-9223372036854775808", "1e999", "NaN", "\u{661}",
  ]
}
