extension Check {
  /// Places where a word must have been left out, or one too many stands: "the of", "they the", "would requires".
  ///
  /// Two neighbours are asked about where one of them builds sentences. How much dearer the second must be than elsewhere depends on
  /// what the two are. Measured: findings in 3 of 1,000 sentences of English news, most of them slips, and in 1 of 1,000 of medicine.
  static let missingWord: Check = Check(
    id: "missing-word",
    summary: "a word is missing between two that cannot follow one another",
    category: .grammar, severity: .major,
    examples: [
      Example("Gjatë fillimit të krizës askush nuk reagoi.", "At ⟦the of⟧ the crisis nobody reacted."),
      Example("Presidenti është në kryeqytet.", "⟦The is⟧ in the capital."),
      Example(
        "Policia po e kërkon shkakun dhe dëshmitarët.", "The police are looking for ⟦the and⟧ the witnesses."),
      Example("Nuk e panë hënën nga retë.", "They ⟦couldn't the⟧ moon for the clouds."),
      Example("Ndryshimi kërkon kohë.", "The change ⟦would requires⟧ time."),
      Example(
        "Gjatë fillimit të krizës askush nuk reagoi.", "At the beginning of the crisis nobody reacted."),
      Example("Ai është i famshmi i vendit.", "He is the now famous owner of the in-house team."),
      Example("Kjo do të jetë natyrisht e vështirë.", "This will of course be difficult."),
      Example("Barna e ul lipoproteinën (a).", "The drug lowers lipoprotein (a), and it is safe."),
    ],
    targets: ["en"],
    scope: .unit { unit in
      guard unit.kind != .heading, let text = unit.grammar else { return [] }
      let lacksName = unit.lacksName
      return text.tokens.indices.dropFirst().dropLast().compactMap { index -> Finding? in
        guard let clash = Clash(text, after: index, lacksName: lacksName),
          // What the source breaks off, the translation may.
          !(text.part(index + 1) == .stop && unit.breaksOff)
        else { return nil }
        return missingWord.finding(
          unit, confidence: clash.surprise > 4 ? 0.8 : 0.65, target: clash.range, clash.message)
      }
    })
}

extension UnitAnalysis {
  /// Whether the source has a capitalised word without a counterpart, and the English none that may stand for it.
  fileprivate var lacksName: Bool {
    guard pair.hasCase, !source.words.isEmpty else { return false }
    return names.unlinkedCount > 0 && names.free.isEmpty
  }

  /// Whether the source ends with a word that builds sentences, as "and".
  fileprivate var breaksOff: Bool {
    source.words.last.map { sourceLanguage.function.contains($0.key) } ?? true
  }
}

/// Two neighbours that cannot stand together.
private struct Clash {
  var surprise: Float
  var range: Span
  var message: String

  /// The clash behind a token; nil when the next one may stand there. A name that the English lacks may be what is missing
  /// behind "in".
  init?(_ text: ClassedText, after index: Int, lacksName: Bool) {
    guard Self.canTell(text, index) else { return nil }
    surprise = text.surprise(index + 1)
    let isOpen = lacksName && text.part(index + 1) == .comma && text.wantsName(index)
    guard let reason = Self.reason(text, index), surprise > reason.least - (isOpen ? 1.5 : 0) else {
      return nil
    }
    let (word, next) = (text.text(index), text.text(index + 1))
    let isMark = text.part(index + 1).isMark
    range = isMark ? text.tokens[index].range : text.tokens[index].range.union(text.tokens[index + 1].range)
    let place =
      switch text.part(index + 1) {
      case .comma: "“\(word)” stands before a comma"
      case .stop: "“\(word)” stands at the end"
      default: "“\(word)” stands before “\(next)”"
      }
    message = "\(place): \(reason.text)"
  }

  /// Whether the classes of both say what they do, and one of them builds sentences.
  private static func canTell(_ text: ClassedText, _ index: Int) -> Bool {
    let (first, second) = (text.wordClass(index), text.wordClass(index + 1))
    if text.negatesDoing(index), [.article, .possessive, .object, .ambiguousPossessive].contains(second.part)
    {
      return true
    }
    guard !first.part.isMark, first.part != .other, second.part != .other,
      first.isSingle || second.isSingle,
      !second.part.isMark || [.stop, .comma].contains(second.part), !text.tokens[index + 1].isAfterQuote,
      !text.beginsAdverbial(index + 1)
    else { return false }
    // Capitals inside are titles; "A" and "I" behind a noun count, as in "grade A", and May is a month or a name.
    if !second.part.isMark, text.isCapitalised(index + 1), text.tokens[index + 1].key != "i" { return false }
    guard text.isCapitalised(index) else { return true }
    switch text.tokens[index].key {
    case "may": return false
    case "a": return index == 1
    case "i": return index == 1 || text.part(index - 1).isMark || text.part(index - 1) == .conjunction
    default: return true
    }
  }

