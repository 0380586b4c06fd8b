/// A stretch of a document that is text of its own: no sentence crosses its ends.
public struct Block: Equatable, Sendable {
  /// What a block is to a reader.
  public enum Kind: String, Sendable {
    case paragraph, heading, listItem, quotation
  }

  /// What it is.
  public var kind: Kind
  /// Where its text is in the document, markers such as `# ` and `- ` left out.
  public var range: Span

  /// A block of a kind at a range.
  public init(_ kind: Kind, _ range: Span) {
    self.kind = kind
    self.range = range
  }
}
