internal import CICU

/// What checks may ask while they look at units: the languages, the glossaries, the dictionaries.
///
/// A context remembers what it has looked up, so it belongs to one thread at a time.
final class CheckContext {
  let source: LanguageData
  let target: LanguageData
  let terms: TermBase
  let rules: [RuleMatcher]
  let sourceMorphology: Morphology
  let targetMorphology: Morphology
  private(set) lazy var romaniser = Romaniser(source)
  /// The listed words that a prefix reverses.
  let reversals: TermBase
  private let reversalMemory = (source: TermMemory(), target: TermMemory())
  let sourceReversers: [Reverser]
  let targetReversers: [Reverser]
  let productiveReversers: [Reverser]
  let targetAuxiliaries: Set<String>
  let targetPronouns: Set<String>
  /// The units before and after the one in hand, where units are one text.
  var neighbours: [TranslationUnit] = []
  private let sourceMemory = TermMemory()
  private let targetMemory = TermMemory()
  private var lastSource: (text: String, matches: [TermMatch])?
  private var lastTarget: (text: String, matches: [TermBase.TargetMatch])?
  private var lastClassed: ClassedText?
  private let placeableReader = PlaceableReader()
  private var lastPlaceables: (source: String, target: String, match: PlaceableMatch)?
  private var lastUnknown: (text: String, isUnknown: [Bool])?
  private(set) lazy var targetGrammar = Grammar.of(target.code)
  private(set) lazy var targetPronounForms = PronounForms(target)
  private(set) lazy var sourceGenders = GenderWords(source)
  private(set) lazy var targetGenders = GenderWords(target)
  /// What follows a verb of speech in the source language.
  private(set) lazy var reporting = source.keys(.reporting)
  let sourceLexer: Lexer
  let targetLexer: Lexer
  let sourceCalendar: Calendar
  let targetCalendar: Calendar
  let sourceNumbers: NumberReader
  let targetNumbers: NumberReader
  private lazy var sourceSpellers = Speller.all(of: source.code)
  private lazy var targetSpellers = Speller.all(of: target.code)
  private var sections = (source: Sections(), target: Sections())
  private typealias Sections = [LanguageData.Section: Set<String>]
  private var corrected: [String: [String]] = [:]
  private(set) lazy var exonyms = Exonyms.of(source.code)
  private lazy var vocabulary = BasicVocabulary.of(source.code)
  /// Whether ordinary words of the source language and their renderings are known.
  var hasVocabulary: Bool { vocabulary != nil }
  private var rendered: [String: [Set<String>]] = [:]
  private(set) lazy var commonSourceWords = CommonWords(source.code)
  /// Whether the script of the source language has capitals.
  private(set) lazy var hasCase = cicu_has_case(source.code) != 0
  /// Whether the source language is written in Latin letters, as its function words show.
  private(set) lazy var isLatinSource =
    !sourceFunction.joined().unicodeScalars.contains { $0.value > 0x24F && $0.properties.isAlphabetic }
  /// Whether the source language writes foreign names as they sound: in another script, or by habit ("Džejms").
  private(set) lazy var transcribesNames = !isLatinSource || source.items(.names).contains("transcribed")
  /// Whether the source language writes all nouns with a capital.
  private(set) lazy var capitalisesNouns = source.items(.nouns).contains("capitalised")
  private(set) lazy var sourceArticles = source.keys(.articles)
  private lazy var calendarNames = Set(
    (target.alternatives(.months) + target.alternatives(.weekdays)).joined())
  private lazy var sourceCalendarNames = Set(
    (source.alternatives(.months) + source.alternatives(.weekdays)).joined().flatMap {
      $0.split(separator: " ").map { source.folding.key(String($0)) }
    })
  private(set) lazy var currencies = target.keys(.currencies)
  private var heardNames: [String: HeardName] = [:]
  private var lastNames: (source: String, target: String, links: NameLinks)?
  let sourceFunction: Set<String>
  let targetFunction: Set<String>
  let sourceNegators: Set<String>
  /// The negators of the source language that are joined to the word behind them.
  private(set) lazy var sourceClitics = sourceNegators.filter { $0.hasSuffix("'") }
  let targetNegators: Set<String>
  let sourceNegative: Set<String>
  let targetNegative: Set<String>