  /// Why two cannot stand together, and how much dearer than elsewhere the second must be; nil where much is possible.
  private static func reason(_ text: ClassedText, _ index: Int) -> (text: String, least: Float)? {
    let (first, second) = (text.part(index), text.part(index + 1))
    switch first {
    case .article, .possessive, .ambiguousPossessive:
      return afterDeterminer(text, index).map {
        ("the word that it belongs to is missing. Put in the noun.", $0)
      }
    case .subject:
      if second.isVerbal || text.grammar.isVerbToo(text.tokens[index + 1].key) { return nil }
      return (
        "a verb is missing between them, or the pronoun is one too many.",
        second.isOpenClass ? 3.5 : [.particle, .question].contains(second) ? 2.2 : 2.8
      )
    case .contraction where second != .conjunction:
      // "couldn't the" asks at the beginning only.
      return text.negatesDoing(index) && index > 1 && !text.part(index - 1).isMark
        ? ("the verb between them is missing.", 2) : nil
    case .modal, .do:
      if second.isOpenClass, ![.singularVerb, .past].contains(second) { return nil }
      // "only thus can the", "why would the".
      let isInverted = [.functionAdverb, .adverb, .conjunction, .question].contains(text.part(index - 1))
      let begins = second == .demonstrative && text.tokens[index + 1].key != "no"
      let least: Float = begins ? 0.5 : second == .conjunction ? 1 : 1.9
      return isInverted ? nil : ("the verb between them is missing, or the second has the wrong form.", least)
    case .be, .have:
      if second.isOpenClass, ![.noun, .plural].contains(second) { return nil }
      return (
        "a word is missing between them, or the second has the wrong form.",
        second.isOpenClass ? 4.9 : [.particle, .conjunction, .demonstrative].contains(second) ? 1.9 : 3.9
      )
    case .preposition where second == .comma && text.isStrict(index):
      return ("a word is missing after it, or it is one too many.", 2.4)
    case .preposition, .particle, .conjunction:
      // "at fewer sites", "up to" and "from within".
      if second.isOpenClass || second == .demonstrative { return nil }
      let isLoose = [.comma, .particle, .pronoun].contains(second) && first == .particle
      let isSure = [.be, .have, .modal, .question].contains(second)
      let least: Float =
        first == .conjunction && second == .be
        ? 1.6 : isSure ? 2.6 : second == .stop ? 3.3 : isLoose ? 4.3 : 3.6
      return ("a word is missing after it, or it is one too many.", least)
    default:
      if second.isOpenClass { return nil }
      let isAdverb = first == .functionAdverb && [.preposition, .conjunction].contains(second)
      let beginsAnew =
        [.noun, .plural, .adjective].contains(first)
        && [.possessive, .ambiguousPossessive].contains(second)
      let least: Float = beginsAnew ? 2.8 : first == .negator && second == .be ? 3.2 : isAdverb ? 3.7 : 5.2
      return (
        "the two do not follow one another in English; a word is missing, or one is too much or wrong.", least
      )
    }
  }

  /// How much dearer the second must be after an article or an owner; nil for what may always follow.
  private static func afterDeterminer(_ text: ClassedText, _ index: Int) -> Float? {
    let next = text.part(index + 1)
    let isAmbiguous = text.part(index) == .ambiguousPossessive
    // Two articles are for another check; "lipoprotein (a)"; "the in vitro test".
    if next == .article || text.part(index - 1) == .opening || next == .being || next == .functionAdverb {
      return nil
    }
    if next == .past { return 3.4 }
    if next.isOpenClass || [.speech, .contraction].contains(next) { return 5 }
    if [.preposition, .particle].contains(next), index + 2 < text.tokens.count,
      ["U", "HY"].contains(text.wordClass(index + 2).name)
    {
      return nil
    }
    // "his" may end a phrase, but not a subject.
    return isAmbiguous && next != .be || [.pronoun, .particle].contains(next) ? 2.3 : 1.4
  }
}

extension ClassedText {
  /// Whether a token begins one of the phrases that English puts between any two words: "will of course be".
  fileprivate func beginsAdverbial(_ index: Int) -> Bool {
    guard index + 1 < tokens.count, let second = Self.adverbials[tokens[index].key] else { return false }
    return second.contains(tokens[index + 1].key)
  }

  private static let adverbials: [String: Set<String>] = [
    "after": ["all"], "at": ["least", "last", "once", "first", "times", "best", "worst", "most"],
    "by": ["now", "then", "definition", "contrast"], "for": ["example", "instance", "once", "now"],
    "if": ["anything", "necessary"],
    "in": ["fact", "turn", "part", "effect", "general", "particular", "theory"],
    "of": ["course"], "on": ["average", "occasion"],
  ]

  /// Whether a token is an auxiliary with "not" that a verb must follow: "couldn't", "don't".
  fileprivate func negatesDoing(_ index: Int) -> Bool {
    let key = tokens[index].key
    return key.hasSuffix("n't")
      && !["isn't", "aren't", "wasn't", "weren't", "hasn't", "haven't", "hadn't"].contains(key)
  }

  /// Whether a preposition stands before a name rather than at the end of a clause, as in "the man whom he came with".
  fileprivate func wantsName(_ index: Int) -> Bool {
    switch tokens[index].key {
    case "in", "on", "for", "near": true
    case "to": ["according", "thanks", "due"].contains(tokens[index - 1].key)
    default: part(index) == .preposition && isStrict(index)
    }
  }

  /// Whether a preposition never stands alone but at the end of a clause with "which", "that" or "to".
  fileprivate func isStrict(_ index: Int) -> Bool {
    ["by", "from", "at", "into", "of", "to", "with"].contains(tokens[index].key)
      && !tokens.indices.prefix(index).contains {
        part($0) == .question || ["that", "to", "not"].contains(tokens[$0].key)
      }
  }
}

extension LexicalCategory {
  /// Whether it may follow a pronoun that is a subject.
  fileprivate var isVerbal: Bool {
    switch self {
    case .verb, .singularVerb, .past, .be, .have, .do, .modal, .speech, .adverb, .functionAdverb,
      .contraction, .negator:
      true
    default: false
    }
  }
}
