/// Orders of two English words that no sentence has but by a slip, whatever the classes around them: "on depending", "However, is
/// it clear", "August in 2005".
struct FixedOrder {
  private let text: ClassedText
  /// Whether the text may ask, so that a verb may stand before its subject.
  private let mayAsk: Bool

  init(_ text: ClassedText) {
    self.text = text
    mayAsk = text.text.contains("?") || !text.endsWithStop
  }

  /// Whether a token and the next one stand the wrong way round.
  func isBroken(at index: Int) -> Bool {
    guard index + 2 < text.tokens.count, !text.part(index).isMark, !text.part(index + 1).isMark else {
      return false
    }
    switch text.part(index) {
    case .preposition, .particle: return isReversed(index) || opensParticiple(index)
    case .be, .have: return asks(index)
    case .adjective: return isBehindItsAdjective(index)
    default: return isFarBy(index) || isDateOrAmount(index)
    }
  }

  /// "to due the rain", "on depending the rain"; right are "contribute to due payments" and "keep on depending on him".
  private func isReversed(_ index: Int) -> Bool {
    switch (text.tokens[index].key, text.tokens[index + 1].key) {
    case ("to", "due"): !text.part(index + 2).isOpenClass
    case ("on", "depending"): text.tokens[index + 2].key != "on"
    default: false
    }
  }

  /// An auxiliary before its pronoun in a sentence that asks nothing: "However, is it clear", "where is it easy". Behind
  /// a negation, and where "had", "were" and "should" stand for "if", English turns the two round.
  private func asks(_ index: Int) -> Bool {
    guard !mayAsk, ["is", "are", "was", "has", "have"].contains(text.tokens[index].key),
      ["it", "he", "she", "they", "we", "i"].contains(text.tokens[index + 1].key),
      !text.part(index + 2).isMark, !text.tokens[index].isAfterQuote,
      !(1..<index).contains(where: {
        text.part($0) == .negator || Self.turning.contains(text.tokens[$0].key)
      })
    else { return false }
    let before = text.tokens[index - 1].key
    if ["when", "where", "because", "although", "if", "whereas"].contains(before) { return index > 2 }
    return index > 2 && text.part(index - 1) == .comma && Self.openings.contains(text.tokens[index - 2].key)
  }

  private static let turning: Set = [
    "never", "nor", "neither", "only", "rarely", "seldom", "so", "nowhere", "little", "hardly", "no", "not",
    "such", "here", "there", "as",
  ]

  /// What begins a statement and has a comma behind it.
  private static let openings: Set = [
    "however", "therefore", "moreover", "furthermore", "nevertheless", "nonetheless", "consequently",
    "unfortunately", "fortunately", "meanwhile", "finally",
  ]

  /// "is far by the largest".
  private func isFarBy(_ index: Int) -> Bool {
    text.tokens[index].key == "far" && text.tokens[index + 1].key == "by"
      && text.tokens[index + 2].key == "the" && text.part(index - 1) == .be
  }

  /// "a strict relatively law"; "the poor usually work" has a noun and a verb.
  private func isBehindItsAdjective(_ index: Int) -> Bool {
    ["a", "an"].contains(text.tokens[index - 1].key) && text.part(index + 1) == .adverb
      && text.tokens[index + 1].key.hasSuffix("ly") && text.part(index + 2) == .noun
  }

  /// "is by supported its team".
  private func opensParticiple(_ index: Int) -> Bool {
    text.tokens[index].key == "by" && [.participle, .past].contains(text.part(index + 1))
      && [.article, .possessive].contains(text.part(index + 2))
      && (text.part(index - 1) == .be || text.part(index - 2) == .be)
  }

  /// "passed August in 2005", "10,000 about years", "8 euros billion", "for years 8."
  private func isDateOrAmount(_ index: Int) -> Bool {
    switch text.tokens[index + 1].key {
    case "million", "billion", "trillion":
      return ["euros", "dollars", "pounds"].contains(text.tokens[index].key)
    case _ where text.part(index + 2) == .stop && text.part(index - 1) == .preposition:
      return Self.measured.contains(text.tokens[index].key) && isNumber(index + 1)
    case "in":
      return Self.months.contains(text.tokens[index].key)
        && text.text(index + 2).wholeMatch(of: /\d{4}/) != nil
        && ![.preposition, .particle].contains(text.part(index - 1))
    case "about", "around", "approximately":
      return Self.measured.contains(text.tokens[index + 2].key) && isNumber(index)
    default: return false
    }
  }

  private func isNumber(_ index: Int) -> Bool { text.text(index).first?.isNumber == true }

  /// Those that are no first names, verbs or adjectives.
  private static let months: Set = [
    "january", "february", "july", "august", "september", "october", "november", "december",
  ]
  private static let measured: Set = [
    "years", "people", "days", "weeks", "months", "hours", "minutes", "miles", "kilometres", "kilometers",
    "metres", "meters", "dollars", "euros",
  ]
}
