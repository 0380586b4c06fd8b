/// Which sentences are paired, and corrections of that.
public struct PairingEditing: ProjectPart {
  let project: ProjectLog
  var ancestry: Ancestry { Ancestry(project: project) }
  var appending: Appending { Appending(project: project) }
  var markPlaces: MarkPlaces { MarkPlaces(project: project) }
  var reading: UnitReading { UnitReading(project: project) }
  var rechecks: Rechecks { Rechecks(project: project) }

  /// Mends the pairing. The units that come of it are locked; what decisions had made of their translations is carried
  /// over where these stay whole.
  ///
  /// - Parameters:
  ///   - number: the first pair.
  ///   - seen: the ids of the units that the editor saw; when others are there by now, this throws.
  @discardableResult
  public func mend(
    _ mend: PairingEdit, pair number: Int, of text: Int, seen: [Int]? = nil, reason: String? = nil
  ) throws -> DecisionOutcome {
    try store.write {
      try rechecks.checkAgain()
      let numbers = try mend.pairs(from: number)
      let count = try store.unitCount(of: text)
      guard numbers.upperBound <= count else {
        let missing = numbers.lowerBound > count ? numbers.lowerBound : numbers.upperBound
        throw InputError(
          .usage,
          number == count
            ? "pair \(number) is the last one; there is none after it"
            : "there is no pair \(missing); the text has the pairs 1 to \(count)")
      }
      let run = try numbers.map { try project.storedUnit($0, of: text) }
      if let seen, run.map(\.id) != seen {
        throw InputError(.data, "the pairing has changed in the meantime; look at it again")
      }
      if mend == .lock || mend == .unlock {
        return try setLock(mend == .lock, of: run[0], reason: reason)
      }
      let beads = try mend.beads(for: run.map(\.loaded.bead), from: numbers.lowerBound)
      let made = try loaded(beads, of: text)
      let carrying = try carrying(of: run, into: made, isJoin: mend.action == .join)
      try run.forEach { try store.unnumber($0.id) }
      let ids = try made.map { try store.put($0, text: text, id: nil) }
      return try record(
        mend.action, Decision.Exchange(removed: run.map(\.id), made: ids), in: ids[carrying.index],
        change: carrying.change, reason: reason)
    }
  }

  private func setLock(_ locks: Bool, of unit: StoredUnit, reason: String?) throws -> DecisionOutcome {
    guard unit.loaded.isLocked != locks else {
      throw InputError(.data, "pair \(unit.number ?? 0) is \(locks ? "confirmed already" : "not confirmed")")
    }
    let unit = try put(unit, isLocked: locks)
    return try appending.decide(
      locks ? .lock : .unlock, unit, finding: nil, change: nil, reason: reason, checksAgain: true)
  }

  /// Confirms a pairing, or leaves it to the program again.
  func put(_ unit: StoredUnit, isLocked: Bool) throws -> StoredUnit {
    var unit = unit
    unit.loaded.isLocked = isLocked
    _ = try store.put(unit.loaded, text: unit.text, id: unit.id)
    return unit
  }

  private func carrying(of units: [StoredUnit], into made: [LoadedUnit], isJoin: Bool) throws -> PairingRebase
  {
    do throws(PairingRebase.Torn) {
      return try PairingRebase(of: units, into: made, isJoin: isJoin)
    } catch {
      let unit = error.unit
      let last = try store.decisions(ofUnit: unit.id).last { $0.change != nil }?.number ?? 0
      throw InputError(
        .data,
        "pair \(unit.number ?? 0) was changed by decision \(last), and its text would not stay whole: "
          + "undo \(last) first")
    }
  }

  /// Writes an exchange of units that was made into the log, and checks the new ones.
  ///
  /// - Parameters:
  ///   - unit: the id of the unit in whose log it is written.
  ///   - change: what it changes in the text of that unit.
  func record(
    _ action: Decision.Action, _ exchange: Decision.Exchange, in unit: Int, change: Change?, reason: String?,
    undoes: Int? = nil
  ) throws -> DecisionOutcome {
    guard let subject = try store.unit(unit) else {
      throw InputError.damage("sentences are missing")
    }
    let removed = try exchange.removed.compactMap(store.unit).sorted { $0.loaded.order < $1.loaded.order }
    let before = try findings(in: removed)
    var decision = Decision(
      text: subject.text, unit: unit, action: action, before: subject.current,
      after: change?.applied(to: subject.current) ?? subject.current, span: change?.span,
      replacement: change?.text, reviewer: reviewer, reason: reason, time: now(), undoes: undoes,
      exchange: exchange)
    decision.number = try store.append(decision)
    let units = try exchange.made.compactMap(store.unit).sorted { $0.loaded.order < $1.loaded.order }
    let settled = try rechecks.settle(units, of: subject.text)
    let continued = try continued(settled.raised, in: units, from: before)
      .union(markPlaces.carryMarks(from: removed, to: units))
    let went = try exchange.removed.flatMap(store.findings(ofUnit:)).filter(\.isActive).map(\.number)
    let mended = try units.map(reading.reviewed)
    guard let first = mended.first else {
      throw InputError.damage("sentences are missing")
    }
    return DecisionOutcome(
      decision: decision, unit: first, mended: mended,
      raised: settled.raised.filter { !continued.contains($0) },
      vanished: (settled.vanished + went).filter { !continued.contains($0) }.sorted())
  }
}
