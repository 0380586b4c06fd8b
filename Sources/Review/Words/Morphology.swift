internal import Synchronization

/// A dictionary word that a word may be a form of.
struct Lemma: Equatable {
  var key: String
  var layer: MatchLayer
  var confidence: Double
}

/// Finds the dictionary words that a word may be a form of, by layers: the word itself, forms that are listed, rules for
/// endings, and Snowball's stem where there are no rules; a hunspell dictionary chooses among them and adds to them.
///
/// It remembers what it has seen, so it belongs to one thread at a time; what one has worked out, the others of the
/// language know too.
final class Morphology {
  /// The language that it knows.
  let language: LanguageData
  private let rules: SuffixRules
  private let forms: IrregularForms
  private let affixes: Affixes
  /// Words that are forms of nothing but what is listed, as "the" and "over".
  private let closed: Set<String>
  private let stemmer: Stemmer?
  private let dictionary: SpellingDictionary?
  private var known: [String: [Lemma]] = [:]
  private var knownStems: [String: [String]] = [:]
  private let folding: Folding
  private let shared: SharedLemmas

  /// What all of a language have worked out.
  private final class SharedLemmas: Sendable {
    let known = Mutex<[String: [Lemma]]>([:])
  }

  /// The morphology of a language; one without data knows exact forms only.
  ///
  /// - Parameter region: the hunspell dictionary that stems are asked of, as "tr_TR": the one that the language's data
  ///   name by default, since not every dictionary derives well. It need not be installed.
  init(_ language: LanguageData, dictionary region: String? = nil) {
    self.language = language
    rules = SuffixRules.of(language)
    forms = IrregularForms.of(language)
    affixes = Affixes(language)
    dictionary = (region ?? language.items(.stems).first?.replacing("-", with: "_")).flatMap(
      Speller.dictionary)
    closed = language.keys(.function)
    stemmer = rules.isEmpty ? Stemmer(language: language.code) : nil
    folding = language.folding
    shared = language.library.once(language.code) { SharedLemmas() }
  }

  /// The word itself, then the dictionary words that it may be a form of, likeliest first. Most of them are not words at
  /// all: the caller looks them up among the words that it knows.
  func lemmas(of key: String) -> [Lemma] {
    if let lemmas = known[key] { return lemmas }
    let found = shared.known.withLock { $0[key] }
    let lemmas = found ?? allLemmas(of: key)
    if found == nil { shared.known.withLock { $0[key] = lemmas } }
    known[key] = lemmas
    return lemmas
  }

  private func allLemmas(of key: String) -> [Lemma] {
    var lemmas: [Lemma] = []
    var seen: Set<String> = []
    eachLemma(of: key) { bytes, layer, confidence in
      let lemma = String(decoding: bytes, as: UTF8.self)
      if seen.insert(lemma).inserted {
        lemmas.append(Lemma(key: lemma, layer: layer, confidence: confidence))
      }
    }
    return lemmas.filter { $0.confidence >= SuffixRules.leastPrecision }
      .sorted { ($0.confidence, $1.key) > ($1.confidence, $0.key) }
  }

  /// Calls `body` with the bytes of each word that a folded word may be a form of, itself first. Of what leads to the same
  /// word the first is the one that counts; one below `SuffixRules.leastPrecision` counts as none.
  func eachLemma(of key: String, _ body: (UnsafeBufferPointer<UInt8>, MatchLayer, Double) -> Void) {
    var key = key
    key.withUTF8 { body($0, .exact, 1) }
    addForms(of: key, factor: 1, body)
    if closed.contains(key) { return }
    addStems(of: key, factor: 1, body)
    affixes.eachInner(of: key) { inner, factor in
      var inner = inner
      inner.withUTF8 { body($0, .suffix, factor) }
      addForms(of: inner, factor: factor, body)
      addStems(of: inner, factor: factor, body)
    }
  }

  private func addForms(
    of key: String, factor: Double, _ body: (UnsafeBufferPointer<UInt8>, MatchLayer, Double) -> Void
  ) {
    for var lemma in forms.lemmas(of: key) { lemma.withUTF8 { body($0, .form, 0.98 * factor) } }
  }

  private func addStems(
    of key: String, factor: Double, _ body: (UnsafeBufferPointer<UInt8>, MatchLayer, Double) -> Void
  ) {
    var key = key
    key.withUTF8 { bytes in
      rules.eachLemma(of: bytes) { body($0, .suffix, $1 * factor) }
    }
    if let stem = stemmer?.stem(key) {
      var marked = Stemmer.mark + stem
      marked.withUTF8 { body($0, .stem, 0.85 * factor) }
    }
  }

  /// The dictionary words that hunspell derives a folded word from, folded; none where no dictionary is asked.
  func dictionaryStems(of key: String) -> [String] {
    guard let dictionary, !closed.contains(key) else { return [] }
    if let known = knownStems[key] { return known }
    let stems = Set([key, key.capitalisingFirst()].flatMap(dictionary.stems).map(folding.key)).sorted()
    knownStems[key] = stems
    return stems
  }

  /// The keys under which a dictionary word is found: itself, what is left without the ending of its dictionary form,
  /// where tables list that, and its stem where stems are compared.
  func dictionaryKeys(of key: String) -> [String] {
    var keys = [key]
    if let bare = affixes.bare(key) { keys.append(bare) }
    if let stem = stemmer?.stem(key) { keys.append(Stemmer.mark + stem) }
    return keys
  }

  /// A word in the letters that are used for it where the marked ones are not at hand; nil when that changes nothing.
  func unmarked(_ key: String) -> String? { affixes.unmarked(key) }
}
