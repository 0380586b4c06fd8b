/// Takes decisions back, and brings them back.
public struct Undoing: ProjectPart {
  let project: ProjectLog
  var ancestry: Ancestry { Ancestry(project: project) }
  var appending: Appending { Appending(project: project) }
  var dismissals: Dismissals { Dismissals(project: project) }
  var pairing: PairingEditing { PairingEditing(project: project) }
  var reading: UnitReading { UnitReading(project: project) }

  /// Takes a decision back; taking back an undo brings the decision back.
  ///
  /// - Parameters:
  ///   - number: the entry of the log; nil for this reviewer's last decision that still stands, in any text, with all that
  ///     was decided together with it.
  ///   - force: whether to take back what another reviewer decided.
  /// - Returns: what was taken back, the last first.
  /// - Throws: `InputError` with the numbers of later decisions that build on it.
  @discardableResult
  public func undo(_ number: Int? = nil, force: Bool = false, reason: String? = nil) throws
    -> [DecisionOutcome]
  {
    try store.write {
      if let number { return [try takeBack(entry(number), force: force, reason: reason)] }
      guard let last = try lastStanding() else {
        throw InputError(.data, "\(reviewer) has no decision to take back")
      }
      return try takeBackBatch(of: last, isUndo: false, reason: reason)
    }
  }

  /// Takes this reviewer's last edit of a text's pairing back that still stands; decisions about the translation stay.
  ///
  /// - Returns: what was taken back.
  /// - Throws: `InputError` when there is none, or with the numbers of later decisions that build on it.
  public func undoPairing(of text: Int) throws -> [DecisionOutcome] {
    try store.write {
      let isPairing = { (decision: Decision) in decision.text == text && decision.action.changesPairing }
      guard let last = try lastStanding(where: isPairing) else {
        throw InputError(.data, "\(reviewer) has no pairing change to take back")
      }
      return try takeBackBatch(of: last, isUndo: false, reason: nil)
    }
  }

  /// Brings a decision back that was taken back.
  ///
  /// - Parameters:
  ///   - number: the decision, or the entry that took it back; nil for what this reviewer took back last. As in any editor,
  ///     a new decision ends the row of those that can be brought back without their number.
  ///   - force: whether to bring back what another reviewer took back.
  /// - Returns: what was brought back: all that was taken back together.
  @discardableResult
  public func redo(_ number: Int? = nil, force: Bool = false, reason: String? = nil) throws
    -> [DecisionOutcome]
  {
    try store.write {
      if let number { return [try bringBack(entry(number), force: force, reason: reason)] }
      guard let last = try lastTakenBack() else {
        throw InputError(.data, "\(reviewer) has nothing to bring back since the last decision")
      }
      return try takeBackBatch(of: last, isUndo: true, reason: reason)
    }
  }
}

extension Undoing {
  private func entry(_ number: Int) throws -> Decision {
    if let entry = try store.decision(number) { return entry }
    throw InputError(.usage, "there is no decision \(number)")
  }

  /// Takes an entry back, and what was made together with it as far as it is the same.
  private func takeBackBatch(of entry: Decision, isUndo: Bool, reason: String?) throws -> [DecisionOutcome] {
    let batch = try store.decisions(ofBatch: entry.batch ?? entry.number)
    guard batch.count > 1 else { return [try takeBack(entry, force: false, reason: reason)] }
    let standing = try batch.filter { try holds($0, isUndo: isUndo) && !pairing.isLost($0) }
    let entries = try standing.reversed().map { entry in
      let target = UnitLog(try store.decisions(ofUnit: entry.unit)).chain(from: entry).last ?? entry
      let unit = try project.storedUnit(id: entry.unit)
      if unit.number == nil, let removal = try pairing.removal(of: unit.id) {
        throw Self.refusal(of: entry, for: [removal.number])
      }
      return LogEntry(.undo, unit, finding: target.finding, undoes: target.number) { [store] _ in
        do {
          return try UnitLog(store.decisions(ofUnit: entry.unit)).reversal(of: target)
        } catch let blocked as UnitLog.Blocked {
          throw Self.refusal(of: entry, for: blocked.numbers)
        }
      }
    }
    return try appending.decide(entries, reason: reason)
  }

