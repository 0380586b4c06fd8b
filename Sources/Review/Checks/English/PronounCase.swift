extension Check {
  /// Pronouns in a form that the sentence has no place for: "its is", "you will see they".
  ///
  /// Measured on 1,997 sentences of English news: in one of 2,000 a form is e^6 times less likely than another of its family.
  /// Reflexives stress ("they themselves"), and "ours" stands for anything, so they need more.
  static let pronounCase: Check = Check(
    id: "pronoun-case",
    summary: "a pronoun has the wrong form: they for them, its for it, him for himself",
    category: .grammar, severity: .major,
    examples: [
      Example("Ata thanë se do të vijnë.", "⟦Them⟧ said that they would come.", suggestion: "They"),
      Example(
        "Policia i gjeti në shtëpi.", "The police found ⟦they⟧ in the house.", suggestion: "them"),
      Example("Është e qartë se kanë të drejtë.", "⟦Its⟧ is clear that they are right.", suggestion: "It"),
      Example("Ai foli me mua dhe me të.", "He spoke with me and with her."),
      Example("Vetë ministri e pranoi.", "The minister himself admitted it."),
    ],
    targets: ["en"],
    scope: .unit { unit in
      guard let text = unit.grammar else { return [] }
      return text.tokens.indices.dropFirst().dropLast().compactMap { index -> Finding? in
        let form = text.wordClass(index)
        guard form.isSingle, !isAfterPreposition(text, index) else { return nil }
        let others = unit.pair.pronounForms.others(of: form.name)
        guard !others.isEmpty else { return nil }
        // "she herself": a form that stands beside it already is not what is wanted.
        let neighbours = [text.tokens[index - 1].key, text.tokens[index + 1].key]
        let before = text.cost(index...index + 2)
        let ranked = others.filter { !neighbours.contains($0.form) }.compactMap { other, role in
          text.grammar.number(other).map { number in
            (form: other, role: role, gain: before - text.cost(index...index + 2, replacing: (index, number)))
          }
        }
        let least = unit.pair.pronounForms.standsAlone(form.name) ? leastGainAlone : leastGain
        guard let best = ranked.max(by: { $0.gain < $1.gain }), best.gain > least else { return nil }
        let word = text.text(index)
        let written = best.form == "i" ? "I" : best.form
        let suggestion =
          word != "I" && word.first?.isUppercase == true ? written.capitalisingFirst() : written
        return pronounCase.finding(
          unit, confidence: 0.8, target: text.tokens[index].range,
          "“\(word)” has the wrong form here: \(name(of: best.role)) is wanted, “\(suggestion)”.",
          suggestions: [suggestion])
      }
    })

  /// "through him": nothing else can stand there.
  private static func isAfterPreposition(_ text: ClassedText, _ index: Int) -> Bool {
    text.part(index) == .object && [.preposition, .particle].contains(text.part(index - 1))
  }

  private static let leastGain: Float = 6
  private static let leastGainAlone: Float = 6.5

  /// What a role is called to an editor.
  private static func name(of role: PronounForms.Role) -> String {
    switch role {
    case .subject: "the form of the one who does it (subject)"
    case .object: "the form of the one it is done to (object)"
    case .owner: "the form of an owner before a thing"
    case .ownerAlone: "the form of an owner by itself"
    case .reflexive: "the form that points back to the subject"
    }
  }
}
