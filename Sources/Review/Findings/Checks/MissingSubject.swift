extension Check {
  /// Sentences that begin with a verb and have no subject: "Was founded in 1912."
  ///
  /// Measured: in one of 2,000 sentences of English news and medicine.
  static let missingSubject: Check = Check(
    id: "missing-subject",
    summary: "a sentence that asks nothing begins with its verb: who or what it is about is missing",
    category: .grammar, severity: .major,
    examples: [
      Example("Qyteti u themelua më 1912 dhe u rrit.", "⟦Was founded⟧ in 1912 and grew quickly."),
      Example("Ajo kishte fituar tashmë katër gara.", "⟦Had already won⟧ four races."),
      Example("A u themelua më 1912?", "Was it founded in 1912?"),
      Example("Po ta dinte, do të vinte.", "Had he known it, he would have come."),
      Example("I themeluar më 1912, qyteti u rrit.", "Founded in 1912, the city grew."),
    ],
    scope: .unit { unit, context in
      guard unit.kind != .heading, unit.target.words.first?.isCapitalised == true,
        let text = context.classedTarget(of: unit), text.tokens.count > 5, auxiliaries.contains(text.part(1)),
        text.wordClass(1).isSingle, text.tokens[1].key != "having", text.endsWithStop,
        let verb = (2...4).first(where: { !adverbs.contains(text.part($0)) }),
        follows(text.part(verb), text.part(1)), !unit.target.text.contains("?"),
        !unit.source.text.contains(where: { "?？؟;".contains($0) })
      else { return [] }
      let range = text.tokens[1].range.union(text.tokens[verb].range)
      return [
        missingSubject.finding(
          unit, confidence: 0.75, target: range,
          "The sentence begins with “\(text.text[bytes: range])” and does not say who or what it is about. Put in the subject."
        )
      ]
    })

  private static let auxiliaries: Set<LexicalCategory> = [.be, .have, .modal]
  private static let adverbs: Set<LexicalCategory> = [.adverb, .functionAdverb, .negator]

  /// Whether the second of two parts of a verb goes on with the first.
  private static func follows(_ part: LexicalCategory, _ auxiliary: LexicalCategory) -> Bool {
    switch part {
    case .participle, .past, .been, .being: auxiliary != .modal
    case .verb, .bareBe, .have: auxiliary == .modal
    case .article, .preposition: auxiliary == .be
    default: false
    }
  }
}
