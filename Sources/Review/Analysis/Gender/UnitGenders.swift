/// What the two sides of a unit say of the genders of persons.
final class UnitGenders {
  private(set) lazy var source = SourceGender(unit.source, reader.pair)
  private(set) lazy var target = TargetGender(unit.target, reader)
  private let unit: TranslationUnit
  private let reader: PairReader

  init(_ unit: TranslationUnit, _ reader: PairReader) {
    self.unit = unit
    self.reader = reader
  }
}
