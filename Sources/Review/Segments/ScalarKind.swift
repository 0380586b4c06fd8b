/// What a Unicode scalar is to a segmenter.
enum ScalarKind {
  case lower, upper
  /// A letter of a script without capitals.
  case letter
  case digit, space
  /// Changes what stands before it or its direction, and is nothing by itself.
  case mark
  case opening, closing
  /// A quotation mark that may open or close.
  case quote
  case stop, ellipsis
  /// Ends a sentence and never an abbreviation.
  case strong
  case comma, dash, bullet, other

  init(_ scalar: Unicode.Scalar) {
    self = scalar.isASCII ? Self.ascii[Int(scalar.value)] : Self(beyondASCII: scalar)
  }

  var isLetter: Bool { self == .lower || self == .upper || self == .letter }
  var isOpening: Bool { self == .opening || self == .quote }
  var isClosing: Bool { self == .closing || self == .quote }
  var isTerminator: Bool { self == .stop || self == .ellipsis || self == .strong }

  private static let ascii: [ScalarKind] = (UInt8(0)..<128).map { byte in
    switch byte {
    case 0x61...0x7A: .lower
    case 0x41...0x5A: .upper
    case 0x30...0x39: .digit
    case 0x09...0x0D, 0x20: .space
    case 0x22, 0x27, 0x60: .quote
    case 0x28, 0x5B, 0x7B: .opening
    case 0x29, 0x5D, 0x7D: .closing
    case 0x2E: .stop
    case 0x21, 0x3F: .strong
    case 0x2C, 0x3A, 0x3B: .comma
    case 0x2D: .dash
    default: .other
    }
  }

  private init(beyondASCII scalar: Unicode.Scalar) {
    switch scalar {
    case "…", "⋯", "‥": self = .ellipsis
    case "‼", "⁇", "⁈", "⁉", "！", "？", "؟", "。", "｡", "．", "।", "॥", "۔", "։", "።", "፧", "፨", "။", "៕", "។",
      "᙮", "᠃":
      self = .strong
    case "，", "、", "；", "：", "،", "؛", "\u{B7}", "\u{387}", "၊", "፣", "՝": self = .comma
    case "–", "—", "―", "‐", "‑": self = .dash
    case "•", "⁃", "‣", "◦", "▪", "▫", "●", "○", "■", "□", "➢", "►", "✓": self = .bullet
    case "“", "”", "‘", "’", "«", "»", "‹", "›": self = .quote
    case "„", "‚", "‟", "‛", "¿", "¡": self = .opening
    case "\u{200B}": self = .space
    default:
      switch scalar.properties.generalCategory {
      case .lowercaseLetter: self = .lower
      case .uppercaseLetter, .titlecaseLetter: self = .upper
      case .otherLetter, .modifierLetter: self = .letter
      case .decimalNumber: self = .digit
      case .spaceSeparator, .lineSeparator, .paragraphSeparator: self = .space
      case .nonspacingMark, .spacingMark, .enclosingMark, .format: self = .mark
      case .openPunctuation, .initialPunctuation: self = .opening
      case .closePunctuation, .finalPunctuation: self = .closing
      case .control: self = scalar == "\u{85}" ? .space : .other
      default: self = .other
      }
    }
  }
}
