extension Check {
  /// Quotation marks that open and never close, or the other way.
  static let quotationMarks: Check = Check(
    id: "quotation-marks",
    summary: "a quotation is opened and not closed, or closed and not opened",
    category: .punctuation, severity: .minor,
    examples: [
      Example(
        "“Situata është e rëndë”, tha ai.", "⟦\"⟧The situation is serious, he said."),
      Example("“Situata është e rëndë”, tha ai.", "\"The situation is serious,\" he said."),
      Example("“Situata është e rëndë. Ajo përkeqësohet", "“The situation is serious. It is getting worse"),
    ],
    scope: .unit { unit, _ in
      guard !unit.target.words.isEmpty else { return [] }
      let target = Quotation(unit.target.text)
      guard let mark = target.unpaired else { return [] }
      // A quotation that runs over several sentences is open on both sides.
      guard unit.source.words.isEmpty || Quotation(unit.source.text).unpaired == nil else { return [] }
      let isOpen = target.opensUnpaired
      return [
        quotationMarks.finding(
          unit, confidence: unit.source.text.contains(where: Quotation.isMark) ? 0.85 : 0.6, target: mark,
          isOpen
            ? "This quotation mark opens a quotation that is never closed. Add the closing mark where the quotation ends."
            : "This quotation mark closes a quotation that was never opened. Add the opening mark, or delete this one."
        )
      ]
    })
}

/// The quotation marks of a text and how they pair.
private struct Quotation {
  /// Where a mark without its partner stands.
  private(set) var unpaired: Span?
  /// Whether that mark opens a quotation.
  private(set) var opensUnpaired = true

  static func isMark(_ character: Character) -> Bool { "\"“”„«»「」『』〝〞".contains(character) }

  init(_ text: String) {
    var open: [(mark: Character, span: Span)] = []
    var offset = 0
    var before: Character = " "
    for character in text {
      let span = offset..<offset + character.utf8.count
      if Self.isMark(character), !(before.isNumber && character == "\"") {
        let opens = Self.opens(character, after: before, isInside: !open.isEmpty)
        if opens {
          open.append((character, span))
        } else if open.popLast() == nil, unpaired == nil {
          unpaired = span
          opensUnpaired = false
        }
      }
      before = character
      offset = span.upperBound
    }
    if let last = open.last {
      unpaired = last.span
      opensUnpaired = true
    }
  }

  /// Marks that close in one language open in another, so the place decides: after a space or a bracket one opens,
  /// unless it cannot.
  private static func opens(_ mark: Character, after before: Character, isInside: Bool) -> Bool {
    switch mark {
    case "„", "「", "『", "〝": true
    case "」", "』", "〞": false
    case "\"": !isInside
    default: before.isWhitespace || "([{-–—/:".contains(before) || before == "\"" || !isInside
    }
  }
}
