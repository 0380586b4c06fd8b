extension Check {
  /// Pronouns and verbs that do not agree: "they was", "he have". Only pronouns are asked about that begin their clause, where
  /// nothing else can be the subject.
  static let agreement: Check = Check(
    id: "agreement",
    summary: "a pronoun and its verb do not agree: they was, he have",
    category: .grammar, severity: .minor,
    examples: [
      Example("Ata ishin në shtëpi.", "⟦They was⟧ at home.", suggestion: "They were"),
      Example(
        "Iku sepse ai ka të drejtë.", "She left because ⟦he have⟧ a right to it.", suggestion: "he has"),
      Example("Ata ishin në shtëpi.", "They were at home, and it was late."),
      Example("A e ka ai të drejtën?", "Did he have the right? My wife and I are sure that he did."),
      Example("Po të ishte ai këtu.", "If he were here, all they have would be his."),
    ],
    targets: ["en"],
    scope: .unit { unit in
      let words = unit.target.words
      return words.indices.dropLast().compactMap { index -> Finding? in
        guard let right = rightForms[words[index].key]?[words[index + 1].key],
          unit.target.text[bytes: unit.target.gap(before: index + 1)] == " ",
          beginsClause(unit.target, index)
        else { return nil }
        let range = words[index].range.union(words[index + 1].range)
        let wanted = words[index].text + " " + right
        return agreement.finding(
          unit, confidence: 0.8, target: range,
          "“\(unit.target.text[bytes: range])” does not agree; write “\(wanted)”.",
          suggestions: [wanted])
      }
    })

  /// Whether a word can only be the first of its clause's subject: the first of the sentence, or behind a semicolon or a
  /// conjunction that opens a clause in the indicative. Behind "that" English may have "he have" ("demands that he have").
  private static func beginsClause(_ passage: Passage, _ index: Int) -> Bool {
    guard index > 0 else { return passage.words[0].isCapitalised }
    let gap = passage.text[bytes: passage.gap(before: index)]
    return gap == "; " || gap == " " && ["because", "although"].contains(passage.words[index - 1].key)
  }

  /// What a pronoun wants instead of a form of a verb that is another's.
  private static let rightForms: [String: [String: String]] = {
    let third = [
      "are": "is", "am": "is", "have": "has", "do": "does", "haven't": "hasn't", "don't": "doesn't",
      "aren't": "isn't",
    ]
    let plural = [
      "is": "are", "was": "were", "has": "have", "does": "do", "am": "are", "isn't": "aren't",
      "wasn't": "weren't",
      "hasn't": "haven't", "doesn't": "don't",
    ]
    let first = [
      "is": "am", "are": "am", "has": "have", "does": "do", "hasn't": "haven't", "doesn't": "don't",
    ]
    return ["he": third, "she": third, "it": third, "we": plural, "you": plural, "they": plural, "i": first]
  }()
}
