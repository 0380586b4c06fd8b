/// Two documents that say the same, brought together: the whole flow, a line a stage.
public struct Bitext: Sendable {
  /// The source document.
  public let source: Document
  /// The target document.
  public let target: Document
  /// The sentences of both, and which of them belong together.
  public let pairing: Pairing
  /// The beads with their texts.
  public let units: [TranslationUnit]
  /// Of each unit, where its texts are.
  public let places: [BeadPlace]

  /// Brings two documents together, in the languages and with the glossaries of a checker.
  ///
  /// - Parameter pairing: their sentences, when those are paired already.
  public init(source: Document, target: Document, checker: Checker, pairing: Pairing? = nil) {
    self.source = source
    self.target = target
    let pairing = pairing ?? Pairing(source, target, by: checker.means)
    let places = BeadPlace.places(
      of: pairing.beads, source: { pairing.sourceSegments[$0].range },
      target: { pairing.targetSegments[$0].range },
      after: (
        pairing.sourceSegments.first?.range.lowerBound ?? 0,
        pairing.targetSegments.first?.range.lowerBound ?? 0
      ))
    units = checker.units(
      places.map { (String(source.text[bytes: $0.source]), String(target.text[bytes: $0.target])) }
    ).enumerated().map { index, unit in
      var unit = unit
      unit.confidence = pairing.beads[index].confidence
      if let first = pairing.beads[index].source.first {
        unit.kind = source.blocks[pairing.sourceSegments[first].block].kind
      }
      unit.beginsParagraph =
        pairing.beads[index].target.first.map { pairing.targetSegments.beginsBlock($0) } ?? false
      return unit
    }
    self.pairing = pairing
    self.places = places
  }
}
