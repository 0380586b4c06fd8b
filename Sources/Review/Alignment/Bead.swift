/// Source segments and the target segments that translate them; either side may be empty, not both.
public struct Bead: Equatable, Sendable {
  /// Indices of source segments, one after another.
  public var source: Range<Int>
  /// Indices of target segments, one after another.
  public var target: Range<Int>
  /// How sure the pairing is, 0 to 1.
  public var confidence: Double

  /// A bead of two runs of segments.
  public init(source: Range<Int>, target: Range<Int>, confidence: Double) {
    self.source = source
    self.target = target
    self.confidence = confidence
  }
}

extension Bead {
  /// How many segments come before it on both sides: what orders the beads of a text.
  var order: Int { source.lowerBound + target.lowerBound }

  /// The bead moved by some segments.
  func shifted(source: Int, target: Int) -> Bead {
    Bead(
      source: self.source.shifted(by: source), target: self.target.shifted(by: target), confidence: confidence
    )
  }
}
