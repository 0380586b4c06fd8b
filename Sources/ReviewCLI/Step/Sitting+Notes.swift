internal import Review

// What a sitting leaves beside the log: where it is, and how long it took.
extension Sitting {
  /// Notes which finding is in hand and which are stepped through, so that the next sitting goes on there, and how long
  /// sentences were in hand, for a desk that wants to know.
  func leaveNotes() {
    // A project that can only be read has none.
    for (unit, seconds) in stopwatch.take() { try? project.spent(seconds, on: unit) }
    guard let finding = finding?.number ?? left?.finding else { return }
    let bookmark = Bookmark(finding: finding, ordering: queue.ordering.rawValue, filter: queue.filter.json)
    guard bookmark != left else { return }
    left = bookmark
    try? project.setBookmark(bookmark, of: text.id)
  }

  /// The correction that is to be offered as a term; nil for none.
  func termOffer() throws -> TermSuggestion? {
    _ = try newTermOffer()
    return offers.last
  }

  /// Looks whether what was decided last was done before, and says so once.
  func newTermOffer() throws -> String? {
    guard let decision = newest else { return nil }
    newest = nil
    guard let offer = try project.termSuggestion(like: decision),
      !offers.contains(where: { TermRow($0) == TermRow(offer) })
    else { return nil }
    offers.append(offer)
    return
      "“\(offer.wrong)” became “\(offer.right)” \(count(offer.decisions.count, "time")): t makes a term of it."
  }
}
