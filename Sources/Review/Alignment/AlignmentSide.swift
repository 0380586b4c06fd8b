/// The segments of one side, to be paired with those of the other.
public struct AlignmentSide: Sendable {
  /// The texts of the segments, in order.
  public var texts: [String]
  /// The number of each segment's block; nil when nothing is known of blocks.
  public var blocks: [Int]?

  /// Segments with their blocks.
  public init(texts: [String], blocks: [Int]? = nil) {
    self.texts = texts
    self.blocks = blocks
  }
}

extension Aligner {
  /// Pairs the segments of two sides; the beads cover both once, in order. Two empty sides have none.
  public static func beads(
    _ source: AlignmentSide, _ target: AlignmentSide, from: String, to: String, terms: TermBase? = nil
  ) -> [Bead] {
    let sourceLexer = Lexer(language: from)
    let targetLexer = Lexer(language: to)
    let sources = source.texts.map(sourceLexer.passage)
    let targets = target.texts.map(targetLexer.passage)
    var sourceConcepts = [[Int]](repeating: [], count: sources.count)
    var targetConcepts = [[Int]](repeating: [], count: targets.count)
    if let terms {
      let sourceMorphology = Morphology(language: from)
      let targetMorphology = Morphology(language: to)
      sourceConcepts = sources.map { terms.sourceMatches(in: $0, sourceMorphology).map(\.term) }
      targetConcepts = targets.map { terms.targetMatches(in: $0, targetMorphology).map(\.entry) }
    }
    let reader = FeatureReader()
    let repeats = (source: Self.repeats(sources), target: Self.repeats(targets))
    var left = reader.text(sources, blocks: source.blocks, concepts: sourceConcepts)
    var right = reader.text(targets, blocks: target.blocks, concepts: targetConcepts)
    left.featureCount = reader.count
    // What is there twice on both sides is a refrain, on one side a slip.
    if repeats.source.count > repeats.target.count {
      for index in repeats.source { left.segments[index].isRepeat = true }
    } else if repeats.target.count > repeats.source.count {
      for index in repeats.target { right.segments[index].isRepeat = true }
    }
    return Aligner(left, right).beads()
  }

  /// The indices of segments of four words or more that stood before, word by word.
  private static func repeats(_ passages: [Passage]) -> [Int] {
    var seen: Set<[String]> = []
    return passages.indices.filter {
      passages[$0].words.count >= 4 && !seen.insert(passages[$0].words.map(\.key)).inserted
    }
  }
}