  private func takeBack(_ entry: Decision, force: Bool, reason: String?) throws -> DecisionOutcome {
    let log = UnitLog(try store.decisions(ofUnit: entry.unit))
    let target = try target(of: entry, in: log)
    try checkOwner(of: target, in: log, force: force)
    do {
      if let exchange = target.exchange {
        return try pairing.exchangeBack(target, exchange, in: log, reason: reason)
      }
      return try takeBack(target, root: log.root(of: entry), in: log, reason: reason)
    } catch let blocked as UnitLog.Blocked {
      throw Self.refusal(of: entry, for: blocked.numbers)
    }
  }

  private func bringBack(_ entry: Decision, force: Bool, reason: String?) throws -> DecisionOutcome {
    let chain = UnitLog(try store.decisions(ofUnit: entry.unit)).chain(from: entry)
    let stands = chain.count.isMultiple(of: 2) == (entry.undoes != nil)
    guard let last = chain.last, last.undoes != nil, !stands else {
      throw InputError(.data, "decision \(entry.number) was not taken back, so it cannot be brought back")
    }
    return try takeBack(last, force: force, reason: reason)
  }

  /// Takes an entry back that concerns one unit.
  private func takeBack(
    _ target: Decision, root: Decision, in log: UnitLog, reason: String?
  ) throws -> DecisionOutcome {
    var unit = try project.storedUnit(id: target.unit)
    let isLock = root.action == .lock || root.action == .unlock
    let isBound = isLock || root.action == .mark
    let removal = unit.number == nil ? try pairing.removal(of: unit.id) : nil
    if unit.number == nil, target.change != nil || isBound || removal == nil {
      if let removal { throw UnitLog.Blocked(by: [removal.number]) }
      throw InputError(
        .data, "decision \(target.number) is about a sentence that the reloaded text no longer has")
    }
    // A chain takes back, brings back, takes back …
    let comesBack = log.chain(from: root).count.isMultiple(of: 2)
    if isLock { unit = try pairing.put(unit, isLocked: (root.action == .lock) == comesBack) }
    let change = try log.reversal(of: target)
    var entry = LogEntry(.undo, unit, finding: target.finding, undoes: target.number) { _ in change }
    entry.checksAgain = isBound
    try dismissals.remember(root, again: comesBack, reason: reason)
    var decided = try appending.decide([entry], reason: reason)[0]
    if removal != nil {
      decided.mended = try ancestry.successors(of: unit.id).map(reading.reviewed)
      decided.unit = decided.mended.first ?? decided.unit
    }
    return decided
  }

  /// The entry to take back so that `entry` is undone: the one that brought it back last, or itself.
  private func target(of entry: Decision, in log: UnitLog) throws -> Decision {
    let chain = log.chain(from: entry)
    let last = chain[chain.count - 1]
    guard entry.action != .reload else {
      throw InputError(
        .data, "decision \(entry.number) is a reload, which cannot be taken back; load the old file")
    }
    if !chain.count.isMultiple(of: 2) { return last }
    throw InputError(
      .data,
      last.action == .reload
        ? "decision \(entry.number) no longer applies to the reloaded text (entry \(last.number))"
        : "decision \(entry.number) was already taken back; to bring it back, undo \(last.number)")
  }

  /// Refuses to take back what somebody else did last. Reloads are not an editor's work.
  private func checkOwner(of target: Decision, in log: UnitLog, force: Bool) throws {
    var entry = target
    while entry.action == .reload, let earlier = entry.undoes.flatMap({ log[$0] }) { entry = earlier }
    guard !force, entry.reviewer != reviewer else { return }
    throw InputError(
      .data,
      "decision \(entry.number) is \(entry.reviewer)’s: ask \(entry.reviewer); --force takes it back anyway"
    )
  }

  private static func refusal(of entry: Decision, for numbers: [Int]) -> InputError {
    let list = numbers.map(String.init).formatted()
    let what = numbers.count == 1 ? "decision \(list) builds on it" : "decisions \(list) build on it"
    return InputError(
      .data, "decision \(entry.number) cannot be taken back: \(what); undo the last of them first")
  }
}

extension [String] {
  /// As a person lists them: "1, 2 and 3".
  fileprivate func formatted() -> String {
    count < 2 ? joined() : dropLast().joined(separator: ", ") + " and " + self[count - 1]
  }
}
