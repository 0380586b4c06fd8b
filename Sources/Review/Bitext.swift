/// Two documents that say the same, brought together: the whole flow, a line a stage.
public struct Bitext: Sendable {
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
  public let places: [BeadPlace]
  /// The beads that were confirmed before, not found.
  public let fixed: [Bead]

  /// Brings two documents together, in the languages and with the glossaries of a checker.
  ///
  /// - Parameters:
  ///   - segmenters: what splits the texts into sentences; that of their languages unless given.
  ///   - lexicon: words with their translations, to pair sentences by.
  public init(
    source: Document, target: Document, checker: Checker,
    segmenters: (source: Segmenter, target: Segmenter)? = nil, lexicon: BilingualLexicon? = nil
  ) {
    self.init(
      source: source, target: target, checker: checker, segmenters: segmenters, lexicon: lexicon
    ) { _, _ in [] }
  }

  /// Brings two documents together that were brought together before.
  ///
  /// - Parameter fixed: of the texts of both sides' segments, the beads that are confirmed already.
  public init(
    source: Document, target: Document, checker: Checker,
    segmenters: (source: Segmenter, target: Segmenter)? = nil, lexicon: BilingualLexicon? = nil,
    fixed: (_ source: [String], _ target: [String]) throws -> [Bead]
  ) rethrows {
    self.source = source
    self.target = target
    let segmenters = segmenters ?? (Segmenter(language: checker.from), Segmenter(language: checker.to))
    let sourceSegments = segmenters.source.segments(of: source)
    let targetSegments = segmenters.target.segments(of: target)
    let sourceTexts = sourceSegments.map { String(source.text[bytes: $0.range]) }
    let targetTexts = targetSegments.map { String(target.text[bytes: $0.range]) }
    let fixed = try fixed(sourceTexts, targetTexts)
    let beads = Aligner.beads(
      AlignmentSide(texts: sourceTexts, blocks: sourceSegments.map(\.block)),
      AlignmentSide(texts: targetTexts, blocks: targetSegments.map(\.block)),
      from: checker.from, to: checker.to, terms: checker.terms, lexicon: lexicon, fixed: fixed)
    let places = BeadPlace.places(
      of: beads, source: { sourceSegments[$0].range }, target: { targetSegments[$0].range },
      after: (sourceSegments.first?.range.lowerBound ?? 0, targetSegments.first?.range.lowerBound ?? 0))
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
    self.fixed = fixed
  }
}
