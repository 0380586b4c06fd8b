extension Check {
  /// Sentences whose verb has no subject: "Was founded in 1912." "In March, told the court that he was ill."
  ///
  /// Measured: in one of 2,000 sentences of English news and medicine.
  static let missingSubject: Check = Check(
    id: "missing-subject",
    summary:
      "a sentence that asks nothing has a verb at its beginning and does not say who or what it is about",
    category: .grammar, severity: .major,
    examples: [
      Example("Qyteti u themelua më 1912 dhe u rrit.", "⟦Was founded⟧ in 1912 and grew quickly."),
      Example("Ajo kishte fituar tashmë katër gara.", "⟦Had already won⟧ four races."),
      Example("A u themelua më 1912?", "Was it founded in 1912?"),
      Example("Po ta dinte, do të vinte.", "Had he known it, he would have come."),
      Example("I themeluar më 1912, qyteti u rrit.", "Founded in 1912, the city grew."),
    ],
    targets: ["en"],
    scope: .unit { unit in
      guard unit.kind != .heading, unit.target.words.first?.isCapitalised == true,
        let text = unit.grammar, text.tokens.count > 5,
        let tokens = auxiliaryPair(text) ?? verbPair(text, at: 1) ?? pairAfterPhrase(text),
        text.endsWithStop, !unit.target.text.contains("?"),
        !unit.source.text.contains(where: { "?？؟;".contains($0) })
      else { return [] }
      let range = text.tokens[tokens.lowerBound].range.union(text.tokens[tokens.upperBound].range)
      return [
        missingSubject.finding(
          unit, confidence: 0.75, target: range,
          "The sentence does not say who or what “\(text.text[bytes: range])” is said of. Put in the subject."
        )
      ]
    })

  /// An auxiliary at the beginning, with the verb that goes on with it.
  private static func auxiliaryPair(_ text: ClassedText) -> ClosedRange<Int>? {
    guard auxiliaries.contains(text.part(1)), text.wordClass(1).isSingle, text.tokens[1].key != "having",
      let verb = (2...4).first(where: { !adverbs.contains(text.part($0)) }),
      follows(text.part(verb), text.part(1))
    else { return nil }
    return 1...verb
  }

  /// A verb with its object behind a phrase that opens the sentence and has neither subject nor verb: "In March, told the".
  private static func pairAfterPhrase(_ text: ClassedText) -> ClosedRange<Int>? {
    guard [.preposition, .particle].contains(text.part(1)),
      let comma = (2..<min(18, text.tokens.count - 3)).first(where: { text.part($0).isMark }),
      text.part(comma) == .comma,
      !(1..<comma).contains(where: { finite.contains(text.part($0)) || text.part($0) == .subject }),
      let verb = (comma + 1..<text.tokens.count - 2).first(where: { !adverbs.contains(text.part($0)) })
    else { return nil }
    return verbPair(text, at: verb)
  }

  /// A finite verb and the beginning of its object, where no mark follows behind which the subject may stand.
  private static func verbPair(_ text: ClassedText, at index: Int) -> ClosedRange<Int>? {
    let (verb, next) = (text.part(index), text.part(index + 1))
    guard finite.contains(verb) || verb == .participle, !auxiliaries.contains(verb), verb != .do,
      !text.tokens[index].isAfterQuote,
      [.article, .possessive, .ambiguousPossessive, .object].contains(next)
        || text.tokens[index + 1].key == "that",
      // "In short, says the minister."
      verb != .speech || text.tokens[index].key == "told" || next != .article,
      !text.tokens.indices.dropFirst(index).dropLast().contains(where: { text.part($0).isMark })
    else { return nil }
    return index...(index + 1)
  }

  private static let finite: Set<LexicalCategory> = [.be, .have, .modal, .do, .past, .singularVerb, .speech]
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
