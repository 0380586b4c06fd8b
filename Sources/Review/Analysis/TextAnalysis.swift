/// The units of a text, or one that stands for itself, for what has to see more than one of them.
struct TextAnalysis {
  /// The units, in order.
  let units: [TranslationUnit]
  /// The units of each paragraph; a unit that stands for itself is one.
  let paragraphs: [[TranslationUnit]]
  let reader: PairReader
  private let alone: UnitAnalysis?

  /// The units of a text.
  init(_ units: [TranslationUnit], _ reader: PairReader) {
    self.units = units
    self.reader = reader
    paragraphs = units.paragraphs
    alone = nil
  }

  /// A unit that stands for itself.
  init(alone unit: UnitAnalysis) {
    units = [unit.unit]
    paragraphs = [[unit.unit]]
    reader = unit.reader
    alone = unit
  }

  var pair: LanguagePair { reader.pair }

  /// What can be asked of a unit. A text may have very many, so what was worked out is kept only as long as the caller
  /// keeps it.
  func analysis(of unit: TranslationUnit) -> UnitAnalysis { alone ?? UnitAnalysis(unit, reader) }
}