  init(from source: String, to target: String, terms: TermBase, rules: RuleTable? = nil) {
    self.rules = rules?.matchers ?? []
    self.source = LanguageData.of(source)
    self.target = LanguageData.of(target)
    self.terms = terms
    sourceMorphology = Morphology(language: self.source.code)
    targetMorphology = Morphology(language: self.target.code)
    sourceLexer = Lexer(language: source)
    targetLexer = Lexer(language: target)
    reversals = ListedReversals.terms(from: self.source, to: self.target)
    sourceReversers = self.source.items(.reversers).map(Reverser.init)
    targetReversers = self.target.items(.reversers).map(Reverser.init)
    productiveReversers = self.target.items(.productiveReversers).map(Reverser.init)
    targetAuxiliaries = self.target.keys(.auxiliary)
    targetPronouns = self.target.keys(.pronouns)
    sourceCalendar = Calendar(self.source)
    targetCalendar = Calendar(self.target)
    sourceNumbers = NumberReader(self.source)
    targetNumbers = NumberReader(self.target)
    sourceNegators = self.source.keys(.negators)
    targetNegators = self.target.keys(.negators)
    sourceNegative = self.source.keys(.negative)
    targetNegative = self.target.keys(.negative)
    sourceFunction = self.source.keys(.function)
    targetFunction = self.target.keys(.function)
  }

  /// A unit of two texts.
  func unit(_ number: Int, _ source: String, _ target: String) -> TranslationUnit {
    TranslationUnit(
      number: number, source: sourceLexer.passage(source), target: targetLexer.passage(target))
  }

  /// The concepts that stand in a unit's source. Several checks ask for those of the same unit.
  func sourceTerms(in unit: TranslationUnit) -> [TermMatch] {
    if let last = lastSource, last.text == unit.source.text { return last.matches }
    let matches = terms.sourceMatches(in: unit.source, sourceMorphology, sourceMemory)
    lastSource = (unit.source.text, matches)
    return matches
  }

  /// The target terms that stand in a unit's target.
  func targetTerms(in unit: TranslationUnit) -> [TermBase.TargetMatch] {
    if let last = lastTarget, last.text == unit.target.text { return last.matches }
    let matches = terms.targetMatches(in: unit.target, targetMorphology, targetMemory)
    lastTarget = (unit.target.text, matches)
    return matches
  }

  /// The listed words that are reversed in a source.
  func reversedWords(in source: Passage) -> [TermMatch] {
    reversals.sourceMatches(in: source, sourceMorphology, reversalMemory.source)
  }

  /// What stands in a target for listed words: what is right for them, and what is the reverse.
  func reversedTargets(in target: Passage) -> [TermBase.TargetMatch] {
    reversals.targetMatches(in: target, targetMorphology, reversalMemory.target)
  }

  /// The names of a unit and which have no counterpart. Several checks ask for those of the same unit.
  func nameLinks(in unit: TranslationUnit) -> NameLinks {
    if let last = lastNames, last.source == unit.source.text, last.target == unit.target.text {
      return last.links
    }
    let links = NameLinks(unit, self)
    lastNames = (unit.source.text, unit.target.text, links)
    return links
  }

  /// The placeables of a text.
  func placeables(in passage: Passage) -> [Placeable] { placeableReader.placeables(of: passage.text) }

