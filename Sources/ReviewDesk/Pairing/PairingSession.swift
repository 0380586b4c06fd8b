public import Review

/// What came of what an editor asked of a pairing session: values that each front end says in its own words.
public enum PairingOutcome: Equatable, Sendable {
  /// An edit of the pairing is on disk; how many open findings came with it.
  case saved(Decision, raised: Int)
  /// Edits of the pairing were taken back.
  case takenBack([Decision])
  /// The session is at another pair now.
  case moved
  /// The current pair is the only doubtful one.
  case onlyDoubtful
  /// No pair is doubtful.
  case noneDoubtful
  /// The text has no pairs.
  case noPair
  /// There is no pair after the current one to join it with.
  case nothingToJoin
  /// There is no pair after the current one, or before it, to move a sentence to.
  case noNeighbour(isAfter: Bool)
  /// The current pair has both sides, so it cannot be linked.
  case bothSides
  /// There is no addition next to the current omission, or no omission next to the addition.
  case nothingToLink(isOmission: Bool)
}

/// An editor's session with the pairing of a text: its pairs in order, and the current one.
///
/// Every edit of the pairing is on disk when its method returns. One thread at a time.
public final class PairingSession {
  /// The project that holds the text.
  public let project: Project
  /// The text whose sentences are paired.
  public let text: StoredText
  /// All pairs of the text, in order.
  public private(set) var pairs: [StoredUnit]
  /// Which pair is current, from 0.
  public private(set) var position = 0
  /// How many edits of the pairing were made and not taken back.
  public private(set) var editCount = 0

  /// Begins a session at the first doubtful pair.
  ///
  /// - Throws: `InputError` when the project cannot be read.
  public init(_ project: Project, _ text: StoredText) throws {
    self.project = project
    self.text = text
    pairs = try project.pairing.pairs(of: text.id)
    position = pairs.firstIndex(where: \.isDoubtful) ?? 0
  }

  /// The current pair; nil when the text has none.
  public var pair: StoredUnit? { pairs.indices.contains(position) ? pairs[position] : nil }

  /// How many pairs are doubtful.
  public var doubtfulCount: Int { pairs.count(where: \.isDoubtful) }

  /// Goes to the next pair; stays at the last.
  public func next() { position = min(position + 1, max(0, pairs.count - 1)) }
  /// Goes to the pair before; stays at the first.
  public func previous() { position = max(position - 1, 0) }

  /// Goes to the pair of a number, from 1; false when there is none.
  public func go(to number: Int) -> Bool {
    guard (1..<pairs.count + 1).contains(number) else { return false }
    position = number - 1
    return true
  }

  /// Goes to the next doubtful pair, and after the last to the first.
  public func nextDoubtful() -> PairingOutcome {
    let doubtful = pairs.indices.filter { pairs[$0].isDoubtful }
    guard let index = doubtful.first(where: { $0 > position }) ?? doubtful.first else { return .noneDoubtful }
    defer { position = index }
    return index == position ? .onlyDoubtful : .moved
  }

  /// Makes the current pair and the next one a single pair.
  public func join() throws -> PairingOutcome {
    guard position + 1 < pairs.count else { return .nothingToJoin }
    return try mend(.join(last: position + 2))
  }

  /// Splits the current pair after some sentences of each side; nil lets the project choose.
  public func split(source: Int?, target: Int?) throws -> PairingOutcome {
    try mend(.split(source: source, target: target))
  }

  /// Moves the last sentence of a side to the next pair.
  public func moveOn(_ side: Side) throws -> PairingOutcome {
    guard position + 1 < pairs.count else { return .noNeighbour(isAfter: true) }
    return try mend(side == .source ? .move(source: 1, target: 0) : .move(source: 0, target: 1))
  }

  /// Moves the first sentence of a side to the previous pair.
  public func moveBack(_ side: Side) throws -> PairingOutcome {
    guard position > 0 else { return .noNeighbour(isAfter: false) }
    return try mend(
      side == .source ? .move(source: -1, target: 0) : .move(source: 0, target: -1), at: position - 1,
      endsAtLast: true)
  }

  /// Makes the current omission or addition and the nearest of the other kind a pair.
  public func link() throws -> PairingOutcome {
    guard let pair else { return .noPair }
    guard pair.isOneSided else { return .bothSides }
    func isOther(_ index: Int) -> Bool { pairs[index].loaded.source.isEmpty != pair.loaded.source.isEmpty }
    let after = pairs[(position + 1)...].prefix(while: \.isOneSided).indices
    let before = pairs[..<position].reversed().prefix(while: \.isOneSided).count
    guard
      let other = after.first(where: isOther) ?? (position - before..<position).last(where: isOther)
    else { return .nothingToLink(isOmission: !pair.loaded.source.isEmpty) }
    return try mend(.link(last: max(position, other) + 1), at: min(position, other))
  }

  /// Makes an omission and an addition of the current pair.
  public func unlink() throws -> PairingOutcome { try mend(.unlink) }

  /// Confirms the current pair, or takes that back.
  public func confirm() throws -> PairingOutcome { try mend(pair?.loaded.isLocked == true ? .unlock : .lock) }

  /// Takes the reviewer's last edit of this pairing back; corrections of the translation stay.
  public func undo() throws -> PairingOutcome {
    let undone = try project.undoing.undoPairing(of: text.id)
    editCount = max(0, editCount - undone.count)
    try undone.forEach { try take($0) }
    return .takenBack(undone.map(\.decision))
  }

  /// Takes in what was done in another way than by this session.
  public func take(all decided: [DecisionOutcome]) throws {
    editCount += decided.count
    try decided.forEach { try take($0) }
  }

  private func mend(_ mend: PairingEdit, at index: Int? = nil, endsAtLast: Bool = false) throws
    -> PairingOutcome
  {
    let index = index ?? position
    let number = index + 1
    guard pairs.indices.contains(index) else { return .noPair }
    do {
      let seen = try mend.pairs(from: number).clamped(to: 1...pairs.count).map { pairs[$0 - 1].id }
      let decided = try project.pairing.mend(mend, pair: number, of: text.id, seen: seen)
      editCount += 1
      try take(decided)
      if endsAtLast { position += decided.mended.count - 1 }
      let raised = decided.mended.flatMap(\.findings).count {
        decided.raised.contains($0.number) && $0.isOpen && $0.finding.isShown
      }
      return .saved(decided.decision, raised: raised)
    } catch {
      // Somebody else may have changed the pairing meanwhile.
      pairs = try project.pairing.pairs(of: text.id)
      position = min(position, max(0, pairs.count - 1))
      throw error
    }
  }

  /// Brings in what a decision changed, and makes it current.
  private func take(_ decided: DecisionOutcome) throws {
    let removed = Set(decided.decision.exchange?.removed ?? [decided.unit.id])
    let indices = pairs.indices.filter { removed.contains(pairs[$0].id) }
    guard let first = indices.first, indices.count == removed.count, indices.last == first + removed.count - 1
    else {
      pairs = try project.pairing.pairs(of: text.id)
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
  public var isOneSided: Bool { loaded.source.isEmpty || loaded.target.isEmpty }
}
