/// Where a reviewer left off in a text.
public struct Bookmark: Equatable, Sendable {
  /// The number of the finding in hand.
  public var finding: Int
  /// In which order the findings were stepped through.
  public var ordering: String
  /// Which findings were stepped through, as whoever left the bookmark writes it; empty for all.
  public var filter: String

  /// A bookmark at a finding.
  public init(finding: Int, ordering: String, filter: String = "") {
    self.finding = finding
    self.ordering = ordering
    self.filter = filter
  }
}

extension Project {
  /// Where the reviewer left off in a text; nil at the first sitting.
  public func bookmark(of text: Int) throws -> Bookmark? {
    try store.read { try store.bookmark(of: text, reviewer: reviewer) }
  }

  /// Notes where the reviewer leaves off. It is no decision: the log knows nothing of it.
  public func setBookmark(_ bookmark: Bookmark, of text: Int) throws {
    try store.write { try store.put(bookmark, text: text, reviewer: reviewer) }
  }
}
