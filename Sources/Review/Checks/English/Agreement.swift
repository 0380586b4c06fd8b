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
      guard let text = unit.grammar else { return [] }
      return text.tokens.indices.dropFirst().dropLast(2).compactMap { index -> Finding? in
        guard let right = rightForms[text.tokens[index].key]?[text.tokens[index + 1].key],
          beginsClause(text, index)
        else { return nil }
        let range = text.tokens[index].range.union(text.tokens[index + 1].range)
        let found = String(text.text[bytes: range])
        guard found.count(where: { $0 == " " }) == 1 else { return nil }
        let wanted = text.text(index) + " " + right
        return agreement.finding(
          unit, confidence: 0.8, target: range, "“\(found)” does not agree; English has “\(wanted)”.",
          suggestions: [wanted])
      }
    })

  /// Whether a token can only be the first of its clause's subject.
  private static func beginsClause(_ text: ClassedText, _ index: Int) -> Bool {
    let before = text.part(index - 1)
    // Behind "that" English may have "he have" ("demands that he have").
    return before == .stop || before == .semicolon
      || ["because", "although", "but", "while", "since"].contains(text.tokens[index - 1].key)
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
