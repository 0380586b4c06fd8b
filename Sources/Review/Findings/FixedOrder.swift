/// Orders of two English words that no sentence has but by a slip, whatever the classes around them: "on depending", "has
/// popular become", "However, is it clear".
struct FixedOrder {
  private let text: ClassedText
  /// Whether the text may ask, so that a verb may stand before its subject.
  private let mayAsk: Bool

  init(_ text: ClassedText) {
    self.text = text
    mayAsk = text.text.contains("?")
  }

  /// Whether a token and the next one stand the wrong way round.
  func isBroken(at index: Int) -> Bool {
    guard index + 2 < text.tokens.count, !text.part(index).isMark, !text.part(index + 1).isMark else {
      return false
    }
    switch text.part(index) {
    case .preposition, .particle, .conjunction: return isReversed(index) || opensParticiple(index)
    case .be, .have: return asks(index)
    case .adjective: return partsPredicate(index) || isBehindItsAdjective(index)
    default: return isFarBy(index) || isDateOrAmount(index)
    }
  }

  /// "on depending", "to due".
  private func isReversed(_ index: Int) -> Bool {
    Self.reversed[text.tokens[index + 1].key]?.contains(text.tokens[index].key) == true && !isSaved(index)
  }

  /// Expressions by their first word, with the word that follows it and must not come before it.
  private static let reversed: [String: Set<String>] = [
    "depending": ["on"], "due": ["to"], "according": ["to"], "thanks": ["to"], "able": ["to"],
    "owing": ["to"],
    "instead": ["of"], "because": ["of"], "regardless": ["of"],
  ]

  /// "contribute to due payments", "whom they think of because he": where the second word begins something else.
  private func isSaved(_ index: Int) -> Bool {
    let next = text.tokens[index + 1].key
    return next == "due" && text.part(index + 2).isOpenClass
      || next == "because" && text.part(index + 2) == .subject
  }

  /// An auxiliary before its pronoun in a sentence that asks nothing: "However, is it clear", "where is it easy". "Had",
  /// "were" and "should" may stand there for "if".
  private func asks(_ index: Int) -> Bool {
    guard !mayAsk, ["is", "are", "was", "has", "have"].contains(text.tokens[index].key),
      ["it", "he", "she", "they", "we", "i", "there"].contains(text.tokens[index + 1].key),
      !text.part(index + 2).isMark, !text.tokens[index].isAfterQuote
    else { return false }
    let before = text.tokens[index - 1].key
    if ["when", "where", "because", "although", "while", "if", "whereas", "but"].contains(before) {
      return true
    }
    // Behind a negation English turns the verb round: "Never, nowhere, is it …".
    return text.part(index - 1) == .comma && index < 6
      && !(1..<index).contains { text.part($0) == .negator || Self.turning.contains(text.tokens[$0].key) }
  }

  private static let turning: Set = [
    "never", "nor", "neither", "only", "rarely", "seldom", "so", "nowhere", "little", "hardly", "no", "not",
    "such", "here", "there", "as",
  ]

  /// "far by the largest".
  private func isFarBy(_ index: Int) -> Bool {
    text.tokens[index].key == "far" && text.tokens[index + 1].key == "by"
      && text.tokens[index + 2].key == "the" && text.part(index - 1) == .be
  }

  /// "has popular become".
  private func partsPredicate(_ index: Int) -> Bool {
    text.part(index - 1) == .have && text.tokens[index + 1].key == "become"
  }

  /// "a strict relatively law".
  private func isBehindItsAdjective(_ index: Int) -> Bool {
    text.part(index - 1) == .article && text.part(index + 1) == .adverb
      && text.tokens[index + 1].key.hasSuffix("ly") && [.noun, .plural].contains(text.part(index + 2))
  }

  /// "is by supported its team", "traditions to related these holidays".
  private func opensParticiple(_ index: Int) -> Bool {
    let key = text.tokens[index].key
    guard [.participle, .past].contains(text.part(index + 1)), ["by", "to", "because"].contains(key) else {
      return false
    }
    let after = text.part(index + 2)
    if key == "because" { return text.tokens[index + 2].key == "of" }
    return [.article, .possessive, .demonstrative].contains(after) && text.tokens[index + 2].key != "no"
      && (key == "to" || text.part(index - 1) == .be || text.part(index - 2) == .be)
  }

  /// "August in 2005", "10,000 about years".
  private func isDateOrAmount(_ index: Int) -> Bool {
    guard !text.part(index + 1).isOpenClass || text.part(index + 1) == .functionAdverb else { return false }
    let next = text.tokens[index + 1].key
    if next == "in" { return Self.months.contains(text.tokens[index].key) && isNumber(index + 2) }
    return ["about", "around", "approximately"].contains(next) && isNumber(index)
      && text.part(index + 2) == .plural
  }

  private func isNumber(_ index: Int) -> Bool {
    text.text(index).utf8.first.map { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 } ?? false
  }

  private static let months = Set(LanguageData.of("en").alternatives("months").joined()).subtracting([
    "may", "march",
  ])
}
