extension Check {
  /// One source segment with two translations, and one translation for two sources.
  static let consistency: Check = Check(
    id: "consistency",
    summary: "the same source is translated in two ways, or a sentence appears twice",
    category: .inconsistency, severity: .minor,
    examples: [
      Example([
        ("Qeveria miratoi buxhetin.", "The government approved the budget."),
        ("Kjo u tha dje në Prishtinë.", "This was said yesterday in Pristina."),
        ("Opozita votoi kundër tij.", "⟦The government approved the budget.⟧"),
      ]),
      Example([
        ("Ky lajm po përditësohet tani.", "This story is being updated now."),
        ("Ky lajm po përditësohet tani.", "⟦This news will be renewed.⟧"),
      ]),
      Example([
        ("Ky lajm po përditësohet tani.", "This story is being updated now."),
        ("Ky lajm po përditësohet tani.", "This story is being updated now."),
      ]),
    ],
    scope: .text { text in
      var firstBySource: [String: TranslationUnit] = [:]
      var firstByTarget: [String: TranslationUnit] = [:]
      var findings: [Finding] = []
      for unit in text.units where unit.target.words.count >= 4 {
        let source = unit.source.words.map(\.key).joined(separator: " ")
        let target = unit.target.words.map(\.key).joined(separator: " ")
        let whole = unit.target.text.trimmed(0..<unit.target.text.utf8.count)
        if !source.isEmpty, let first = firstBySource[source],
          first.target.words.map(\.key) != unit.target.words.map(\.key)
        {
          findings.append(
            consistency.finding(
              unit, confidence: 0.75, target: whole,
              "The same sentence of the source was translated “\(first.target.text)” before.",
              suggestions: [first.target.text]))
        } else if let first = firstByTarget[target],
          first.source.words.map(\.key) != unit.source.words.map(\.key)
        {
          findings.append(
            consistency.finding(
              unit, confidence: 0.85, target: whole,
              source.isEmpty
                ? "This sentence appears twice, but only once in the source. Delete one of them."
                : "This sentence appears twice, but the source says something else here. Translate it.",
              severity: .major, category: .duplication))
        }
        if firstBySource[source] == nil { firstBySource[source] = unit }
        if firstByTarget[target] == nil { firstByTarget[target] = unit }
      }
      return findings
    })
}
