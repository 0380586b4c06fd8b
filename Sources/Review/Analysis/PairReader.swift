/// Reads units of a pair of languages: both of their readers, and what is asked of the two together.
///
/// It remembers what it has seen, so it belongs to one thread at a time.
final class PairReader {
  let pair: LanguagePair
  let source: LanguageReader
  let target: LanguageReader
  /// Writes words of the source in Latin letters.
  let romaniser: Romaniser
  /// The user's own rules.
  let rules: [RuleMatcher]
  private let placeableReader = PlaceableReader()
  private let termCache = (source: TermCache(), target: TermCache())
  private let reversalCache = (source: TermCache(), target: TermCache())
  private var heardNames: [String: HeardName] = [:]
  private var rendered: [String: [Set<String>]] = [:]

  /// A reader of a pair of languages.
  init(_ pair: LanguagePair, rules: RuleTable? = nil) {
    self.pair = pair
    source = LanguageReader(pair.source)
    target = LanguageReader(pair.target)
    self.rules = rules?.matchers ?? []
    romaniser = Romaniser(pair.source)
  }

  /// A unit of two texts.
  func unit(_ number: Int, _ source: String, _ target: String) -> TranslationUnit {
    TranslationUnit(
      number: number, source: self.source.lexer.passage(source), target: self.target.lexer.passage(target))
  }

  /// The concepts that are in a source.
  func sourceTerms(in source: Passage) -> [TermMatch] {
    pair.terms.sourceMatches(in: source, self.source.morphology, termCache.source)
  }

  /// The target terms that are in a target.
  func targetTerms(in target: Passage) -> [TermBase.TargetMatch] {
    pair.terms.targetMatches(in: target, self.target.morphology, termCache.target)
  }

  /// The listed words that are reversed in a source.
  func reversedWords(in source: Passage) -> [TermMatch] {
    pair.reversals.sourceMatches(in: source, self.source.morphology, reversalCache.source)
  }

  /// What is in a target for listed words: what is right for them, and what is the reverse.
  func reversedTargets(in target: Passage) -> [TermBase.TargetMatch] {
    pair.reversals.targetMatches(in: target, self.target.morphology, reversalCache.target)
  }

  /// The placeables of a text.
  func placeables(in passage: Passage) -> [Placeable] { placeableReader.placeables(of: passage.text) }

  /// A folded word as it sounds; words come again and again.
  func heard(_ key: String) -> HeardName {
    if let known = heardNames[key] { return known }
    let heard = HeardName(romaniser.latin(key))
    heardNames[key] = heard
    return heard
  }

  /// The English words that may render an ordinary word of the source, a set for each of its senses; none for other words.
  func renderings(of word: Word) -> [Set<String>] {
    if let known = rendered[word.key] { return known }
    let found = pair.vocabulary?.renderings(of: source.morphology.lemmas(of: word.key)) ?? []
    rendered[word.key] = found
    return found
  }
}
