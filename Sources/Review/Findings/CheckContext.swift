/// What checks may ask while they look at units: the languages, the glossaries, the dictionaries.
///
/// A context remembers what it has looked up, so it belongs to one thread at a time.
final class CheckContext {
  let source: LanguageData
  let target: LanguageData
  let terms: TermBase
  let sourceMorphology: Morphology
  let targetMorphology: Morphology
  let romaniser = Romaniser()
  let sourceLexer: Lexer
  let targetLexer: Lexer
  let sourceNumbers: NumberReader
  let targetNumbers: NumberReader
  private lazy var sourceSpellers = Speller.all(of: source.code)
  private lazy var targetSpellers = Speller.all(of: target.code)
  let sourceFunction: Set<String>
  let targetFunction: Set<String>
  let sourceNegators: Set<String>
  let targetNegators: Set<String>
  let sourceNegative: Set<String>
  let targetNegative: Set<String>
  /// The folded words of the names of months and weekdays, by section.
  private(set) lazy var sourceCalendar = Self.calendar(of: source)
  private(set) lazy var targetCalendar = Self.calendar(of: target)

  init(from source: String, to target: String, terms: TermBase) {
    self.source = LanguageData.of(source)
    self.target = LanguageData.of(target)
    self.terms = terms
    sourceMorphology = Morphology(language: self.source.code)
    targetMorphology = Morphology(language: self.target.code)
    sourceLexer = Lexer(language: source)
    targetLexer = Lexer(language: target)
    sourceNumbers = NumberReader(self.source)
    targetNumbers = NumberReader(self.target)
    sourceNegators = self.source.keys("negators")
    targetNegators = self.target.keys("negators")
    sourceNegative = self.source.keys("negative")
    targetNegative = self.target.keys("negative")
    sourceFunction = self.source.keys("function")
    targetFunction = self.target.keys("function")
  }

  private static func calendar(of data: LanguageData) -> [String: [[[String]]]] {
    let sections = ["months", "weekdays"].map { section in
      let forms = data.alternatives(section).map { forms in
        forms.map { $0.split(separator: " ").map { data.folding.key(String($0)) } }
      }
      return (section, forms)
    }
    return Dictionary(uniqueKeysWithValues: sections)
  }

  /// A unit of two texts.
  func unit(_ number: Int, _ source: String, _ target: String) -> TranslationUnit {
    TranslationUnit(
      number: number, source: sourceLexer.passage(source), target: targetLexer.passage(target))
  }

  /// Whether a dictionary of the target language is installed.
  var hasTargetDictionary: Bool { !targetSpellers.isEmpty }

  /// Whether the target language has the word, as it is written; true when no dictionary can tell.
  func isTargetWord(_ word: String) -> Bool {
    targetSpellers.isEmpty || targetSpellers.contains { $0.knows(word) }
  }

  /// Whether the source language has the word, as it is written; false when no dictionary can tell.
  func isSourceWord(_ word: String) -> Bool { sourceSpellers.contains { $0.knows(word) } }

  /// Whether the source language may have the word: true when no dictionary can tell.
  func mayBeSourceWord(_ word: String) -> Bool { sourceSpellers.isEmpty || isSourceWord(word) }

  /// What may have been meant by a word of the target that no dictionary has.
  func corrections(of word: String) -> [String] { targetSpellers.first?.suggestions(for: word) ?? [] }
}
