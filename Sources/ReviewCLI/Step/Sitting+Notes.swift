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

  /// What stands first in the questions about a new term: a correction that was just offered, else what the finding in
  /// hand is about.
  func usualTerm() throws -> TermRow {
    _ = try newTermOffer()
    defer { offer = nil }
    if let offer { return offer }
    guard let finding = finding?.finding, let unit else { return TermRow(source: "", right: "", wrong: "") }
    return TermRow(finding, in: unit)
  }

  /// Looks whether what was decided last was done before, and offers it as a term, once.
  func newTermOffer() throws -> String? {
    guard let decision = newest else { return nil }
    (newest, offer) = (nil, nil)
    guard let suggestion = try project.termSuggestion(like: decision),
      offered.insert(TermRow(suggestion)).inserted
    else { return nil }
    offer = TermRow(suggestion)
    let times = count(suggestion.decisions.count, "time")
    return "“\(suggestion.wrong)” became “\(suggestion.right)” \(times): t makes a term of it."
  }
}
