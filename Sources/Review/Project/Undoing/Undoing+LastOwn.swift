// What undo and redo mean without a number: the reviewer's own log, walked back.
extension Undoing {
  /// The last entry of this reviewer that makes a decision stand; nil when none does.
  ///
  /// - Parameter isMeant: which decisions count.
  func lastStanding(where isMeant: (Decision) -> Bool = { _ in true }) throws -> Decision? {
    var next = try store.lastDecision(by: reviewer, before: Int.max)
    while let entry = next {
      let log = UnitLog(try store.decisions(ofUnit: entry.unit))
      let root = log.root(of: entry)
      let chain = log.chain(from: root)
      let isLast = chain.last { $0.action != .reload } == entry
      if isLast, root.action != .reload, !chain.count.isMultiple(of: 2), isMeant(root),
        try !pairing.isLost(entry)
      {
        return entry
      }
      next = try store.lastDecision(by: reviewer, before: entry.number)
    }
    return nil
  }

  /// The last undo of this reviewer that can be taken back; nil when a new decision came after it.
  func lastTakenBack() throws -> Decision? {
    var next = try store.lastDecision(by: reviewer, before: Int.max)
    while let entry = next {
      if entry.undoes == nil, entry.action != .reload { return nil }
      if entry.action == .undo, try holds(entry, isUndo: true), try !pairing.isLost(entry) { return entry }
      next = try store.lastDecision(by: reviewer, before: entry.number)
    }
    return nil
  }

  /// Whether an entry is the last word about its decision: as an undo that took it back, or as what made it stand.
  func holds(_ entry: Decision, isUndo: Bool) throws -> Bool {
    let log = UnitLog(try store.decisions(ofUnit: entry.unit))
    let chain = log.chain(from: log.root(of: entry))
    let isLast = isUndo ? chain.last == entry : chain.last { $0.action != .reload } == entry
    return isLast && chain.count.isMultiple(of: 2) == isUndo
  }
}
