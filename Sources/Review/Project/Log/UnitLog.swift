/// The log of one unit, read: which decisions stand, and what taking one back would change.
struct UnitLog {
  /// The entries, oldest first.
  let entries: [Decision]
  private let takenBackBy: [Int: Int]
  private let places: [Int: Int]

  init(_ entries: [Decision]) {
    self.entries = entries
    places = Dictionary(entries.enumerated().map { ($1.number, $0) }) { first, _ in first }
    let undone = entries.compactMap { entry in entry.undoes.map { ($0, entry.number) } }
    takenBackBy = Dictionary(undone) { first, _ in first }
  }

  subscript(number: Int) -> Decision? { places[number].map { entries[$0] } }

  /// An entry, the entry that took it back, the one that took that back, and so on.
  func chain(from entry: Decision) -> [Decision] {
    var chain = [entry]
    while let next = takenBackBy[chain[chain.count - 1].number].flatMap({ self[$0] }) { chain.append(next) }
    return chain
  }

  /// The decision that an entry takes back or brings back in the end; the entry itself when it undoes nothing.
  func root(of entry: Decision) -> Decision {
    var root = entry
    while let earlier = root.undoes.flatMap({ self[$0] }) { root = earlier }
    return root
  }

  /// The decisions that have not been taken back, each with the last entry of its chain.
  var standing: [(decision: Decision, last: Decision)] {
    entries.filter { $0.undoes == nil && $0.action != .reload }.compactMap { decision in
      let chain = chain(from: decision)
      return chain.count.isMultiple(of: 2) ? nil : (decision, chain[chain.count - 1])
    }
  }

  /// The numbers of the entries after one that have not been taken back since. Reloads are not an editor's work.
  func standing(after number: Int) -> [Int] {
    var left: [Int] = []
    for entry in entries where entry.number > number {
      if let index = entry.undoes.flatMap(left.lastIndex) {
        left.remove(at: index)
      } else if entry.action != .reload {
        left.append(entry.number)
      }
    }
    return left
  }

  /// What turns an entry's change back in the text as it is now; nil when the entry changed no text.
  ///
  /// - Throws: `Blocked` when later entries changed the same words.
  func reversal(of entry: Decision) throws(Blocked) -> Change? {
    guard let change = entry.change else { return nil }
    return Change(
      span: try place(of: change.place, after: entry.number), text: String(entry.before[bytes: change.span]))
  }

  /// Where a span of the text after the entry of a number is in the text as it is now.
  ///
  /// - Throws: `Blocked` when later entries changed the same words.
  func place(of span: Span, after number: Int) throws(Blocked) -> Span {
    var place = span
    var blocking: [Int] = []
    for later in changes(after: number) {
      if later.change.span.touches(place) {
        blocking.append(later.number)
        let union = place.union(later.change.span)
        place = union.lowerBound..<union.upperBound + later.change.growth
      } else if later.change.span.upperBound <= place.lowerBound {
        place = place.shifted(by: later.change.growth)
      }
    }
    guard blocking.isEmpty else { throw Blocked(by: blocking) }
    return place
  }

  /// Whether the text was changed after the entry of a number, and that was not taken back.
  func isChanged(since number: Int) -> Bool {
    // A mark says of words that they are there, and changes nothing.
    !UnitLog(entries.filter { $0.before != $0.after }).changes(after: number).isEmpty
  }

  /// The numbers of the entries that build on another.
  struct Blocked: Error {
    var numbers: [Int]
    init(by numbers: [Int]) { self.numbers = numbers }
  }

  /// What changed the text after the entry of a number. An entry and its undo cancel out when both came after it.
  private func changes(after number: Int) -> [(number: Int, change: Change)] {
    var changes: [(number: Int, change: Change)] = []
    for later in entries where later.number > number {
      guard let change = later.change else { continue }
      if later.action == .undo, let index = changes.firstIndex(where: { $0.number == later.undoes }) {
        cancel(index, in: &changes)
      } else {
        changes.append((later.number, change))
      }
    }
    return changes
  }

  /// Leaves a change out, and tells those that came after it as if it had never been. None of them touches it, else
  /// it could not have been taken back.
  private func cancel(_ index: Int, in changes: inout [(number: Int, change: Change)]) {
    let cancelled = changes.remove(at: index).change
    var place = cancelled.place
    for later in index..<changes.count {
      if changes[later].change.span.lowerBound >= place.upperBound {
        changes[later].change.span = changes[later].change.span.shifted(by: -cancelled.growth)
      } else {
        place = place.shifted(by: changes[later].change.growth)
      }
    }
  }
}
