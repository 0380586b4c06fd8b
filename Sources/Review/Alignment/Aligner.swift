/// Pairs the segments of two texts in two passes.
///
/// The first looks widely at lengths, signs, numbers, names and terms; what its sure beads teach of the words of the two
/// texts serves the second, which looks where the first was in doubt. Beads have up to four segments a side.
public struct Aligner: Sendable {
  private let fixed: FixedBeads
  private let links: TokenLinks

  /// Pairs the segments of two sides; the beads cover both once, in order. Two empty sides have none.
  ///
  /// Each bead's confidence is its posterior probability among all ways to pair the texts.
  ///
  /// - Parameters:
  ///   - terms: concepts of glossaries, which tell sentences that belong together.
  ///   - lexicon: words with their translations, which do so too.
  ///   - fixed: beads that an editor has confirmed, with confidence 1 in the result. One that lies outside the sides,
  ///     or contradicts one before it, is dropped.
  ///   - library: where the data of the languages are.
  public static func beads(
    _ source: AlignmentSide, _ target: AlignmentSide, from: String, to: String, terms: TermBase? = nil,
    lexicon: BilingualLexicon? = nil, fixed: [Bead] = [], in library: LanguageLibrary = .shipped
  ) -> [Bead] {
    guard !source.texts.isEmpty, !target.texts.isEmpty else {
      // One empty side leaves nothing to pair.
      return source.texts.indices.map { Bead(source: $0..<$0 + 1, target: 0..<0, confidence: 1) }
        + target.texts.indices.map { Bead(source: 0..<0, target: $0..<$0 + 1, confidence: 1) }
    }
    let (from, to) = (library.data(of: from), library.data(of: to))
    let texts = Parallel.map(2) { number in
      number == 0
        ? TokenReader.text(
          of: source, language: from, terms.map { ConceptSearch($0, side: .source, language: from) })
        : TokenReader.text(
          of: target, language: to, terms.map { ConceptSearch($0, side: .target, language: to) })
    }
    var (left, right) = (texts[0], texts[1])
    markRepeats(&left, &right, source.texts, target.texts)
    let search = lexicon.map { LexiconSearch($0, left, from: from, right, to: to) }
    let drawn = FixedBeads(left, right, fixed)
    return Aligner(fixed: drawn, links: TokenLinks(left, right, search)).beads().map(drawn.original)
  }

  /// Marks what is there again on the side that has more of it: what appears twice on both sides is a refrain, on one
  /// side a slip.
  private static func markRepeats(
    _ left: inout AlignmentText, _ right: inout AlignmentText, _ source: [String], _ target: [String]
  ) {
    let found = Parallel.map(2) { Self.repeats($0 == 0 ? source : target) }
    let repeats = (source: found[0], target: found[1])
    if repeats.source.count > repeats.target.count {
      for index in repeats.source { left.segments[index].isRepeat = true }
    } else if repeats.target.count > repeats.source.count {
      for index in repeats.target { right.segments[index].isRepeat = true }
    }
  }

  /// The indices of texts that stood before; shorter ones than a sentence are repeated as a matter of course.
  private static func repeats(_ texts: [String]) -> [Int] {
    var seen: Set<[UInt8]> = []
    return texts.indices.filter { texts[$0].utf8.count >= 20 && !seen.insert(Array(texts[$0].utf8)).inserted }
  }

  private func beads() -> [Bead] {
    let wide = Corridor(fixed, links)
    let ratio = LengthRatio.of(fixed.source, fixed.target)
    // A long text teaches enough without its rare shapes.
    let isLong = max(fixed.source.segments.count, fixed.target.segments.count) > 4_000
    let first = Lattice(
      BeadScore(fixed, links, ratio: ratio), wide, shapes: isLong ? BeadScore.simpleShapes : BeadScore.shapes
    ).solve()
    var links = links
    LearntLinks(first.beads, fixed.source, fixed.target).add(to: &links)
    let narrow = Corridor(wide, parting: first.parting, beads: first.beads)
    let learnt = LengthRatio.of(first.beads, fixed.source, fixed.target, assumed: ratio)
    let second = Lattice(BeadScore(fixed, links, ratio: learnt), narrow, shapes: BeadScore.shapes).solve()
    return second.beads.flatMap(\.parts)
  }
}

extension Bead {
  /// The bead itself, or its segments one by one when one side lacks them all: an editor deals with each by itself.
  fileprivate var parts: [Bead] {
    if target.isEmpty {
      return source.map { Bead(source: $0..<$0 + 1, target: target, confidence: confidence) }
    }
    return source.isEmpty
      ? target.map { Bead(source: source, target: $0..<$0 + 1, confidence: confidence) } : [self]
  }
}
