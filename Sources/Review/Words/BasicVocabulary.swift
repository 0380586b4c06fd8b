/// The ordinary words of a language with the English words that may render them.
///
/// The file `Lexicon/en.tsv` has a line a concept: its key, a tab, its English words with `|` between them. `Lexicon/<code>.tsv`
/// has lines of the same keys with the words of a language. Words are dictionary forms.
struct BasicVocabulary: Sendable {
  private var concepts: [String: [Int]] = [:]
  private let renderings: [Set<String>]

  /// The lexicon of a language; nil when none is shipped.
  static func of(_ language: LanguageData) -> BasicVocabulary? {
    guard language.code != "en", let text = language.library.text("Lexicon/\(language.code).tsv") else {
      return nil
    }
    return BasicVocabulary(text, language)
  }

  private init(_ text: String, _ language: LanguageData) {
    let folding = language.folding
    let english = Self.rows(language.library.text("Lexicon/en.tsv") ?? "")
    renderings = english.map { Set($0.words) }
    let numbers = Dictionary(english.enumerated().map { ($1.key, $0) }) { first, _ in first }
    for row in Self.rows(text) {
      guard let number = numbers[row.key] else { continue }
      for word in row.words { concepts[folding.key(word), default: []].append(number) }
    }
  }

  /// The English words that may render one of some dictionary words: a set for each concept that they name.
  func renderings(of lemmas: [Lemma]) -> [Set<String>] {
    lemmas.lazy.filter { $0.confidence >= 0.5 }.compactMap { concepts[$0.key] }.first.map {
      $0.map { renderings[$0] }
    } ?? []
  }

  private static func rows(_ text: String) -> [(key: String, words: [String])] {
    text.split(separator: "\n").compactMap { line in
      let columns = line.split(separator: "\t")
      guard columns.count == 2 else { return nil }
      return (String(columns[0]), columns[1].split(separator: "|").map(String.init))
    }
  }
}
