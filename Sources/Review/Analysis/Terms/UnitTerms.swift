/// The concepts of the glossaries that stand on the two sides of a unit.
final class UnitTerms {
  let unit: TranslationUnit
  /// The concepts that stand in the source.
  private(set) lazy var source = reader.sourceTerms(in: unit.source)
  /// The target terms that stand in the target.
  private(set) lazy var target = reader.targetTerms(in: unit.target)
  private let reader: PairReader

  init(_ unit: TranslationUnit, _ reader: PairReader) {
    self.unit = unit
    self.reader = reader
  }
}
