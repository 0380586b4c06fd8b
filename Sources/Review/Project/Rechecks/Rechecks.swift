// A decision may be kept first and checked later, so that the editor need not wait. What is not checked yet is on disk:
// a program that is killed in between leaves nothing unchecked, since the next one begins with it.

/// What has to be checked again, and what checks bring.
public struct Rechecks: ProjectPart {
  let project: ProjectLog
  var markPlaces: MarkPlaces { MarkPlaces(project: project) }
  var reading: UnitReading { UnitReading(project: project) }

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
  public func waiting(by origin: FindingOrigin = .check) throws -> [Recheck] {
    try store.read {
      let behind = try store.unchecked().filter { $1[origin.name] != nil }.keys
      let units = try behind.compactMap(store.unit).filter { $0.number != nil }
      return try Dictionary(grouping: units, by: \.text).sorted { $0.key < $1.key }.map {
        try recheck($1.sorted { $0.id < $1.id }, of: project.record(of: $0))
      }
    }
  }

  /// The same question about a unit that is checked, whether its text has changed or not.
  public func recheck(unit number: Int, of text: Int) throws -> Recheck {
    try store.read { try recheck([project.storedUnit(number, of: text)], of: project.record(of: text)) }
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
        units: try touched.sorted().compactMap(store.unit).map(reading.reviewed), raised: settled.raised)
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
    try waiting().map { try take(project.check($0), to: $0) }
  }
}
