/// Two documents that say the same, brought together: the whole flow, a line a stage.
public struct Bitext: Sendable {
  /// Where a unit's texts are in the documents' texts.
  ///
  /// A side without segments has an empty span, where its text would be inserted.
  public struct Place: Equatable, Sendable {
    /// The span in the source document.
    public var source: Span
    /// The span in the target document.
    public var target: Span
  }

  /// The source document.
  public let source: Document
  /// The target document.
  public let target: Document
  /// The sentences of the source.
  public let sourceSegments: [Segment]
  /// The sentences of the target.
  public let targetSegments: [Segment]
  /// Which sentences belong together; they cover both sides once, in order.
  public let beads: [Bead]
  /// The beads with their texts.
  public let units: [TranslationUnit]
  /// Of each unit, where its texts are.
  public let places: [Place]

  /// Brings two documents together, in the languages and with the glossaries of a checker.
  ///
  /// - Parameter segmenters: what splits the texts into sentences; that of their languages unless given.
  public init(
    source: Document, target: Document, checker: Checker,
    segmenters: (source: Segmenter, target: Segmenter)? = nil
  ) {
    self.source = source
    self.target = target
    let segmenters = segmenters ?? (Segmenter(language: checker.from), Segmenter(language: checker.to))
    let sourceSegments = segmenters.source.segments(of: source)
    let targetSegments = segmenters.target.segments(of: target)
    let beads = Aligner.beads(
      AlignmentSide(
        texts: sourceSegments.map { String(source.text[bytes: $0.range]) },
        blocks: sourceSegments.map(\.block)),
      AlignmentSide(
        texts: targetSegments.map { String(target.text[bytes: $0.range]) },
        blocks: targetSegments.map(\.block)),
      from: checker.from, to: checker.to, terms: checker.terms)
    let places = Self.places(of: beads, sourceSegments, targetSegments)
    units = checker.units(
      places.map { (String(source.text[bytes: $0.source]), String(target.text[bytes: $0.target])) }
    ).enumerated().map { index, unit in
      var unit = unit
      unit.confidence = beads[index].confidence
      if let first = beads[index].source.first { unit.kind = source.blocks[sourceSegments[first].block].kind }
      return unit
    }
    self.sourceSegments = sourceSegments
    self.targetSegments = targetSegments
    self.beads = beads
    self.places = places
  }

  private static func places(of beads: [Bead], _ source: [Segment], _ target: [Segment]) -> [Place] {
    var ends = (source: source.first?.range.lowerBound ?? 0, target: target.first?.range.lowerBound ?? 0)
    return beads.map { bead in
      let place = Place(
        source: span(of: bead.source, source) ?? ends.source..<ends.source,
        target: span(of: bead.target, target) ?? ends.target..<ends.target)
      ends = (place.source.upperBound, place.target.upperBound)
      return place
    }
  }

  private static func span(of range: Range<Int>, _ segments: [Segment]) -> Span? {
    range.isEmpty ? nil : segments[range.lowerBound].range.union(segments[range.upperBound - 1].range)
  }
}
