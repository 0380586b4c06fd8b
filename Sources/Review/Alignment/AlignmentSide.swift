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
    var numbers = FeatureNumbers()
    var left = numbers.text(
      signs(of: source.texts, language: from) { passage, morphology, memory in
        terms?.sourceMatches(in: passage, morphology, memory).map(\.term) ?? []
      }, blocks: source.blocks)
    var right = numbers.text(
      signs(of: target.texts, language: to) { passage, morphology, memory in
        guard let terms else { return [] }
        // Admitted terms are many and common; the preferred ones tell most.
        return terms.targetMatches(in: passage, morphology, memory).filter {
          terms.entries[$0.entry].targets[$0.term].status == .preferred
        }.map(\.entry)
      }, blocks: target.blocks)
    left.featureCount = numbers.count
    // What is there twice on both sides is a refrain, on one side a slip.
    let repeats = (source: Self.repeats(source.texts), target: Self.repeats(target.texts))
    if repeats.source.count > repeats.target.count {
      for index in repeats.source { left.segments[index].isRepeat = true }
    } else if repeats.target.count > repeats.source.count {
      for index in repeats.target { right.segments[index].isRepeat = true }
    }
    return Aligner(left, right).beads()
  }

  /// The indices of texts that stood before; shorter ones than a sentence are repeated as a matter of course.
  private static func repeats(_ texts: [String]) -> [Int] {
    var seen: Set<String> = []
    return texts.indices.filter { texts[$0].utf8.count >= 20 && !seen.insert(texts[$0]).inserted }
  }

  /// What can be recognised of each text on the other side. The texts' words are not kept: there are many.
  private static func signs(
    of texts: [String], language: String, concepts: @Sendable (Passage, Morphology, TermMemory) -> [Int]
  ) -> [SegmentSigns] {
    let chunk = max(500, texts.count / 16 + 1)
    let chunks = Parallel.map((texts.count + chunk - 1) / chunk) { number in
      let lexer = Lexer(language: language)
      let morphology = Morphology(language: language)
      let memory = TermMemory()
      let reader = SignReader()
      return texts[number * chunk..<min(texts.count, (number + 1) * chunk)].map { text in
        let passage = lexer.passage(text)
        return reader.signs(of: passage, concepts: concepts(passage, morphology, memory))
      }
    }
    return chunks.flatMap { $0 }
  }
}
