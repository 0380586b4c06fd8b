// A decision may be kept first and checked later, so that the editor need not wait. What is not checked yet is on disk:
// a program that is killed in between leaves nothing unchecked, since the next one begins with it.

/// What checking units again has brought.
public struct Rechecked: Equatable, Sendable {
  /// The units whose findings may be others now, as they are now.
  public var units: [ReviewedUnit] = []
  /// The numbers of the findings that are new, or there again.
  public var raised: [Int] = []
}

extension Project {
  /// The ids of the units whose text has changed since they were checked.
  public func unchecked() throws -> Set<Int> { try store.read { Set(try store.unchecked().keys) } }

  /// What is to be checked again, a question for each text that holds something unchecked. It can be answered elsewhere,
  /// as on another thread.
  public func rechecks() throws -> [Recheck] {
    try store.read {
      let units = try store.unchecked().keys.compactMap(store.unit).filter { $0.number != nil }
      return try Dictionary(grouping: units, by: \.text).sorted { $0.key < $1.key }.map {
        try recheck($1.sorted { $0.id < $1.id }, of: record(of: $0))
      }
    }
  }

  /// The same question about a unit that is checked, whether its text has changed or not.
  public func recheck(unit number: Int, of text: Int) throws -> Recheck {
    try store.read { try recheck([storedUnit(number, of: text)], of: record(of: text)) }
  }

  /// Takes in what the checks said. Units that have changed since they were asked about stay unchecked.
  public func take(_ answer: Recheck.Answer, to recheck: Recheck) throws -> Rechecked {
    try store.write {
      let now =
        try recheck.isWhole
        ? store.units(of: recheck.text) : recheck.units.compactMap { try store.unit($0.id) }
      let current = Dictionary(now.map { ($0.id, Recheck.Unit($0)) }) { first, _ in first }
      let unchanged = recheck.units.filter { current[$0.id] == $0 }
      let same = Dictionary(unchanged.map { ($0.number, $0.id) }) { first, _ in first }
      var answer = answer
      answer.units = answer.units.filter { same[$0] != nil }
      answer.findings = answer.findings.filter { same[$0.unit] != nil }
      var known: [Int: [StoredFinding]]?
      if recheck.isWhole { known = Dictionary(grouping: try store.findings(of: recheck.text), by: \.unit) }
      let settled = try settle(answer, id: { same[$0] }) { id in
        try known.map { $0[id] ?? [] } ?? store.findings(ofUnit: id)
      }
      let touched = settled.units.union(recheck.changed.map(\.id))
      return Rechecked(
        units: try touched.sorted().compactMap(store.unit).map(reviewed), raised: settled.raised)
    }
  }

  /// Has units looked at again although their text has not changed, as by a glossary that is new.
  ///
  /// - Parameter units: their ids.
  public func checkLater(_ units: some Sequence<Int>) throws {
    try store.write {
      let (unchecked, last) = (try store.unchecked(), try store.lastDecision())
      for unit in units where unchecked[unit] == nil { try store.setUnchecked(unit, after: last) }
    }
  }

  /// Checks what is unchecked, here and now.
  @discardableResult
  public func checkAgain() throws -> [Rechecked] {
    try rechecks().map { try take(check($0), to: $0) }
  }
}

extension Project {
  /// Notes that units have to be checked.
  func checkLater(_ units: [StoredUnit], since decisions: [Decision]) throws -> Settled {
    var settled = Settled()
    let last = try store.lastDecision()
    for unit in units {
      let first = decisions.first { $0.unit == unit.id }?.number ?? last
      if try store.unchecked()[unit.id] == nil { try store.setUnchecked(unit.id, after: first - 1) }
      // What a reviewer marked needs no check to find it.
      try settle(
        store.findings(ofUnit: unit.id).filter(\.finding.isMarked), in: unit.id, raisedAfter: last, &settled)
    }
    for decision in decisions { try bringBackFinding(of: decision, raisedAfter: last, &settled) }
    return settled
  }

  /// A decision that is taken back gives its finding its words again: that is there without a check, as far as it can be
  /// told.
  private func bringBackFinding(of undo: Decision, raisedAfter last: Int, _ settled: inout Settled) throws {
    guard undo.undoes != nil, var finding = try undo.finding.flatMap(store.finding), !finding.isActive,
      !finding.finding.isMarked, finding.unit == undo.unit
    else { return }
    let log = UnitLog(try store.decisions(ofUnit: undo.unit))
    let answer = log.root(of: undo)
    guard log.chain(from: answer).count.isMultiple(of: 2) else { return }
    if let span = finding.finding.target {
      guard let place = try? log.place(of: span, after: answer.number - 1),
        let words = answer.before.words(at: span), undo.after.words(at: place) == words
      else { return }
      finding.finding.target = place
    }
    finding.isActive = true
    finding.raisedAfter = last
    try store.update(finding)
    settled.raised.append(finding.number)
  }

  /// A finding as it stands in its unit's current text: moved along with what was changed since the checks saw it, and
  /// inactive where its own words were changed, until the checks have looked again.
  ///
  /// - Parameters:
  ///   - checked: the number of the last entry that the checks have seen of an unchecked unit; nil for a checked one.
  ///   - log: the log of the unit.
  func fitted(_ finding: StoredFinding, checked: Int?, log: () throws -> UnitLog) rethrows -> StoredFinding {
    guard let checked, finding.isActive, !finding.finding.isMarked, let span = finding.finding.target else {
      return finding
    }
    let changes = UnitLog(try log().entries.filter { $0.before != $0.after })
    var fitted = finding
    do throws(UnitLog.Blocked) {
      // One that a decision taken back has brought is seen in the text after that.
      fitted.finding.target = try changes.place(of: span, after: max(checked, finding.raisedAfter))
    } catch {
      fitted.isActive = false
    }
    return fitted
  }
}
