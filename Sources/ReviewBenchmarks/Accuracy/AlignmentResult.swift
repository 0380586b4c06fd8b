internal import Review

/// What the aligner made of some texts, against the gold.
struct AlignmentResult: Sendable {
  /// Beads that equal a gold bead; those with an empty side count on neither side.
  private(set) var strict = Tally()
  /// Beads that overlap a gold bead on both sides; for the recall, gold beads that overlap one.
  private(set) var lax = Tally()
  /// Segments without counterpart, each for itself.
  private(set) var dropped = Tally()
  /// All beads with their confidence.
  private(set) var confidences = Confidences()

  /// Nothing aligned yet.
  init() {}

  /// Aligns a text.
  init(of text: GoldText, terms: TermBase, lexicon: BilingualLexicon?) {
    let sides = text.sides
    let beads = Aligner.beads(
      sides.source, sides.target, from: text.srcLang, to: text.tgtLang, terms: terms, lexicon: lexicon)
    let links = beads.map { GoldText.Link(source: Array($0.source), target: Array($0.target)) }
    let (said, gold) = (Set(links), text.gold)
    strict = Tally(said.full, gold.full)
    lax = Self.lax(said.full, gold.full)
    dropped = Tally(said.alone, gold.alone)
    let right = gold.full.union(gold.alone)
    confidences = Confidences(
      zip(beads, links).map { bead, link in
        // A run of segments that one side lacks is right when each of them is.
        Confidences.Guess(
          confidence: bead.confidence, isRight: right.isSuperset(of: link.isFull ? [link] : Set([link]).alone)
        )
      })
  }

  /// Adds another's counts.
  static func += (result: inout Self, other: Self) {
    result.strict += other.strict
    result.lax += other.lax
    result.dropped += other.dropped
    result.confidences += other.confidences
  }

  private static func lax(_ said: Set<GoldText.Link>, _ gold: Set<GoldText.Link>) -> Tally {
    /// Of each source segment, the link that it is in.
    func owners(_ links: Set<GoldText.Link>) -> [Int: GoldText.Link] {
      links.reduce(into: [:]) { owners, link in for index in link.source { owners[index] = link } }
    }
    func hits(_ links: Set<GoldText.Link>, _ others: [Int: GoldText.Link]) -> Int {
      links.count { link in link.source.contains { others[$0].map(link.overlaps) ?? false } }
    }
    return Tally(
      right: hits(said, owners(gold)), of: said.count, found: hits(gold, owners(said)), of: gold.count)
  }
}
