extension Check {
  /// A subject with its object and no verb between, and whole sentences without a verb where the source has one.
  ///
  /// Measured on 10,400 sentences of English news, medicine and machine translation: a subject without a verb in one of 2,000, all
  /// false ("the vessels the navy ordered"). A whole sentence without a verb needs the source's word for it.
  static let missingVerb: Check = Check(
    id: "missing-verb",
    summary: "a sentence has no verb where it needs one",
    category: .grammar, severity: .major,
    examples: [
      Example(
        "Të hënën partia do të paguajë borxhet e saj.", "The party ⟦will its⟧ debts on Monday."),
      Example("Die Bibliothek ist sehr schön.", "⟦The library very beautiful.⟧", from: "de"),
      Example(
        "Guvernatori Brown nënshkroi një ligj të ri.", "Governor Jerry Brown signed a new law last week."),
      Example("Javën e kaluar qeveria ra.", "Last week the government fell."),
      Example("Ein Sieg für alle.", "A victory for all.", from: "de"),
    ],
    targets: ["en"],
    scope: .unit { unit in
      guard unit.kind != .heading, let text = unit.grammar, text.tokens.count > 5 else {
        return []
      }
      if let index = objectWithoutVerb(text) ?? modalWithoutVerb(text) {
        let (word, next) = (text.text(index), text.text(index + 1))
        return [
          missingVerb.finding(
            unit, confidence: 0.65, target: text.tokens[index].range.union(text.tokens[index + 1].range),
            "Between “\(word)” and “\(next)” a verb is missing.")
        ]
      }
      guard text.endsWithStop else { return [] }
      let finite = unit.sourceLanguage.words(.finite)
      guard let verb = unit.source.words.first(where: { finite.contains($0.key) }),
        !text.tokens.indices.dropFirst().dropLast().contains(where: { text.mayBeVerb($0) }),
        !text.hasTitleCase
      else { return [] }
      return [
        missingVerb.finding(
          unit, confidence: 0.7, source: verb.range,
          target: unit.target.text.trimmed(0..<unit.target.text.utf8.count),
          "This sentence has no verb; the source has “\(verb.text)”. Put in the verb.")
      ]
    })

  /// Where the subject that begins a sentence is followed by an article and nothing before may be a verb.
  private static func objectWithoutVerb(_ text: ClassedText) -> Int? {
    guard text.tokens.count > 7, let start = text.subjectStart else { return nil }
    for index in start..<min(text.tokens.count - 2, start + 12) {
      let (part, next) = (text.part(index), text.part(index + 1))
      if times.contains(text.tokens[index].key) || !part.isOfNounPhrase || text.wordClass(index).isMixed
        || text.wordClass(index).name.hasPrefix("U")
      {
        return nil
      }
      let isHead = [.noun, .plural].contains(part) || text.wordClass(index).name == "NAME"
      guard isHead, [.article, .possessive, .ambiguousPossessive].contains(next) else { continue }
      // "perfume retailer the Fragrance Shop".
      let isTitle = [index + 1, index + 2].contains { text.text($0).first?.isUppercase == true }
      let isSure = index > 1 && !text.mayBeVerb(index) && !isTitle
      return isSure && text.tokens[index + 1].key != "every" ? index : nil
    }
    return nil
  }

  /// Where "will" or "can" after a subject is followed by what cannot be a verb.
  private static func modalWithoutVerb(_ text: ClassedText) -> Int? {
    text.tokens.indices.dropFirst(2).dropLast().first { index in
      text.part(index) == .modal && text.text(index).first?.isLowercase == true
        && ([.noun, .plural, .subject].contains(text.part(index - 1))
          || text.wordClass(index - 1).name == "NAME")
        && [.article, .possessive, .ambiguousPossessive, .object].contains(text.part(index + 1))
    }
  }

  /// Nouns that tell the time stand before a subject: "last week the government".
  private static let times: Set = [
    "day", "days", "week", "weeks", "month", "months", "year", "years", "time", "times", "morning",
    "afternoon",
    "evening", "night", "today", "yesterday", "tomorrow", "tonight", "century", "summer", "winter", "spring",
    "autumn",
    "weekend", "moment", "hour", "hours", "minute", "minutes", "once", "now", "then", "here", "there",
    "instead", "all",
    "both", "half", "such", "what", "not", "even", "only", "just", "monday", "tuesday", "wednesday",
    "thursday",
    "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june", "july", "august",
    "september", "october", "november", "december",
  ]
}

extension ClassedText {
  /// Whether its words have capitals as those of headlines do.
  fileprivate var hasTitleCase: Bool {
    let words = tokens.indices.filter { !part($0).isMark }
    return words.count { text($0).first?.isUppercase == true } * 2 > words.count
  }

  /// Whether a token may be a verb in some sentence.
  fileprivate func mayBeVerb(_ index: Int) -> Bool {
    let found = wordClass(index)
    switch found.part {
    case .verb, .singularVerb, .past, .participle, .be, .bareBe, .been, .being, .have, .do, .modal, .speech,
      .contraction:
      return true
    case .other:
      return found.isMixed || found.isSingle || found.name.hasPrefix("U")
    default: return found.isMixed || grammar.isVerbToo(tokens[index].key)
    }
  }

  /// Where a subject may begin: at the beginning, or behind a first phrase with a preposition and its comma.
  fileprivate var subjectStart: Int? {
    var start = 1
    if [.preposition, .particle].contains(part(1)) {
      guard let comma = (2..<min(tokens.count, 16)).first(where: { part($0) == .comma }) else { return nil }
      start = comma + 1
    }
    return start < tokens.count - 1 && part(start).isOfNounPhrase && part(start) != .preposition ? start : nil
  }
}

extension LexicalCategory {
  /// Whether it may stand in a subject of nouns.
  fileprivate var isOfNounPhrase: Bool {
    switch self {
    case .article, .possessive, .ambiguousPossessive, .demonstrative, .noun, .plural, .adjective, .numeral,
      .preposition, .other:
      true
    default: false
    }
  }
}
