/// The numbers of the two sides of a unit.
struct UnitNumbers {
  let source: [NumberMention]
  let target: [NumberMention]

  init(_ unit: TranslationUnit, _ reader: PairReader) {
    source = reader.source.numbers.numbers(in: unit.source)
    target = reader.target.numbers.numbers(in: unit.target)
  }
}
