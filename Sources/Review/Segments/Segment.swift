/// A sentence, or a heading, of one side: a range of a block.
public struct Segment: Equatable, Sendable {
  /// Where it is in the document's text, white space around it left out. Never empty.
  public var range: Span
  /// The index of its block.
  public var block: Int

  /// A segment of a block.
  public init(range: Span, block: Int) {
    self.range = range
    self.block = block
  }
}

extension [Segment] {
  /// Whether the segment at an index is the first of its block.
  func beginsBlock(_ index: Int) -> Bool { index == 0 || self[index - 1].block != self[index].block }
}
