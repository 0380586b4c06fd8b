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
  ///
  /// - Parameter origin: whose look is missing.
  public func unchecked(by origin: FindingOrigin = .check) throws -> Set<Int> {
    try store.read { Set(try store.unchecked().filter { $1[origin.name] != nil }.keys) }
  }

  /// What is to be checked again, a question for each text that holds something unchecked. It can be answered elsewhere,
  /// as on another thread.
  ///
  /// - Parameter origin: whose look is missing.
  public func rechecks(by origin: FindingOrigin = .check) throws -> [Recheck] {
    try store.read {
      let waiting = try store.unchecked().filter { $1[origin.name] != nil }.keys
      let units = try waiting.compactMap(store.unit).filter { $0.number != nil }
      return try Dictionary(grouping: units, by: \.text).sorted { $0.key < $1.key }.map {
        try recheck($1.sorted { $0.id < $1.id }, of: record(of: $0))
      }
    }
  }

  /// The same question about a unit that is checked, whether its text has changed or not.
  public func recheck(unit number: Int, of text: Int) throws -> Recheck {
    try store.read { try recheck([storedUnit(number, of: text)], of: record(of: text)) }
  }

  /// Takes in what a source said. Units that have changed since it was asked stay unchecked, and so do units that it says
  /// nothing of. Findings in other units, of another origin or outside the text of their unit are left out.
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
      answer.findings = answer.findings.filter { finding in
        guard answer.units.contains(finding.unit), finding.origin.name == answer.origin.name,
          let unit = same[finding.unit].flatMap({ current[$0] ?? nil })
        else { return false }
        return (finding.source.map(unit.source.holds) ?? true)
          && (finding.target.map(unit.target.holds) ?? true)
      }
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
  /// - Parameters:
  ///   - units: their ids.
  ///   - origin: who is to look.
  public func checkLater(_ units: some Sequence<Int>, by origin: FindingOrigin = .check) throws {
    try store.write {
      let (unchecked, last) = (try store.unchecked(), try store.lastDecision())
      for unit in units where unchecked[unit]?[origin.name] == nil {
        try store.setUnchecked(unit, by: origin.name, after: last)
      }
    }
  }

  /// Checks what is unchecked, here and now.
  @discardableResult
  public func checkAgain() throws -> [Rechecked] {
    try rechecks().map { try take(check($0), to: $0) }
  }
}

extension Project {
  /// Notes that units have to be looked at again: by the checks, and by every other source that has found something there.
  func checkLater(_ units: [StoredUnit], since decisions: [Decision]) throws -> Settled {
    var settled = Settled()
    let last = try store.lastDecision()
    for unit in units {
      let first = decisions.first { $0.unit == unit.id }?.number ?? last
      let (findings, waiting) = (try store.findings(ofUnit: unit.id), try store.unchecked()[unit.id] ?? [:])
      let origins = findings.map(\.finding.origin).filter { !$0.isReviewer }.map(\.name)
      for name in Set(origins + [FindingOrigin.check.name]) where waiting[name] == nil {
        try store.setUnchecked(unit.id, by: name, after: first - 1)
      }
      // What a reviewer marked needs no check to find it.
      try settle(findings.filter(\.finding.origin.isReviewer), in: unit.id, raisedAfter: last, &settled)
    }
    for decision in decisions { try bringBackFinding(of: decision, raisedAfter: last, &settled) }
    return settled
  }

  /// A decision that is taken back gives its finding its words again: that is there without a check, as far as it can be
  /// told.
  private func bringBackFinding(of undo: Decision, raisedAfter last: Int, _ settled: inout Settled) throws {
    guard undo.undoes != nil, var finding = try undo.finding.flatMap(store.finding), !finding.isActive,
      !finding.finding.origin.isReviewer, finding.unit == undo.unit
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
  ///   - unchecked: of each origin that has still to look at the unit, the number of the last entry that it has seen.
  ///   - log: the log of the unit.
  func fitted(
    _ finding: StoredFinding, unchecked: [String: Int], log: () throws -> UnitLog
  ) rethrows -> StoredFinding {
    guard let checked = unchecked[finding.finding.origin.name], finding.isActive,
      let span = finding.finding.target
    else { return finding }
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
