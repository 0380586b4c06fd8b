extension Check {
  /// Two words that stand the wrong way round, and sentences whose words do not follow one another.
  ///
  /// Measured on 1,997 sentences of English news: swaps that the classes tell stand in one of 250, a sentence this strange in
  /// one of 1,000, an order of `FixedOrder` in none.
  static let wordOrder: Check = Check(
    id: "word-order",
    summary: "words stand the wrong way round, or the whole sentence is out of order",
    category: .grammar, severity: .major,
    examples: [
      Example(
        "Festivali mbahet në një fshat të vogël.", "The festival is held in ⟦small a⟧ village.",
        suggestion: "a small"),
      Example(
        "Qeveria mund të ndryshojë ligjin këtë vit.", "The government ⟦change can⟧ the law this year.",
        suggestion: "can change"),
      Example(
        "Presidenti u takua me ministrin në kryeqytet të hënën.",
        "⟦With capital the minister the in met and president the on Monday of.⟧"),
      Example(
        "Megjithatë, është e qartë se ai iku.", "However, ⟦is it⟧ clear that he left.", suggestion: "it is"),
      Example(
        "Sjellja e tij varet nga moti.", "It changes ⟦on depending⟧ the weather.", suggestion: "depending on"),
      Example("Festivali mbahet në një fshat të vogël.", "The festival is held in a small village."),
      Example("Vetëm atëherë e kuptoi se çfarë kishte ndodhur.", "Only then did she see what had happened."),
    ],
    targets: ["en"],
    scope: .unit { unit in
      guard let text = unit.grammar else { return [] }
      let strangeness = text.strangeness
      if text.tokens.count(where: { !$0.key.isEmpty }) > 9, strangeness > strangest, text.endsWithStop {
        return [
          wordOrder.finding(
            unit, confidence: 0.9,
            target: unit.target.text.trimmed(0..<unit.target.text.utf8.count),
            "The words of this sentence do not follow one another as they do in English. Put them in order, or translate the sentence again."
          )
        ]
      }
      var taken = 0
      return swaps(in: text).compactMap { swap in
        let range = text.tokens[swap.index].range.union(text.tokens[swap.index + 1].range)
        guard range.lowerBound >= taken else { return nil }
        taken = range.upperBound
        let (first, second) = (text.text(swap.index), text.text(swap.index + 1))
        let suggestion = swapped(first, second)
        return wordOrder.finding(
          unit, confidence: swap.gain > 9 ? 0.8 : 0.65, target: range,
          "“\(first) \(second)” stands the wrong way round. English says “\(suggestion)”; check the order of the words.",
          suggestions: [suggestion])
      }
    })

  /// The mean excess of cost from which a sentence is out of order.
  private static let strangest: Float = 0.75

  /// The pairs of words that are far likelier the other way round, in order; of pairs that share a word the likeliest.
  private static func swaps(in text: ClassedText) -> [(index: Int, gain: Float)] {
    let order = FixedOrder(text)
    let found = text.tokens.indices.dropFirst().dropLast(2).compactMap {
      index -> (index: Int, gain: Float)? in
      guard
        text.text[bytes: text.tokens[index].range.upperBound..<text.tokens[index + 1].range.lowerBound] == " "
      else { return nil }
      if order.isBroken(at: index) { return (index, 10) }
      guard text.numbers[index] != text.numbers[index + 1], let least = leastGain(text, index) else {
        return nil
      }
      let range = index...index + 3
      let gain =
        text.cost(range)
        - text.cost(range, replacing: (index, text.numbers[index + 1]), (index + 1, text.numbers[index]))
      return gain > least ? (index, gain) : nil
    }
    return found.filter { swap in
      !found.contains { abs($0.index - swap.index) == 1 && $0.gain > swap.gain }
    }
  }

  /// How much cheaper two words must be the other way round; nil where both ways are English or the classes say too little.
  private static func leastGain(_ text: ClassedText, _ index: Int) -> Float? {
    guard text.wordClass(index).isSingle || text.wordClass(index + 1).isSingle,
      mayMove(text, index), mayMove(text, index + 1)
    else { return nil }
    let (first, second) = (text.part(index), text.part(index + 1))
    if isEnglish(text, index) { return nil }
    let isOpen = second.isOpenClass
    if determiners.contains(first) { return isOpen ? 7.5 : 3.5 }
    if second == .article, [.noun, .plural].contains(first) {
      return text.grammar.isVerbToo(text.tokens[index].key) ? nil : 4
    }
    if [.preposition, .particle].contains(first) {
      return second == .noun || !surelyBefore.contains(second) ? 6.5 : 5.2
    }
    if second == .demonstrative {
      let isSure =
        [.plural, .adjective, .verb, .past].contains(first) && text.tokens[index + 1].key != "that"
      return isSure ? 3 : 5
    }
    if first == .negator { return second == .past ? 3 : 5 }
    // "denies asylum to": what a noun or an adjective takes follows it.
    guard [.preposition, .particle].contains(second) else { return 6.5 }
    if first == .noun, second == .particle { return 8 }
    return [.noun, .plural, .adjective].contains(first) ? 9.5 : first == .verb ? 5.5 : 6.5
  }

  /// What stands before a preposition rather than behind it, without an article.
  private static let surelyBefore: Set<LexicalCategory> = [.plural, .singularVerb, .demonstrative]

  /// Whether the class of a word says enough of its place.
  private static func mayMove(_ text: ClassedText, _ index: Int) -> Bool {
    let found = text.wordClass(index)
    return !found.part.isMark && !movable.contains(found.part) && !unsure.contains(found.name)
  }

  /// Whether two words stand so often enough, whatever the classes say.
  private static func isEnglish(_ text: ClassedText, _ index: Int) -> Bool {
    let (first, second) = (text.part(index), text.part(index + 1))
    // Capitals that count ("vitamin A") and titles.
    if text.isCapitalised(index + 1)
      || index > 1 && text.isCapitalised(index) && ["a", "i"].contains(text.tokens[index].key)
    {
      return true
    }
    switch (first, second) {
    // "the accused man", "of approved drugs".
    case (_, .gerund) where beforeParticiple.contains(first),
      (_, .participle) where beforeParticiple.contains(first),
      (_, .past) where beforeParticiple.contains(first):
      return true
    // Questions; "let me"; "the patients surveyed were"; "they themselves"; "making up".
    case (.be, _) where beginsSubject.contains(second), (.have, _) where beginsSubject.contains(second),
      (.do, _) where beginsSubject.contains(second), (.modal, _) where beginsSubject.contains(second):
      return true
    case (_, .object): return ![.preposition, .particle].contains(first)
    case (.participle, .be), (.past, .be), (.subject, .pronoun), (.gerund, .particle),
      (.gerund, .preposition):
      return true
    // "what can it get".
    case (_, .verb) where beginsSubject.contains(first):
      return [.modal, .do].contains(text.part(index - 1))
    // "would prefer not to".
    case (.verb, .negator): return true
    // "everybody she names".
    case (.subject, _): return second.isOpenClass && text.grammar.isVerbToo(text.tokens[index + 1].key)
    // "use and": a conjunction belongs anywhere but beside an article.
    case (.conjunction, _): return second.isOpenClass
    case (_, .conjunction): return first.isOpenClass
    // "the in vitro test".
    case (_, .preposition) where determiners.contains(first),
      (_, .particle) where determiners.contains(first):
      return index + 2 < text.tokens.count && ["U", "HY"].contains(text.wordClass(index + 2).name)
    default: return false
    }
  }

  private static let determiners: Set<LexicalCategory> = [.article, .possessive, .ambiguousPossessive]
  /// What stands at many places.
  private static let movable: Set<LexicalCategory> = [.adverb, .functionAdverb, .numeral, .contraction]
  /// Classes of names, numbers and unknown words.
  private static let unsure: Set = ["NAME", "NUM", "HY", "POSS", "U", "U-ly"]
  private static let beforeParticiple: Set<LexicalCategory> = [
    .article, .possessive, .ambiguousPossessive, .demonstrative, .preposition, .particle, .conjunction,
  ]
  private static let beginsSubject: Set<LexicalCategory> = [
    .subject, .pronoun, .demonstrative, .object, .article, .possessive, .ambiguousPossessive, .noun, .plural,
  ]

  /// Two words the other way round; a capital stays at the beginning.
  private static func swapped(_ first: String, _ second: String) -> String {
    guard first.first?.isUppercase == true, first != "I", second.first?.isLowercase == true else {
      return second + " " + first
    }
    return second.capitalisingFirst() + " " + first.prefix(1).lowercased() + first.dropFirst()
  }
}
