/// What a Unicode scalar is to a segmenter.
enum ScalarKind {
  case lower, upper
  /// A letter of a script without capitals.
  case letter
  case digit, space
  /// Changes what comes before it or its direction, and is nothing by itself.
  case mark
  case opening, closing
  /// A quotation mark that may open or close.
  case quote
  case stop, ellipsis
  /// Ends a sentence and never an abbreviation.
  case strong
  case comma, dash, bullet, other

  /// The kinds that `KindTable` does not hold are looked up; most texts have few of them.
  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x3400..<0xA000, 0xAC00..<0xD7A4: self = .letter
    case 0..<0x80: self = Self(ascii: UInt8(scalar.value))
    default: self = Self(unlisted: scalar)
    }
  }

  var isLetter: Bool { self == .lower || self == .upper || self == .letter }
  var isOpening: Bool { self == .opening || self == .quote }
  var isClosing: Bool { self == .closing || self == .quote }
  var isTerminator: Bool { self == .stop || self == .ellipsis || self == .strong }

  private init(ascii byte: UInt8) {
    self =
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

  private init(unlisted scalar: Unicode.Scalar) {
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

/// The kinds up to U+0FFF, from U+2000 to U+20FF and from U+3000 to U+30FF, since looking them up takes long.
struct KindTable: @unchecked Sendable {
  /// The one table; it is never freed or changed.
  static let shared = KindTable()

  private let kinds: UnsafePointer<ScalarKind>

  private init() {
    let scalars = [0..<0x1000, 0x2000..<0x2100, 0x3000..<0x3100].joined()
      .map { (value: UInt32) in Unicode.Scalar(value) ?? "\u{FFFD}" }
    let kinds = UnsafeMutablePointer<ScalarKind>.allocate(capacity: scalars.count)
    for (index, scalar) in scalars.enumerated() { (kinds + index).initialize(to: ScalarKind(scalar)) }
    self.kinds = UnsafePointer(kinds)
  }

  @inline(__always)
  subscript(scalar: Unicode.Scalar) -> ScalarKind {
    switch scalar.value {
    case 0..<0x1000: kinds[Int(scalar.value)]
    case 0x2000..<0x2100: kinds[Int(scalar.value - 0x1000)]
    case 0x3000..<0x3100: kinds[Int(scalar.value - 0x1F00)]
    default: ScalarKind(scalar)
    }
  }
}
