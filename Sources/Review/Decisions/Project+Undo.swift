extension Project {
  /// Takes a decision back; taking back an undo brings the decision back.
  ///
  /// - Parameter number: the entry of the log; nil for this reviewer's last decision that still stands, in any text.
  /// - Throws: `InputError` with the numbers of later decisions that build on it.
  @discardableResult
  public func undo(_ number: Int? = nil, reason: String? = nil) throws -> Decided {
    try store.write {
      let entry = try number.map(entry) ?? lastStanding()
      let log = UnitLog(try store.decisions(ofUnit: entry.unit))
      let target = try target(of: entry, in: log)
      do {
        if let exchange = target.exchange {
          return try exchangeBack(target, exchange, in: log, reason: reason)
        }
        return try takeBack(target, root: log.root(of: entry), in: log, reason: reason)
      } catch let blocked as UnitLog.Blocked {
        throw InputError(.data, refusal(of: entry, for: blocked.numbers))
      }
    }
  }

  /// Takes an entry back that concerns one unit.
  private func takeBack(
    _ target: Decision, root: Decision, in log: UnitLog, reason: String?
  ) throws -> Decided {
    guard var unit = try store.unit(target.unit) else {
      throw InputError(.data, "units are missing; the project is damaged")
    }
    let isLock = root.action == .lock || root.action == .unlock
    let removal = unit.number == nil ? try removal(of: unit.id) : nil
    if unit.number == nil, target.change != nil || isLock || removal == nil {
      if let removal { throw UnitLog.Blocked(by: [removal.number]) }
      throw InputError(
        .data, "decision \(target.number) is about a sentence that the reloaded text no longer has")
    }
    if isLock {
      // The chain of a lock locks, unlocks, locks …
      let locks = (root.action == .lock) != log.chain(from: root).count.isMultiple(of: 2)
      unit = try put(unit, isLocked: !locks)
    }
    var decided = try decide(
      .undo, unit, finding: target.finding, change: log.reversal(of: target), reason: reason,
      undoes: target.number, checksAgain: isLock)
    if removal != nil {
      decided.mended = try successors(of: unit.id).map(reviewed)
      decided.unit = decided.mended.first ?? decided.unit
    }
    return decided
  }

  private func entry(_ number: Int) throws -> Decision {
    if let entry = try store.decision(number) { return entry }
    throw InputError(.usage, "there is no decision \(number)")
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
        ? "decision \(entry.number) no longer fits the text that was loaded again (entry \(last.number))"
        : "decision \(entry.number) is taken back already; to bring it back, undo \(last.number)")
  }

  private func lastStanding() throws -> Decision {
    var next = try store.lastDecision(by: reviewer, before: Int.max)
    while let entry = next {
      let log = UnitLog(try store.decisions(ofUnit: entry.unit))
      let root = log.root(of: entry)
      let chain = log.chain(from: root)
      let isLast = chain.last { $0.action != .reload } == entry
      if isLast, root.action != .reload, !chain.count.isMultiple(of: 2), try !isLost(entry) { return root }
      next = try store.lastDecision(by: reviewer, before: entry.number)
    }
    throw InputError(.data, "\(reviewer) has made no decision that could be taken back")
  }

  private func refusal(of entry: Decision, for numbers: [Int]) -> String {
    let list = numbers.map(String.init).formatted()
    let what = numbers.count == 1 ? "decision \(list) builds on it" : "decisions \(list) build on it"
    return "decision \(entry.number) cannot be taken back: \(what); undo the last of them first"
  }
}

extension [String] {
  /// As a person lists them: "1, 2 and 3".
  fileprivate func formatted() -> String {
    count < 2 ? joined() : dropLast().joined(separator: ", ") + " and " + self[count - 1]
  }
}
