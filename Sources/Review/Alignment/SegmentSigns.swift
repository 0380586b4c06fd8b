/// What the signs of a segment tell about it: how it begins and ends, and how many sentences it seems to hold.
struct SegmentSigns: Equatable, Sendable {
  /// How a segment begins.
  enum Beginning: UInt8, CaseIterable, Sendable {
    case other, lowerCase, upperCase, caseless, digit, dash, quotation
  }

  /// How a segment ends, quotation marks and brackets left out.
  enum End: UInt8, CaseIterable, Sendable {
    case other, stop, question, exclamation, colon, comma, ellipsis
  }

  var beginning = Beginning.other
  var end = End.other
  /// Sentences in it, by the stops inside it; at least one.
  var sentences = 1
  /// Which signs are anywhere in it: question and exclamation marks, colons, quotation marks, brackets; a bit each.
  var marks: UInt8 = 0

  /// Reads the signs of a segment.
  init(_ text: String) {
    var isBegun = false
    var isAfterStop = false
    var isParted = false
    var last: Unicode.Scalar?
    var stops = 0
    for scalar in text.unicodeScalars {
      let sign = Sign(scalar)
      if !isBegun { isBegun = begin(with: scalar, sign) }
      marks |= sign.mark
      switch sign {
      case .stop, .question, .exclamation, .ellipsis:
        isAfterStop = true
        // Full-width stops need no space behind them.
        isParted = scalar.value >= 0x3000
        stops = scalar == "." ? stops + 1 : 0
      case .space: isParted = isParted || isAfterStop
      case .quotation, .closing: break
      default:
        if isAfterStop, isParted, !scalar.properties.isLowercase { sentences += 1 }
        isAfterStop = false
        isParted = false
        stops = 0
      }
      if ![.space, .quotation, .closing].contains(sign) { last = scalar }
    }
    end = last.map { Self.end(Sign($0), stops) } ?? .other
  }

  /// Takes a scalar for the beginning, unless it is one of those that tell nothing.
  private mutating func begin(with scalar: Unicode.Scalar, _ sign: Sign) -> Bool {
    switch sign {
    case .quotation: beginning = .quotation
    case .dash: beginning = .dash
    case .letter:
      beginning =
        scalar.properties.isLowercase ? .lowerCase : scalar.properties.isUppercase ? .upperCase : .caseless
    case .digit: beginning = .digit
    default: return false
    }
    return true
  }

  private static func end(_ sign: Sign, _ stops: Int) -> End {
    switch sign {
    case .stop: stops >= 3 ? .ellipsis : .stop
    case .ellipsis: .ellipsis
    case .question: .question
    case .exclamation: .exclamation
    case .colon: .colon
    case .comma, .dash: .comma
    default: .other
    }
  }
}

/// What kind of sign a scalar is, in any script.
private enum Sign {
  case letter, digit, space, stop, question, exclamation, ellipsis, colon, comma, dash, quotation, bracket
  case closing, other

  init(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "a"..."z", "A"..."Z": self = .letter
    case " ", "\t", "\n", "\u{A0}", "\u{3000}": self = .space
    case ".", "。", "։", "।", "۔", "።", "။": self = .stop
    case "?", "？", "؟": self = .question
    case "!", "！": self = .exclamation
    case "…": self = .ellipsis
    case ":", "：": self = .colon
    case ",", "，", "、", "،", ";", "；", "؛": self = .comma
    case "-", "–", "—", "•": self = .dash
    case "\"", "“", "”", "„", "«", "»", "「", "」", "『", "』": self = .quotation
    case "(", "（": self = .bracket
    // A single quotation mark is mostly an apostrophe.
    case ")", "）", "]", "'", "‘", "’": self = .closing
    case "0"..."9": self = .digit
    default:
      self =
        scalar.properties.isAlphabetic
        ? .letter
        : scalar.properties.numericType != nil ? .digit : scalar.properties.isWhitespace ? .space : .other
    }
  }

  /// The bit of the sign in `SegmentSigns.marks`.
  var mark: UInt8 {
    switch self {
    case .question: 1
    case .exclamation: 2
    case .colon: 4
    case .quotation: 8
    case .bracket: 16
    default: 0
    }
  }
}
