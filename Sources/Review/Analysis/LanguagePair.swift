internal import CICU

/// What is fixed for a pair of languages: what the program knows of both, and the concepts that terminology is checked
/// against. All threads share one.
final class LanguagePair: Sendable {
  let source: LanguageData
  let target: LanguageData
  /// The concepts that terminology is checked against.
  let terms: TermBase
  /// The listed words that a prefix reverses.
  let reversals: TermBase
  let sourceReversers: [Reverser]
  let targetReversers: [Reverser]
  let productiveReversers: [Reverser]
  let pronounForms: PronounForms
  /// Whether the script of the source language has capitals.
  let hasCase: Bool
  /// Whether the source language writes foreign names as they sound: in another script, or by habit ("Džejms").
  let transcribesNames: Bool
  /// Whether the source language writes all nouns with a capital.
  let capitalisesNouns: Bool
  let sourceArticles: Set<String>
  /// What follows a verb of speech in the source language.
  let reporting: Set<String>
  let currencies: Set<String>
  private let calendarNames: Set<String>
  private let sourceCalendarNames: Set<String>
  private let genders: Deferred<(source: GenderWords, target: GenderWords)>
  private let ordinaryWords: Deferred<BasicVocabulary?>

  init(from source: LanguageData, to target: LanguageData, terms: TermBase) {
    self.source = source
    self.target = target
    self.terms = terms
    reversals = ListedReversals.terms(from: source, to: target)
    sourceReversers = source.items(.reversers).map(Reverser.init)
    targetReversers = target.items(.reversers).map(Reverser.init)
    productiveReversers = target.items(.productiveReversers).map(Reverser.init)
    pronounForms = PronounForms(target)
    hasCase = cicu_has_case(source.code) != 0
    transcribesNames = !source.isLatin || source.items(.names).contains("transcribed")
    capitalisesNouns = source.items(.nouns).contains("capitalised")
    sourceArticles = source.keys(.articles)
    reporting = source.keys(.reporting)
    currencies = target.keys(.currencies)
    calendarNames = Set(target.calendarNames)
    sourceCalendarNames = Set(
      source.calendarNames.flatMap { name in
        name.split(separator: " ").map { source.folding.key(String($0)) }
      })
    genders = Deferred { (GenderWords(source), GenderWords(target)) }
    ordinaryWords = Deferred { BasicVocabulary.of(source) }
  }

  /// Whether the target is English, the one language whose endings the program knows (`EnglishForm`).
  var isIntoEnglish: Bool { target.code == "en" }

  /// What the source language calls places otherwise than English.
  var exonyms: Exonyms { Exonyms.of(source) }

  /// The ordinary words of the source language and their renderings; nil when they are not known.
  var vocabulary: BasicVocabulary? { ordinaryWords.value }

  var sourceGenders: GenderWords { genders.value.source }
  var targetGenders: GenderWords { genders.value.target }

  /// Whether a folded word of the source belongs to the name of a month or a weekday.
  func isSourceCalendarName(_ key: String) -> Bool { sourceCalendarNames.contains(key) }

  /// Whether a folded word of the target names a month or a weekday.
  func isCalendarName(_ key: String) -> Bool { calendarNames.contains(key) }
}

extension LanguageData {
  /// Whether the language is written in Latin letters, as its function words show.
  fileprivate var isLatin: Bool {
    !keys(.function).joined().unicodeScalars.contains { $0.value > 0x24F && $0.properties.isAlphabetic }
  }

  /// The names of months and weekdays, as its data write them.
  fileprivate var calendarNames: [String] {
    (alternatives(.months) + alternatives(.weekdays)).flatMap { $0 }
  }
}
