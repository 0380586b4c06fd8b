/// Reads texts of one language: their words, the dictionary forms of those, numbers and dates, and what dictionaries have.
///
/// It remembers what it has seen, so it belongs to one thread at a time.
final class LanguageReader {
  let data: LanguageData
  let lexer: Lexer
  let morphology: Morphology
  let numbers: NumberReader
  let calendar: Calendar
  /// The words that build sentences, as "the" and "of".
  let function: Set<String>
  let negators: Set<String>
  /// The negators that are joined to the word behind them.
  private(set) lazy var joinedNegators = negators.filter { $0.hasSuffix("'") }
  /// The frequent words, names left out; nil when they are not known.
  private(set) lazy var commonWords = CommonWords.of(data)
  private lazy var spellers = Speller.all(of: data)
  private var sections: [LanguageData.Section: Set<String>] = [:]
  private var corrected: [String: [String]] = [:]

  /// A reader of a language.
  init(_ data: LanguageData) {
    self.data = data
    lexer = Lexer(data)
    morphology = Morphology(data)
    numbers = NumberReader(data)
    calendar = Calendar(data)
    function = data.keys(.function)
    negators = data.keys(.negators)
  }

  /// The folded words of a section of the language's data; none when it has no such section.
  func words(_ section: LanguageData.Section) -> Set<String> {
    if let words = sections[section] { return words }
    let words = data.keys(section)
    sections[section] = words
    return words
  }

  /// Whether a dictionary of the language is installed.
  var hasDictionary: Bool { !spellers.isEmpty }

  /// Whether a dictionary has the word, as it is written; false when none is installed.
  func knows(_ word: String) -> Bool {
    for speller in spellers where speller.knows(word) { return true }
    return false
  }

  /// Whether the language has the word, as it is written; true when no dictionary can tell.
  func isWord(_ word: String) -> Bool { spellers.isEmpty || knows(word) }

  /// Whether the first or the second of two dictionaries of the language alone has a word.
  func isWord(_ word: String, onlyInSecond isSecond: Bool) -> Bool {
    guard spellers.count == 2 else { return false }
    return spellers[isSecond ? 1 : 0].knows(word) && !spellers[isSecond ? 0 : 1].knows(word)
  }

  /// Whether a folded word is known to be one that the language uses often, and no name.
  func isCommon(_ key: String) -> Bool { commonWords?.contains(key.afterElision) ?? false }

  /// Whether the language has the folded word and uses it often; without a list of the frequent words, whether its
  /// dictionary has it or there is none.
  func isOrdinary(_ key: String) -> Bool { commonWords?.contains(key) ?? isWord(key) }

  /// What may have been meant by a word that no dictionary has: words that are a slip away, the commonest first.
  func corrections(of word: String, isCapitalised: Bool = false) -> [String] {
    if let known = corrected[word] { return known }
    let found = Slips.corrections(of: word.lowercased(), limit: word.count > 3 ? 8 : 60) {
      isWord(isCapitalised ? $0.capitalisingFirst() : $0) && !words(.seldom).contains($0)
    }
    let best = Array((found.filter(function.contains) + found.filter { !function.contains($0) }).prefix(3))
    corrected[word] = best
    return best
  }
}
