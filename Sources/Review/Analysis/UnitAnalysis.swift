/// A unit with what can be asked of it: its terms, names, numbers and so on, each worked out once, when it is first asked for.
///
/// It belongs to one thread, that of its reader.
final class UnitAnalysis {
  /// The unit itself.
  let unit: TranslationUnit
  /// The units before and after it, where units are one text.
  let neighbours: [TranslationUnit]
  let reader: PairReader

  init(_ unit: TranslationUnit, beside neighbours: [TranslationUnit] = [], _ reader: PairReader) {
    self.unit = unit
    self.neighbours = neighbours
    self.reader = reader
  }

  /// The concepts of the glossaries on both sides.
  private(set) lazy var terms = UnitTerms(unit, reader)
  /// The terms of the units before and after it.
  private(set) lazy var neighbouringTerms = neighbours.map { UnitTerms($0, reader) }
  /// The names of both sides and which of them have no counterpart.
  private(set) lazy var names = NameLinks(unit, beside: neighbours, reader)
  /// The numbers of both sides.
  private(set) lazy var numbers = UnitNumbers(unit, reader)
  /// What negates on both sides.
  private(set) lazy var negation = UnitNegation(unit, reader)
  /// The quotation marks of both sides.
  private(set) lazy var quotations = UnitQuotations(unit)
  /// What both sides say of the genders of persons.
  private(set) lazy var genders = UnitGenders(unit, reader)
  /// The tags, variables, addresses and the like of both sides.
  private(set) lazy var placeables = UnitPlaceables(unit, reader)
  /// Which words of the target no dictionary has as they are written.
  private(set) lazy var unknownWords = unit.target.words.map { !targetLanguage.isWord($0.text) }
  /// Where the target says what a place of the source says.
  private(set) lazy var counterpart = Counterpart(unit, reader)
}

extension UnitAnalysis {
  var number: Int { unit.number }
  var source: Passage { unit.source }
  var target: Passage { unit.target }
  var confidence: Double { unit.confidence }
  var kind: Block.Kind { unit.kind }
  var pair: LanguagePair { reader.pair }
  var sourceLanguage: LanguageReader { reader.source }
  var targetLanguage: LanguageReader { reader.target }
}
