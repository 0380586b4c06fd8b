/// The sentences of two documents, and which of them belong together.
public struct Pairing: Sendable {
  /// The sentences of the source.
  public let sourceSegments: [Segment]
  /// The sentences of the target.
  public let targetSegments: [Segment]
  /// Which sentences belong together; they cover both sides once, in order.
  public let beads: [Bead]
  /// The beads that were confirmed before, not found.
  public let fixed: [Bead]

  /// What sentences are found and paired by.
  public struct Means {
    /// The code of the source's language.
    public var from: String
    /// The code of the target's language.
    public var to: String
    /// Concepts of glossaries; none unless set.
    public var terms: TermBase?
    /// Words with their translations; none unless set.
    public var lexicon: BilingualLexicon?
    /// What splits the texts into sentences; that of their languages unless set.
    public var segmenters: (source: Segmenter, target: Segmenter)?

    /// Where the data of the languages are.
    public var library = LanguageLibrary.shipped

    /// What there is for two languages.
    public init(from: String, to: String, terms: TermBase? = nil) {
      self.from = from
      self.to = to
      self.terms = terms
    }
  }

  /// Finds and pairs the sentences of two documents.
  public init(_ source: Document, _ target: Document, by means: Means) {
    self.init(source, target, by: means) { _, _ in [] }
  }

  /// Finds and pairs the sentences of two documents that were paired before.
  ///
  /// - Parameter fixed: of the texts of both sides' sentences, the beads that are confirmed already.
  public init(
    _ source: Document, _ target: Document, by means: Means,
    fixed: (_ source: [String], _ target: [String]) throws -> [Bead]
  ) rethrows {
    let segmenters =
      means.segmenters
      ?? (
        Segmenter(language: means.from, in: means.library), Segmenter(language: means.to, in: means.library)
      )
    sourceSegments = segmenters.source.segments(of: source)
    targetSegments = segmenters.target.segments(of: target)
    let left = AlignmentSide(
      texts: sourceSegments.map { String(source.text[bytes: $0.range]) }, blocks: sourceSegments.map(\.block))
    let right = AlignmentSide(
      texts: targetSegments.map { String(target.text[bytes: $0.range]) }, blocks: targetSegments.map(\.block))
    self.fixed = try fixed(left.texts, right.texts)
    beads = Aligner.beads(
      left, right, from: means.from, to: means.to, terms: means.terms, lexicon: means.lexicon,
      fixed: self.fixed, in: means.library)
  }
}
