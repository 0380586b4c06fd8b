extension Check {
  /// Source sentences without a translation.
  static let omission: Check = Check(
    id: "omission",
    summary: "a sentence of the source, or part of one, has no translation",
    category: .omission, severity: .major,
    examples: [
      Example("⟦Qeveria u mblodh dje në mbrëmje.⟧", ""),
      Example("Qeveria u mblodh dje në mbrëmje.", "The government met last night."),
      Example([
        (
          "Tërmeti goditi Durrësin mëngjesin e sotëm.",
          "An earthquake shook Durrës this morning and killed three students of the university."
        ), ("Tre studentë të universitetit vdiqën.", ""),
      ]),
    ],
    scope: .unit { unit in
      guard !unit.source.words.isEmpty else { return [] }
      if unit.target.words.isEmpty {
        let whole = unit.source.text.trimmed(0..<unit.source.text.utf8.count)
        let rest = unit.target.text.trimmed(0..<unit.target.text.utf8.count)
        let isSaid = unit.neighbours.contains {
          LengthBalance.hasRoom(for: unit.unit, in: $0, from: unit.pair.source)
            && MergedSentence(unit.reader).tells(unit.source, in: $0)
        }
        return [
          omission.finding(
            unit, confidence: isSaid ? 0.45 : 0.6 + 0.4 * unit.confidence, source: whole,
            target: rest.isEmpty ? nil : rest,
            "This sentence is missing from the English. Add its translation, or keep the text if it was cut on purpose."
          )
        ]
      }
      guard let lack = LengthBalance.lack(of: unit.unit, from: unit.pair.source), lack.isTargetShort
      else {
        return []
      }
      return [
        omission.finding(
          unit, confidence: lack.confidence,
          source: unit.source.text.trimmed(0..<unit.source.text.utf8.count),
          target: unit.target.text.trimmed(0..<unit.target.text.utf8.count),
          "The English is much shorter than the source. Check whether part of the sentence was left out.")
      ]
    })
}
