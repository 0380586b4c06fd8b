extension Check {
  /// Names of the source that the English lacks.
  static let lostNames: Check = Check(
    id: "lost-names",
    summary: "the source names somebody, a place or a body that the English does not name",
    category: .omission, severity: .major,
    examples: [
      Example("Juez pidió ayer a ⟦Gutenmeyer⟧ una copia.", "A judge asked for a copy yesterday.", from: "es"),
      Example("Переговоры с ⟦Катаром⟧ продолжаются.", "The talks continue.", from: "ru"),
      Example("Juez pidió ayer a Gutenmeyer una copia.", "A judge asked Gutenmeyer for a copy.", from: "es"),
      Example("La OTAN y Suecia firmaron ayer.", "NATO and Sweden signed yesterday.", from: "es"),
    ],
    scope: .unit { unit, context in
      guard !unit.source.words.isEmpty, !unit.target.words.isEmpty else { return [] }
      let links = context.nameLinks(in: unit)
      // A capitalised word of the English may stand for a name that is nothing like it.
      guard let place = links.lost.first ?? links.lostRegions.first else { return [] }
      let free = links.free.count
      let isLost =
        (links.lost.count > free || links.lostRegions.count > max(0, free - links.commonCount))
        && !standsInstead(unit.target, context)
      let word = unit.source.words[place]
      return [
        lostNames.finding(
          unit, confidence: isLost ? 0.6 : 0.4, source: word.range,
          "The source names “\(word.text)”; the English has no name like it. Add it, or keep the text if it is meant."
        )
      ]
    })

  /// Whether the English may speak of what the source names by a pronoun or by what it is ("he", "the country"), or by
  /// initials of its own. Measured: it does in six of ten good translations that lack a name, and in two of ten bad ones.
  private static func standsInstead(_ passage: Passage, _ context: CheckContext) -> Bool {
    let persons = context.targetWords("masculine").union(context.targetWords("feminine"))
    let kinds = context.targetWords("kinds")
    let definite = context.targetWords("determiners").union(context.targetWords("pronouns"))
    return passage.words.indices.contains { index in
      let word = passage.words[index]
      if persons.contains(word.key) || word.isAllCapitals && word.text.count > 1 { return true }
      guard kinds.contains(word.key.withoutPossessive) else { return false }
      return passage.words[max(0, index - 2)..<index].contains { definite.contains($0.key) && $0.key != "a" }
    }
  }
}
