extension Check {
  /// Straight and curly quotation marks in one text.
  static let quotationStyle: Check = Check(
    id: "quotation-style",
    summary: "a text has both straight and curly quotation marks, or marks that English does not use",
    category: .inconsistency, severity: .minor,
    examples: [
      Example(
        [
          ("„Po“, tha ai.", "“Yes,” he said."), ("„Jo“, tha ajo.", "“No,” she said."),
          ("„Ndoshta“, tha ai.", "⟦\"Maybe,\"⟧ he said."),
        ], suggestion: "“Maybe,”"),
      Example([("„Po“, tha ai.", "⟦«Yes»⟧, he said.")], suggestion: "\"Yes\""),
      Example([
        ("„Po“, tha ai.", "“Yes,” he said."), ("Gjatësia 6 këmbë.", "He is 6'2\" tall."),
        ("„Jo“, tha ajo.", "“No,” she said."),
      ]),
    ],
    targets: ["en"],
    scope: .text { text in
      let quotations = text.units.map { ($0, Quoted.all(in: $0.target.text)) }
      let straight = quotations.flatMap(\.1).count { $0.open == "\"" }
      let curly = quotations.flatMap(\.1).count { $0.open == "“" }
      // Where neither is the usual one, nothing is said of them.
      let usual: Character? = straight > 2 * curly ? "\"" : curly >= 2 * straight && curly > 0 ? "“" : nil
      return quotations.flatMap { unit, quoted in
        quoted.compactMap { mark -> Finding? in
          let isForeign = mark.open == "«" || mark.open == "„"
          guard isForeign || usual != nil && mark.open != usual else { return nil }
          let inner = unit.target.text[bytes: mark.inner]
          let right = usual == "“" ? "“\(inner)”" : "\"\(inner)\""
          return quotationStyle.finding(
            unit, confidence: 0.55, target: mark.span,
            isForeign
              ? "English has other quotation marks."
              : "The text has other quotation marks elsewhere. Use one kind.",
            suggestions: [right])
        }
      }
    })
}

/// A quotation within one sentence, with its marks.
private struct Quoted {
  var open: Character
  var span: Span
  var inner: Span

  /// The quotations of a text; marks of one kind that do not pair are left out.
  static func all(in text: String) -> [Quoted] {
    let partners: [Character: Set<Character>] = [
      "\"": ["\""], "“": ["”"], "«": ["»"], "„": ["“", "”", "\""],
    ]
    var all: [Quoted] = []
    var opened: (mark: Character, span: Span)?
    var offset = 0
    for character in text {
      let span = offset..<offset + character.utf8.count
      offset = span.upperBound
      if let mark = opened, partners[mark.mark]!.contains(character) {
        all.append(
          Quoted(open: mark.mark, span: mark.span.union(span), inner: mark.span.upperBound..<span.lowerBound))
        opened = nil
      } else if opened == nil, partners[character] != nil {
        opened = (character, span)
      }
    }
    return all
  }
}
