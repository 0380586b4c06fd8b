internal import Synchronization

/// How a word of a text was recognised as a form of a dictionary word, surest first.
public enum MatchLayer: String, Comparable, Sendable {
  /// The same letters, upper or lower case.
  case exact
  /// A form that the language's data list, as "took" for "take".
  case form
  /// A rule for endings, learnt from a table of inflected forms.
  case suffix
  /// The same stem by the Snowball stemmer.
  case stem

  /// Whether the left one is surer.
  public static func < (left: MatchLayer, right: MatchLayer) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .exact: 0
    case .form: 1
    case .suffix: 2
    case .stem: 3
    }
  }
}

/// A dictionary word that a word may be a form of.
struct Lemma: Equatable {
  var key: String
  var layer: MatchLayer
  var confidence: Double
}

/// Finds the dictionary words that a word may be a form of.
///
/// It remembers what it has seen, so it belongs to one thread at a time; what one has worked out, the others of the
/// language know too.
final class Morphology {
  /// The language that it knows.
  let language: String
  private let rules: SuffixRules
  private let forms: [String: [String]]
  private let stemmer: Stemmer?
  private var known: [String: [Lemma]] = [:]
  private static let shared = Mutex<[String: [String: [Lemma]]]>([:])

  /// The morphology of a language; one without data knows exact forms only.
  init(language: String) {
    self.language = language
    rules = SuffixRules.of(language)
    forms = IrregularForms.of(language)
    stemmer = rules.isEmpty ? Stemmer(language: language) : nil
  }

  /// The word itself, then the dictionary words that it may be a form of. Most of them are no words at all: the
  /// caller looks them up among the words that it knows.
  func lemmas(of key: String) -> [Lemma] {
    if let lemmas = known[key] { return lemmas }
    let shared = Self.shared.withLock { $0[language]?[key] }
    let lemmas = shared ?? allLemmas(of: key)
    if shared == nil { Self.shared.withLock { $0[language, default: [:]][key] = lemmas } }
    known[key] = lemmas
    return lemmas
  }

  /// The same for a caller who knows no words but those that begin with certain letters, three each.
  func lemmas(of key: String, beginningWith beginnings: Set<String>) -> [Lemma] {
    known[key] ?? allLemmas(of: key, beginnings)
  }

  private func allLemmas(of key: String, _ beginnings: Set<String>? = nil) -> [Lemma] {
    var lemmas = [Lemma(key: key, layer: .exact, confidence: 1)]
    add(key, factor: 1, beginnings, to: &lemmas)
    // "AB'nin", "l'accord": one part is the word, the other a clitic.
    if key.utf8.contains(UInt8(ascii: "'")) {
      for part in key.split(separator: "'") where part.count > 1 {
        lemmas.append(Lemma(key: String(part), layer: .suffix, confidence: 0.95))
        add(String(part), factor: 0.95, beginnings, to: &lemmas)
      }
    }
    return lemmas
  }

  private func add(
    _ key: String, factor: Double, _ beginnings: Set<String>?, to lemmas: inout [Lemma]
  ) {
    for lemma in forms[key] ?? [] {
      lemmas.append(Lemma(key: lemma, layer: .form, confidence: 0.98 * factor))
    }
    for (lemma, precision) in rules.lemmas(of: key, beginningWith: beginnings)
    where !lemmas.contains(where: { $0.key == lemma }) {
      lemmas.append(Lemma(key: lemma, layer: .suffix, confidence: precision * factor))
    }
    if let stem = stemmer?.stem(key) {
      lemmas.append(Lemma(key: Stemmer.mark + stem, layer: .stem, confidence: 0.85 * factor))
    }
  }

  /// The keys under which a dictionary word is found: itself, and its stem where stems are compared.
  func dictionaryKeys(of key: String) -> [String] {
    guard let stem = stemmer?.stem(key) else { return [key] }
    return [key, Stemmer.mark + stem]
  }
}
