/// The quotation marks of a text and how they pair.
struct Quotation {
  /// A quotation mark.
  struct Mark: Equatable {
    var span: Span
    var opens: Bool
  }

  /// Marks without a partner, in order.
  private(set) var unpaired: [Mark] = []
  /// The quotations that are opened and closed, marks and all, by where they close.
  private(set) var paired: [Span] = []
  private let text: String

  init(_ text: String) {
    self.text = text
    var open: [Span] = []
    var offset = 0
    var before: Unicode.Scalar = " "
    // Scalars, since a mark is one and many texts are long.
    let scalars = text.unicodeScalars
    for index in scalars.indices {
      let scalar = scalars[index]
      let span = offset..<offset + UTF8.width(scalar)
      // 6'2" is a measure.
      if Self.isMark(scalar), !(Character(before).isNumber && scalar == "\"" && open.isEmpty) {
        let next = scalars[scalars.index(after: index)...].first ?? " "
        if Self.opens(Character(scalar), after: Character(before), before: Character(next)) {
          open.append(span)
        } else if let start = open.popLast() {
          paired.append(start.union(span))
        } else {
          unpaired.append(Mark(span: span, opens: false))
        }
      }
      before = scalar
      offset = span.upperBound
    }
    unpaired += open.map { Mark(span: $0, opens: true) }
  }

  /// Whether there are no marks at all.
  var isEmpty: Bool { unpaired.isEmpty && paired.isEmpty }

  /// Whether a mark that closes nothing is between a word and the next: no comma or stop closes the quotation.
  func straysAfterWord(_ mark: Mark) -> Bool {
    let rest = text[bytes: mark.span.upperBound..<text.utf8.count]
    return !mark.opens && text[bytes: 0..<mark.span.lowerBound].last?.isLetter ?? false && rest.first == " "
      && rest.contains(where: \.isLetter)
  }

  private static let marks: Set<Character> = ["\"", "“", "”", "„", "«", "»", "「", "」", "『", "』", "〝", "〞"]

  private static let firstBytes = ByteSet(marks.map { $0.utf8.first! })

  /// Whether a passage may have quotation marks: many have none.
  static func mayStand(in passage: Passage) -> Bool { passage.bytes.overlaps(firstBytes) }

  /// Whether a character is a quotation mark.
  static func isMark(_ character: Character) -> Bool {
    character.isASCII ? character == "\"" : marks.contains(character)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? scalar == "\"" : marks.contains(Character(scalar))
  }

  /// The mark that closes what a mark opens.
  static func partner(of mark: Substring) -> String {
    ["“": "”", "„": "“", "«": "»", "»": "«", "「": "」", "『": "』"][String(mark)] ?? "\""
  }

  /// Marks that close in one language open in another, so the place decides: what follows white space or a bracket
  /// and precedes a word opens.
  private static func opens(_ mark: Character, after before: Character, before next: Character) -> Bool {
    switch mark {
    case "„", "「", "『", "〝": return true
    case "」", "』", "〞": return false
    default:
      let isLoose = before.isWhitespace || "([{-–—/:\"“„«‘'".contains(before)
      if next.isWhitespace || ",.;:!?)".contains(next) { return false }
      // Chinese sets no spaces around them: there the shape decides.
      if !before.isWhitespace, !before.isASCII, !next.isASCII, mark != "\"" {
        return mark == "“" || mark == "«"
      }
      return isLoose
    }
  }
}
