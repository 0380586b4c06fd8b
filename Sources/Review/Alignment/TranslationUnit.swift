/// A bead with its texts: what a check sees.
public struct TranslationUnit: Sendable {
  /// Its place in the text, from 1.
  public var number: Int
  /// The source side; empty when the target has no counterpart.
  public var source: Passage
  /// The target side; empty when the source was left out.
  public var target: Passage
  /// How sure the pairing is, 0 to 1; 1 when the two came paired.
  public var confidence: Double
  /// What kind of block the source begins in.
  public var kind: Block.Kind
  /// Whether its target begins a paragraph; a unit that stands for itself does.
  public var beginsParagraph: Bool

  /// A unit of two passages.
  public init(
    number: Int, source: Passage, target: Passage, confidence: Double = 1, kind: Block.Kind = .paragraph,
    beginsParagraph: Bool = true
  ) {
    self.number = number
    self.source = source
    self.target = target
    self.confidence = confidence
    self.kind = kind
    self.beginsParagraph = beginsParagraph
  }
}

extension [TranslationUnit] {
  /// The units of each paragraph, in order.
  var paragraphs: [[TranslationUnit]] {
    var paragraphs: [[TranslationUnit]] = []
    for unit in self {
      if paragraphs.isEmpty || unit.beginsParagraph {
        paragraphs.append([unit])
      } else {
        paragraphs[paragraphs.count - 1].append(unit)
      }
    }
    return paragraphs
  }
}
