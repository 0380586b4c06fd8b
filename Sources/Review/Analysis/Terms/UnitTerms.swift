/// The concepts of the glossaries that are on the two sides of a unit.
final class UnitTerms {
  let unit: TranslationUnit
  /// The concepts that are in the source.
  private(set) lazy var source = reader.sourceTerms(in: unit.source)
  /// The target terms that are in the target.
  private(set) lazy var target = reader.targetTerms(in: unit.target)
  private let reader: PairReader

  init(_ unit: TranslationUnit, _ reader: PairReader) {
    self.unit = unit
    self.reader = reader
  }
}
