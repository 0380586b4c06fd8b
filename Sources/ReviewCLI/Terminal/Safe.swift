extension StringProtocol {
  /// The text as a terminal may show it: what would move, hide or turn text is shown as a sign. A new line shows as ↵.
  var visible: String { shown { $0 == "\n" ? "↵" : nil } }

  /// The same for text of several lines: line feeds stay.
  var visibleLines: String { shown { $0 == "\n" ? "\n" : nil } }

  /// The same for running text, where a new line is only a space.
  var visibleProse: String { shown { $0 == "\n" ? " " : $0 == "\r" ? "" : nil } }

  private func shown(_ exception: (Unicode.Scalar) -> String?) -> String {
    // Most text is plain.
    if utf8.allSatisfy({ 0x20 <= $0 && $0 < 0x7F }) { return String(self) }
    var result = ""
    var previous: Unicode.Scalar = "\n"
    for scalar in unicodeScalars {
      // A mark without a letter would join what comes before the text.
      if previous == "\n", scalar.isMark { result += "◌" }
      if let text = exception(scalar) {
        result += text
      } else if let sign = scalar.sign(after: previous) {
        result += sign
      } else {
        result.unicodeScalars.append(scalar)
      }
      previous = scalar
    }
    return result
  }
}

extension Unicode.Scalar {
  /// The sign that stands for a character which must not reach the terminal; nil for one that may.
  fileprivate func sign(after previous: Unicode.Scalar) -> String? {
    switch value {
    // A byte of a file's name that no text can hold.
    case 0x10FF00...0x10FFFF:
      value < 0x10FF20
        ? String(Unicode.Scalar(0x2400 + value & 0xFF)!)
        : value == 0x10FF7F ? "␡" : "⟨x" + String(value & 0xFF, radix: 16, uppercase: true) + "⟩"
    case 0..<0x20: String(Unicode.Scalar(0x2400 + value)!)
    case 0x7F: "␡"
    case 0xAD: "⟨SHY⟩"
    case 0x061C: "⟨ALM⟩"
    case 0x200B: "⟨ZWSP⟩"
    // Persian, Indic scripts and emoji join with these; among letters of other scripts they only hide.
    case 0x200C: previous.mayJoin ? nil : "⟨ZWNJ⟩"
    case 0x200D: previous.mayJoin ? nil : "⟨ZWJ⟩"
    case 0x200E: "⟨LRM⟩"
    case 0x200F: "⟨RLM⟩"
    case 0x2028: "⟨LS⟩"
    case 0x2029: "⟨PS⟩"
    case 0x202A: "⟨LRE⟩"
    case 0x202B: "⟨RLE⟩"
    case 0x202C: "⟨PDF⟩"
    case 0x202D: "⟨LRO⟩"
    case 0x202E: "⟨RLO⟩"
    case 0x2060: "⟨WJ⟩"
    case 0x2066: "⟨LRI⟩"
    case 0x2067: "⟨RLI⟩"
    case 0x2068: "⟨FSI⟩"
    case 0x2069: "⟨PDI⟩"
    case 0xFEFF: "⟨BOM⟩"
    case 0x80..<0xA0, 0x2061...0x2065, 0x206A...0x206F, 0xFFF9...0xFFFB, 0x180E, 0x115F...0x1160, 0x3164,
      0xFFA0,
      0xE0000...0xE00FF, 0xE01F0...0xE0FFF:
      "⟨U+" + String(value, radix: 16, uppercase: true) + "⟩"
    default: value & 0xFFFE == 0xFFFE ? "⟨U+" + String(value, radix: 16, uppercase: true) + "⟩" : nil
    }
  }

  fileprivate var isMark: Bool {
    [.nonspacingMark, .spacingMark, .enclosingMark].contains(properties.generalCategory)
  }

  /// Whether a joiner after it has a meaning: Arabic, Indic and other scripts, emoji.
  private var mayJoin: Bool { value >= 0x0590 && !(0x2000...0x206F).contains(value) }
}
