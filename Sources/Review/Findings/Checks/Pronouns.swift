extension Check {
  /// He for she and she for he.
  static let pronouns: Check = Check(
    id: "pronouns",
    summary: "the English says he where the source says she, or the other way",
    category: .mistranslation, severity: .major,
    examples: [
      Example(
        "Sipas saj, hetimi vazhdon.", "According to ⟦him⟧, the investigation continues.", suggestion: "her"),
      Example("“Jemi gati”, tha ajo.", "“We are ready,” ⟦he⟧ said.", suggestion: "she"),
      Example("Sipas saj, hetimi vazhdon.", "According to her, the investigation continues."),
      Example("Kompania tha se pronari i saj u largua.", "The company said that its owner had left."),
    ],
    scope: .unit { unit, context in
      let masculine = context.sourceWords("masculine")
      let feminine = context.sourceWords("feminine")
      guard !masculine.isEmpty else { return [] }
      let hasMasculine = unit.source.words.first { masculine.contains($0.key) }
      let hasFeminine = unit.source.words.first { feminine.contains($0.key) }
      guard (hasMasculine == nil) != (hasFeminine == nil), let source = hasMasculine ?? hasFeminine else {
        return []
      }
      // The other gender's pronouns, in the order of their partners.
      let wanted = context.target.items(hasFeminine == nil ? "masculine" : "feminine")
      let wrong = context.target.items(hasFeminine == nil ? "feminine" : "masculine")
      let found = unit.target.words.indices.filter { wrong.contains(unit.target.words[$0].key) }
      guard let index = found.first, !unit.target.words.contains(where: { wanted.contains($0.key) }) else {
        return []
      }
      // Grammatical gender is no sex: only of those who speak is it sure.
      let speech = context.targetWords("speech")
      let word = unit.target.words[index]
      let neighbours = unit.target.words[max(0, index - 2)..<min(unit.target.words.count, index + 3)]
      guard neighbours.contains(where: { speech.contains($0.key) }) else { return [] }
      let suggestion = wrong.firstIndex(of: word.key).map { wanted[$0] } ?? wanted[0]
      return [
        pronouns.finding(
          unit, confidence: found.count == 1 ? 0.65 : 0.5, source: source.range, target: word.range,
          "The source says “\(source.text)”, the English “\(word.text)”. Check whether a man or a woman is meant.",
          suggestions: [word.isCapitalised ? suggestion.capitalisingFirst() : suggestion])
      ]
    })
}
