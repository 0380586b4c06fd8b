@testable import Review

/// A file that a seeded generator made: sentences of one language in some encoding.
struct GeneratedFile {
  let encoding: String
  let mark: [UInt8]
  let text: String

  /// Encodings with sentences that can be written in them.
  static let kinds: [(encoding: String, marks: [[UInt8]], sentences: [String])] = [
    ("UTF-8", [[], [0xEF, 0xBB, 0xBF]], mixed), ("UTF-16LE", [[], [0xFF, 0xFE]], mixed),
    ("UTF-16BE", [[], [0xFE, 0xFF]], mixed), ("UTF-32LE", [[], [0xFF, 0xFE, 0, 0]], mixed),
    ("UTF-32BE", [[], [0, 0, 0xFE, 0xFF]], mixed), ("ISO-8859-1", [[]], albanian),
    ("windows-1252", [[]], albanian + ["“Ashtu është”, tha ai…"]), ("ISO-8859-2", [[]], czech),
    ("windows-1250", [[]], czech), ("ISO-8859-5", [[]], russian), ("windows-1251", [[]], russian),
    ("KOI8-R", [[]], russian), ("ISO-8859-7", [[]], ["Η κυβέρνηση ενέκρινε το σχέδιο.", "Όχι;"]),
    ("ISO-8859-9", [[]], ["Hükümet planı onayladı.", "Işık söndü."]), ("Shift_JIS", [[]], japanese),
    ("EUC-JP", [[]], japanese), ("GB18030", [[]], ["政府批准了计划。", "情况平静。𠮷 is rare."]),
  ]

  /// - Parameter kind: an index of `kinds`.
  init(kind: Int, using generator: inout SplitMix64) {
    let kind = Self.kinds[kind]
    encoding = kind.encoding
    mark = kind.marks.randomElement(using: &generator)!
    let ends = ["\n", "\r\n", "\r"] + (encoding.hasPrefix("UTF") ? ["\u{85}", "\u{2028}"] : [])
    let end = ends.randomElement(using: &generator)!
    var text = String(repeating: end, count: Int.random(in: 0...1, using: &generator))
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      text += ["", "- ", "  ", "# ", "> "].randomElement(using: &generator)!
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        text += kind.sentences.randomElement(using: &generator)!
        text += [" ", "  ", end].randomElement(using: &generator)!
      }
      text += String(repeating: end, count: Int.random(in: 0...3, using: &generator))
    }
    self.text = Bool.random(using: &generator) ? text : text.trimmingWhitespace()
  }

  private static let mixed =
    albanian + russian + japanese + ["👩🏽‍🚒 Zjarrfikësja erdhi.", "Cafe\u{301} është mbyllur."]
  private static let albanian = [
    "Qeveria miratoi planin.", "A do të vijë?", "Dr. Hoti erdhi më 3.5.", "Përshëndetje të gjithëve",
  ]
  private static let czech = ["Vláda schválila plán.", "Přišel žlutý kůň?", "Ne!"]
  private static let russian = ["Правительство утвердило план.", "Ещё нет?", "Да"]
  private static let japanese = ["政府は計画を承認した。", "本当ですか？", "カタカナ"]
}
