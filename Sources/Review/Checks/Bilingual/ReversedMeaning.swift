extension Check {
  /// A word that a prefix reverses in the source, and that the English has without being reversed.
  static let reversedMeaning: Check = Check(
    id: "reversed-meaning",
    summary: "a prefix reverses a word of the source, and the English says the opposite",
    category: .mistranslation, severity: .critical,
    examples: [
      Example(
        "⟦Papunësia⟧ u rrit me tre për qind.", "⟦Employment⟧ rose by three per cent.",
        suggestion: "Unemployment"),
      Example("Ai kërkoi shtensionimin e situatës.", "He called for an easing of tension."),
      Example(
        "NATO kërkon ⟦deeskalimin⟧ e situatës.", "NATO is asking for ⟦an escalation⟧ of the situation.",
        suggestion: "a de-escalation"),
      Example(
        "Die ⟦Entmilitarisierung⟧ der Region begann.", "The ⟦militarisation⟧ of the region began.",
        from: "de",
        suggestion: "demilitarisation"),
      Example(
        "Он призвал к ⟦деэскалации⟧ конфликта.", "He called for the ⟦escalation⟧ of the conflict.",
        from: "ru",
        suggestion: "de-escalation"),
      Example(
        "Shkolla u hap dhe çelësat u dorëzuan.", "The school was opened and the keys were handed over."),
      Example("Pavarësia u shpall më 2008.", "Independence was declared in 2008."),
      Example("Papunësia u rrit me tre për qind.", "Unemployment rose by three per cent."),
      Example("Papunësia u rrit.", "Employment fell and more people were out of work."),
      Example("Die Gewerkschaft fand das ungerecht.", "The union did not think that just.", from: "de"),
    ],
    targets: ["en"],
    scope: .unit { unit in
      guard !unit.source.words.isEmpty, !unit.target.words.isEmpty else { return [] }
      let reversals =
        ListedReversals.reversals(in: unit) + SeenReversals.reversals(in: unit)
      return reversals.map { reversal in
        reversedMeaning.finding(
          unit, confidence: reversal.confidence, source: reversal.source, target: reversal.target,
          "“\(unit.source.text[bytes: reversal.source])” has a prefix that reverses its meaning; the English, "
            + "“\(unit.target.text[bytes: reversal.target])”, does not. Check that it does not say the opposite.",
          suggestions: reversal.suggestion.map { [$0] } ?? [])
      }
    })
}
