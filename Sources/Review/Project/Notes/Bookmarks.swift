/// Where reviewers left off.
public struct Bookmarks: ProjectPart {
  let project: ProjectLog

  /// Where the reviewer left off in a text; nil at the first session.
  public func bookmark(of text: Int) throws -> Bookmark? {
    try store.read { try store.bookmark(of: text, reviewer: reviewer) }
  }

  /// Notes where the reviewer leaves off. It is not a decision: it is not in the log.
  public func setBookmark(_ bookmark: Bookmark, of text: Int) throws {
    try store.write { try store.put(bookmark, text: text, reviewer: reviewer) }
  }
}
