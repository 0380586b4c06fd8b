internal import Review

/// One sitting of an editor with the pairing of a text: its pairs in order, and which one is in hand.
///
/// Every mend is on disk when its method returns.
final class PairSitting {
  let project: Project
  let text: StoredText
  /// All pairs of the text, in order.
  private(set) var pairs: [StoredUnit]
  /// Which pair is in hand.
  private(set) var position = 0
  /// How many mends were made and not taken back.
  private(set) var mendCount = 0

  init(_ project: Project, _ text: StoredText) throws {
    self.project = project
    self.text = text
    pairs = try project.pairs(of: text.id)
    position = pairs.firstIndex(where: \.isDoubtful) ?? 0
  }

  /// The pair in hand; nil when the text has none.
  var pair: StoredUnit? { pairs.indices.contains(position) ? pairs[position] : nil }

  /// How many pairs are doubtful.
  var doubtfulCount: Int { pairs.count(where: \.isDoubtful) }

  func next() { position = min(position + 1, max(0, pairs.count - 1)) }
  func previous() { position = max(position - 1, 0) }

  /// Takes the pair of a number in hand; false when there is none.
  func go(to number: Int) -> Bool {
    guard let index = pairs.index(ofNumber: number) else { return false }
    position = index
    return true
  }

  /// Goes to the next doubtful pair, from the beginning again after the last.
  func nextDoubtful() -> String {
    let doubtful = pairs.indices.filter { pairs[$0].isDoubtful }
    guard let index = doubtful.first(where: { $0 > position }) ?? doubtful.first else {
      return "No pair is doubtful."
    }
    defer { position = index }
    return index == position ? "This is the only doubtful pair." : ""
  }

  /// Makes the pair in hand and the next one.
  func join() throws -> String {
    guard position + 1 < pairs.count else { return "This is the last pair; there is none to join it with." }
    return try mend(.join(last: position + 2))
  }

  /// Parts the pair in hand after some sentences of each side.
  func split(source: Int?, target: Int?) throws -> String {
    try mend(.split(source: source, target: target))
  }

  /// Moves the last sentence of a side to the next pair.
  func moveOn(_ side: Side) throws -> String {
    guard position + 1 < pairs.count else { return "This is the last pair; there is none to move to." }
    return try mend(side == .source ? .move(source: 1, target: 0) : .move(source: 0, target: 1))
  }

  /// Moves the first sentence of a side to the previous pair.
  func moveBack(_ side: Side) throws -> String {
    guard position > 0 else { return "This is the first pair; there is none to move to." }
    return try mend(
      side == .source ? .move(source: -1, target: 0) : .move(source: 0, target: -1), at: position - 1,
      isLastInHand: true)
  }

  /// Makes the omission or addition in hand and the nearest of the other kind a pair.
  func link() throws -> String {
    guard let pair, pair.isOneSided else {
      return "This pair has both sides; l links an omission and an addition."
    }
    func isOther(_ index: Int) -> Bool { pairs[index].loaded.source.isEmpty != pair.loaded.source.isEmpty }
    let after = pairs[(position + 1)...].prefix(while: \.isOneSided).indices
    let before = pairs[..<position].reversed().prefix(while: \.isOneSided).count
    guard
      let other = after.first(where: isOther) ?? (position - before..<position).last(where: isOther)
    else {
      return pair.loaded.source.isEmpty
        ? "No omission is next to this addition." : "No addition is next to this omission."
    }
    return try mend(.link(last: max(position, other) + 1), at: min(position, other))
  }

  /// Parts the two sides of the pair in hand.
  func unlink() throws -> String { try mend(.unlink) }

  /// Confirms the pair in hand, or no longer.
  func confirm() throws -> String { try mend(pair?.loaded.isLocked == true ? .unlock : .lock) }

  /// Takes the last decision back, whatever it was.
  func undo() throws -> String {
    let undone = try project.undo()
    mendCount = max(0, mendCount - undone.count)
    try undone.filter { $0.decision.text == text.id }.forEach { try take($0) }
    let place = undone.contains { $0.decision.text == text.id } ? "" : " in another text"
    let what = undone.count == 1 ? undone[0].decision.change : count(undone.count, "decision")
    return "Taken back\(place): \(what)."
  }

  /// Takes in what was done by another way.
  func take(all decided: [Decided]) throws {
    mendCount += decided.count
    try decided.forEach { try take($0) }
  }

  private func mend(_ mend: Mend, at index: Int? = nil, isLastInHand: Bool = false) throws -> String {
    let index = index ?? position
    let number = index + 1
    guard pairs.indices.contains(index) else { return "The text has no pair." }
    do {
      let seen = try mend.pairs(from: number).clamped(to: 1...pairs.count).map { pairs[$0 - 1].id }
      let decided = try project.mend(mend, pair: number, of: text.id, seen: seen)
      mendCount += 1
      try take(decided)
      if isLastInHand { position += decided.mended.count - 1 }
      let raised = decided.mended.flatMap(\.findings).count {
        decided.raised.contains($0.number) && $0.isOpen && $0.finding.isShown
      }
      let news = raised == 0 ? "" : " \(count(raised, "new finding"))."
      return "Saved: \(decided.decision.change).\(news)"
    } catch {
      // Somebody else may have mended it meanwhile.
      pairs = try project.pairs(of: text.id)
      position = min(position, max(0, pairs.count - 1))
      throw error
    }
  }

  /// Brings in what a decision changed, and takes it in hand.
  private func take(_ decided: Decided) throws {
    let removed = Set(decided.decision.exchange?.removed ?? [decided.unit.id])
    let indices = pairs.indices.filter { removed.contains(pairs[$0].id) }
    guard let first = indices.first, indices.count == removed.count, indices.last == first + removed.count - 1
    else {
      pairs = try project.pairs(of: text.id)
      position = pairs.firstIndex { $0.id == decided.unit.id } ?? min(position, max(0, pairs.count - 1))
      return
    }
    let made = decided.mended.isEmpty ? [decided.unit] : decided.mended
    pairs.replaceSubrange(first..<first + removed.count, with: made.map(\.unit))
    if made.count != removed.count {
      for index in first..<pairs.count { pairs[index].number = index + 1 }
    }
    position = first
  }
}

extension StoredUnit {
  /// Whether it is an omission or an addition.
  var isOneSided: Bool { loaded.source.isEmpty || loaded.target.isEmpty }
}
