/// Beads that an editor has confirmed, and two texts in which each of them is drawn together to one segment a side.
struct FixedBeads: Sendable {
  /// The source with the segments of each fixed bead as one.
  let source: AlignmentText
  /// The target with the segments of each fixed bead as one.
  let target: AlignmentText
  /// Of each segment drawn together, the number of its bead; empty when there are none.
  private let owners: (source: [Int?], target: [Int?])
  /// The first original segment of each, and the end of the last.
  private let starts: (source: [Int], target: [Int])

  /// Draws beads together. One that lies outside the texts, or contradicts one before it, is dropped.
  init(_ source: AlignmentText, _ target: AlignmentText, _ fixed: [Bead]) {
    var kept: [Bead] = []
    for bead in fixed.sorted(by: { $0.order < $1.order })
    where bead.source.upperBound <= source.segments.count && bead.target.upperBound <= target.segments.count
      && bead.source.lowerBound >= kept.last?.source.upperBound ?? 0
      && bead.target.lowerBound >= kept.last?.target.upperBound ?? 0
    {
      kept.append(bead)
    }
    let sides = (source.drawingTogether(kept.map(\.source)), target.drawingTogether(kept.map(\.target)))
    (self.source, self.target) = (sides.0.text, sides.1.text)
    owners = (sides.0.owners, sides.1.owners)
    let starts = (source: sides.0.starts, target: sides.1.starts)
    self.starts = starts
    drawn = kept.map { bead in
      Bead(
        source: starts.source.range(of: bead.source), target: starts.target.range(of: bead.target),
        confidence: 1)
    }
  }

  /// Whether there are none.
  var isEmpty: Bool { drawn.isEmpty }

  /// The beads in the texts drawn together, in order.
  let drawn: [Bead]

  /// Whether segments may be one bead: a fixed one is so alone, and in its place.
  func allows(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    guard
      let owner = left.lazy.compactMap({ owners.source[$0] }).first
        ?? right.lazy.compactMap({ owners.target[$0] }).first
    else { return true }
    return drawn[owner].source == left && drawn[owner].target == right
  }

  /// A bead of the texts as they were; a fixed one is certain.
  func original(_ bead: Bead) -> Bead {
    let isFixed =
      bead.source.contains { owners.source[$0] != nil } || bead.target.contains { owners.target[$0] != nil }
    return Bead(
      source: starts.source[bead.source.lowerBound]..<starts.source[bead.source.upperBound],
      target: starts.target[bead.target.lowerBound]..<starts.target[bead.target.upperBound],
      confidence: isFixed ? 1 : bead.confidence)
  }
}

extension AlignmentText {
  /// The text with some runs of segments as one segment each, in order; empty runs are passed over.
  fileprivate func drawingTogether(
    _ runs: [Range<Int>]
  ) -> (text: AlignmentText, owners: [Int?], starts: [Int]) {
    var drawn = self
    drawn.segments = []
    var owners: [Int?] = []
    var starts: [Int] = []
    var next = 0
    func keep(upTo end: Int) {
      for index in next..<end {
        drawn.segments.append(segments[index])
        owners.append(nil)
        starts.append(index)
      }
      next = end
    }
    for (number, run) in runs.enumerated() where !run.isEmpty {
      keep(upTo: run.lowerBound)
      drawn.segments.append(
        segments[run.dropFirst()].reduce(segments[run.lowerBound]) { $0.joined(with: $1) })
      owners.append(number)
      starts.append(run.lowerBound)
      next = run.upperBound
    }
    keep(upTo: segments.count)
    return (drawn, owners, starts + [segments.count])
  }
}

extension AlignmentText.Segment {
  fileprivate func joined(with next: Self) -> Self {
    var joined = self
    joined.tokens = tokens.lowerBound..<next.tokens.upperBound
    joined.length += next.length
    joined.signs.end = next.signs.end
    joined.signs.sentences += next.signs.sentences
    joined.signs.marks |= next.signs.marks
    return joined
  }
}

extension [Int] {
  /// Where a range is among ordered starts.
  fileprivate func range(of range: Range<Int>) -> Range<Int> {
    func place(_ start: Int) -> Int { indices.firstPlace { self[$0] >= start } }
    return place(range.lowerBound)..<place(range.upperBound)
  }
}
