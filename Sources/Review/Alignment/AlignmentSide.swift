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
