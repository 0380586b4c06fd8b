/// The quotation marks of the two sides of a unit.
final class UnitQuotations {
  private(set) lazy var source = Quotation(unit.source.text)
  private(set) lazy var target = Quotation(unit.target.text)
  private let unit: TranslationUnit

  init(_ unit: TranslationUnit) { self.unit = unit }
}
