internal import Review

// What a session leaves beside the log: where it is, and how long it took.
extension ReviewSession {
  /// Notes which finding is current and which are stepped through, so that the next session goes on there, and how long
  /// sentences were current, for a desk that tracks time.
  public func leaveNotes() {
    // A project that can only be read has none.
    for (unit, seconds) in stopwatch.take() { try? project.statistics.spent(seconds, on: unit) }
    guard let finding = finding?.number ?? left?.finding else { return }
    let bookmark = Bookmark(finding: finding, ordering: queue.ordering.rawValue, filter: queue.filter.json)
    guard bookmark != left else { return }
    left = bookmark
    try? project.bookmarks.setBookmark(bookmark, of: text.id)
  }
}