  /// The placeables that one side of a unit lacks. Several checks ask for those of the same unit.
  func placeables(of unit: TranslationUnit) -> PlaceableMatch {
    if let last = lastPlaceables, last.source == unit.source.text, last.target == unit.target.text {
      return last.match
    }
    let match = PlaceableMatch(source: placeables(in: unit.source), target: placeables(in: unit.target))
    lastPlaceables = (unit.source.text, unit.target.text, match)
    return match
  }

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
    let found = vocabulary?.renderings(of: sourceMorphology.lemmas(of: word.key)) ?? []
    rendered[word.key] = found
    return found
  }

  /// Whether a folded word of the source belongs to the name of a month or a weekday.
  func isSourceCalendarName(_ key: String) -> Bool { sourceCalendarNames.contains(key) }

  /// Whether a folded word of the target names a month or a weekday.
  func isCalendarName(_ key: String) -> Bool { calendarNames.contains(key) }

  /// A unit's target as classes of words; nil when the language has no grammar or the target no words.
  func classedTarget(of unit: TranslationUnit) -> ClassedText? {
    if let last = lastClassed, last.text == unit.target.text { return last }
    guard !unit.target.words.isEmpty, let targetGrammar else { return nil }
    let classed = ClassedText(unit.target, targetGrammar)
    lastClassed = classed
    return classed
  }

  /// The words of a section of the target language's data; none when it has no such section.
  func targetWords(_ section: LanguageData.Section) -> Set<String> {
    if let words = sections.target[section] { return words }
    let words = target.keys(section)
    sections.target[section] = words
    return words
  }

  /// The words of a section of the source language's data; none when it has no such section.
  func sourceWords(_ section: LanguageData.Section) -> Set<String> {
    if let words = sections.source[section] { return words }
    let words = source.keys(section)
    sections.source[section] = words
    return words
  }

  /// Whether a dictionary of the target language is installed.
  var hasTargetDictionary: Bool { !targetSpellers.isEmpty }

  /// Whether the target language has the word, as it is written; true when no dictionary can tell.
  func isTargetWord(_ word: String) -> Bool {
    for speller in targetSpellers where speller.knows(word) { return true }
    return targetSpellers.isEmpty
  }

  /// Which words of a unit's target no dictionary has as they are written. Several checks ask for those of the same unit.
  func unknownWords(in unit: TranslationUnit) -> [Bool] {
    if let last = lastUnknown, last.text == unit.target.text { return last.isUnknown }
    let isUnknown = unit.target.words.map { !isTargetWord($0.text) }
    lastUnknown = (unit.target.text, isUnknown)
    return isUnknown
  }

  /// Whether the first or the second of two dictionaries of the target language alone has a word.
  func isOf(_ word: String, second isSecond: Bool) -> Bool {
    guard targetSpellers.count == 2 else { return false }
    return targetSpellers[isSecond ? 1 : 0].knows(word) && !targetSpellers[isSecond ? 0 : 1].knows(word)
  }

  /// Whether the source language has the word, as it is written; false when no dictionary can tell.
  func isSourceWord(_ word: String) -> Bool { sourceSpellers.contains { $0.knows(word) } }

  /// Whether a folded word is known to be one that the source language uses often, and no name.
  func isCommonSourceWord(_ key: String) -> Bool { commonSourceWords?.contains(key.afterElision) ?? false }

  /// Whether the source language has the folded word and uses it often; without a list of the frequent words, whether
  /// its dictionary has it or there is none.
  func isOrdinarySourceWord(_ key: String) -> Bool {
    commonSourceWords?.contains(key) ?? (sourceSpellers.isEmpty || isSourceWord(key))
  }

  /// What may have been meant by a word of the target that no dictionary has: words that are a slip away, the
  /// commonest first.
  func corrections(of word: String, isCapitalised: Bool = false) -> [String] {
    if let known = corrected[word] { return known }
    let found = Slips.corrections(of: word.lowercased(), limit: word.count > 3 ? 8 : 60) {
      isTargetWord(isCapitalised ? $0.capitalisingFirst() : $0) && !targetWords(.seldom).contains($0)
    }
    let common = targetWords(.function)
    let best = Array((found.filter(common.contains) + found.filter { !common.contains($0) }).prefix(3))
    corrected[word] = best
    return best
  }
}
