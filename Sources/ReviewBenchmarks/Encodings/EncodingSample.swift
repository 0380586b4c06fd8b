/// What can be tried with a converter: lines of a text that it holds, and a character that it lacks.
struct EncodingSample {
  /// The lines; each is a sentence.
  let lines: [String]
  /// A line end that the converter has.
  let lineEnd: String
  /// What takes the place of a phrase: characters of the converter's own.
  let phrase: String
  /// A character that the converter lacks; nil when it has all that were tried.
  let lacking: Unicode.Scalar?

  /// A sample for a converter; nil when it holds too few letters for a text.
  init?(of converter: String) {
    let letters = Self.letters.filter { Converters.hold(String($0), converter) }
    guard letters.count >= 8 else { return nil }
    let space = [" ", "\u{3000}"].first { Converters.hold($0, converter) } ?? ""
    let ends = ["\n", "\r\n", "\u{85}"].filter { Converters.hold($0, converter) }
    var generator = SplitMix64(seed: 7)
    let own = (0..<6).map { _ in
      (0..<4).map { _ in String((0..<5).map { _ in Character(letters.randomElement(using: &generator)!) }) }
        .joined(separator: space)
    }
    let known = Self.sentences.filter { Converters.hold($0, converter) }
    lines = known + own
    lineEnd = ends.first ?? ""
    phrase =
      String(own[0].prefix(3)) + (Converters.hold(" the ", converter) ? " the " : "")
      + String(own[1].suffix(3))
    lacking = Self.letters.first { !Converters.hold(String($0), converter) }
  }

  /// Letters of all scripts, some of each.
  private static let letters: [Unicode.Scalar] = {
    let ranges: [ClosedRange<UInt32>] = [
      0x41...0x17F, 0x386...0x3CE, 0x401...0x45F, 0x5D0...0x5EA, 0x621...0x64A, 0x905...0x939, 0xE01...0xE2E,
      0x3041...0x3096, 0x30A1...0x30FA, 0x4E00...0x9FA5, 0xAC00...0xD7A3, 0x20000...0x2A000,
    ]
    return ranges.flatMap { range in
      stride(from: range.lowerBound, through: range.upperBound, by: max(1, range.count / 60))
        .compactMap(Unicode.Scalar.init).filter(\.properties.isAlphabetic)
    }
  }()

  private static let sentences = [
    "The the plan was approved.", "It costs ~20 & more + less, {so} they say - no?",
    "Përshëndetje të gjithëve.",
    "Vláda schválila plán, přišel kůň.", "Правительство утвердило план.", "Η κυβέρνηση το ενέκρινε.",
    "政府は計画を承認した。カタカナ", "정부가 계획을 승인했다.", "政府批准了计划。", "政府批准了計劃。", "“Yes”, he said… €5.",
  ]
}
