internal import Review

/// A text of two sides with the beads that people, or the generator of its disturbances, gave it.
struct GoldText: Decodable, Sendable {
  /// Source and target segments that belong together.
  struct Link: Hashable, Sendable {
    var source: [Int]
    var target: [Int]

    /// Whether neither side is empty.
    var isFull: Bool { !source.isEmpty && !target.isEmpty }

    /// Whether both sides share a segment with those of another.
    func overlaps(_ other: Link) -> Bool {
      !Set(source).isDisjoint(with: other.source) && !Set(target).isDisjoint(with: other.target)
    }
  }

  var srcLang: String
  var tgtLang: String
  private var src: [String]
  private var tgt: [String]
  /// Of each bead its source and its target segments, from 0.
  private var beads: [[[Int]]]

  /// The sides, each segment as one line.
  var sides: (source: AlignmentSide, target: AlignmentSide) {
    (AlignmentSide(texts: src.map(Self.line)), AlignmentSide(texts: tgt.map(Self.line)))
  }

  /// The beads that are right.
  var gold: Set<Link> { Set(beads.map { Link(source: $0[0], target: $0[1]) }) }

  private static func line(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension Set<GoldText.Link> {
  /// Those with segments on both sides.
  var full: Self { filter(\.isFull) }

  /// The segments without counterpart, each for itself.
  var alone: Self {
    Set(
      filter { !$0.isFull }.flatMap { link in
        link.source.map { Element(source: [$0], target: []) }
          + link.target.map { Element(source: [], target: [$0]) }
      })
  }
}
