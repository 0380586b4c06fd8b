extension Aligner {
  /// Pairs the segments of two sides around beads that are fixed; the beads cover both sides once, in order.
  ///
  /// - Parameter fixed: beads that an editor has confirmed. One that lies outside the sides, or contradicts one before
  ///   it, is dropped.
  public static func beads(
    _ source: AlignmentSide, _ target: AlignmentSide, from: String, to: String, terms: TermBase? = nil,
    fixed: [Bead]
  ) -> [Bead] {
    var beads: [Bead] = []
    var done = (source: 0, target: 0)
    func pair(upTo end: (source: Int, target: Int)) {
      guard end != done else { return }
      let stretch = Self.beads(
        source[done.source..<end.source], target[done.target..<end.target], from: from, to: to, terms: terms)
      beads += stretch.map { $0.shifted(source: done.source, target: done.target) }
    }
    for bead in fixed.sorted(by: { $0.order < $1.order })
    where bead.source.lowerBound >= done.source && bead.target.lowerBound >= done.target
      && bead.source.upperBound <= source.texts.count && bead.target.upperBound <= target.texts.count
    {
      pair(upTo: (bead.source.lowerBound, bead.target.lowerBound))
      beads.append(Bead(source: bead.source, target: bead.target, confidence: 1))
      done = (bead.source.upperBound, bead.target.upperBound)
    }
    pair(upTo: (source.texts.count, target.texts.count))
    return beads
  }
}

extension Bead {
  /// How many segments stand before it on both sides: what orders the beads of a text.
  var order: Int { source.lowerBound + target.lowerBound }

  /// The bead moved by some segments.
  func shifted(source: Int, target: Int) -> Bead {
    Bead(
      source: self.source.shifted(by: source), target: self.target.shifted(by: target), confidence: confidence
    )
  }
}

extension AlignmentSide {
  fileprivate subscript(range: Range<Int>) -> AlignmentSide {
    AlignmentSide(texts: Array(texts[range]), blocks: blocks.map { Array($0[range]) })
  }
}
