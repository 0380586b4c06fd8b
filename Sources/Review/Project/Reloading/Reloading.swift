/// Takes texts in, for the first time or again.
public struct Reloading: ProjectPart {
  let project: ProjectLog
  var markPlaces: MarkPlaces { MarkPlaces(project: project) }
  var reading: UnitReading { UnitReading(project: project) }
  var rechecks: Rechecks { Rechecks(project: project) }

  /// Takes a text in. A pair of paths that the project knows, or `replacing`, is a reload: every decision that still
  /// fits is kept, and the others are listed.
  ///
  /// - Parameter replacing: the id of the text that this is a new version of, when the paths do not tell.
  @discardableResult
  public func load(_ text: LoadedText, replacing: Int? = nil) throws -> LoadReport {
    try store.write {
      let texts = try store.texts()
      let known =
        texts.first { text in
          replacing.map { text.id == $0 } ?? false
        } ?? texts.first { $0.isLoaded(from: text.source.path, text.target.path) }
      if let replacing, known?.id != replacing { throw InputError(.usage, "there is no text \(replacing)") }
      var record = StoredText(
        id: 0, name: known?.name ?? text.name.unlike(texts.map(\.name)), source: StoredText.File(text.source),
        target: StoredText.File(text.target), loaded: now())
      let old = try known.map { try OldState(of: $0.id, in: store) } ?? OldState()
      record.id = try store.put(text, as: record, id: known?.id)
      return try reload(text, as: record, isReload: known != nil, from: old)
    }
  }

  /// What a project knew of a text before a reload.
  private struct OldState {
    var units: [StoredUnit] = []
    var vanished: [StoredUnit] = []
    var logs: [Int: [Decision]] = [:]
    var origins = Origins([])
    var active: Set<Int> = []

    init() {}

    init(of text: Int, in store: any DecisionStore) throws {
      units = try store.units(of: text)
      vanished = try store.vanishedUnits(of: text)
      let decisions = try store.decisions(of: text)
      logs = Dictionary(grouping: decisions, by: \.unit)
      origins = Origins(decisions)
      active = Set(try store.findings(of: text).filter(\.isActive).map(\.number))
    }

    /// The decisions about some units that have not been taken back.
    func standing(in units: [Int]) -> [Decision] {
      units.flatMap { UnitLog(logs[$0] ?? []).standing.map(\.decision) }
    }
  }

  private func reload(
    _ text: LoadedText, as record: StoredText, isReload: Bool, from old: OldState
  ) throws -> LoadReport {
    let before = continued(by: text.units, old)
    var unfitting: [LoadReport.Unfitting] = []
    var ids: [Int: Int] = [:]
    try store.unnumberUnits(of: record.id)
    for (index, unit) in text.units.enumerated() {
      let number = index + 1
      var unit = unit
      // A confirmed pairing comes in without what the aligner had thought of it.
      if unit.isLocked, let before = before[index] { unit.bead.confidence = before.loaded.bead.confidence }
      ids[number] = try store.put(unit, text: record.id, id: before[index]?.id)
      guard let before = before[index], let log = old.logs[before.id] else { continue }
      let dropped = try refit(before, log: UnitLog(log), into: unit.target)
      // With a pairing edit, what it had carried over goes, too.
      let carried = dropped.contains { $0.exchange != nil } ? old.standing(in: old.origins.of(before.id)) : []
      for decision in dropped + carried.filter({ $0.change != nil }) {
        unfitting.append(LoadReport.Unfitting(decision: decision, unit: number, source: unit.source))
      }
    }
    try settle(text, as: record, ids: ids)

    let stored = try reading.units(of: record.id)
    unfitting += lostDismissals(in: stored, old)
    unfitting += try lostMarks(in: stored, old)
    let stayed = Set(ids.values)
    let gone = old.units.filter { !stayed.contains($0.id) }
    for unit in gone where !unit.isTakenOut {
      let origins = old.origins.of(unit.id).filter { !stayed.contains($0) }
      for decision in old.standing(in: [unit.id] + origins) {
        unfitting.append(LoadReport.Unfitting(decision: decision, unit: nil, source: unit.loaded.source))
      }
    }
    let open = stored.lazy.flatMap(\.findings).count { $0.isOpen && $0.finding.isShown }
    return LoadReport(
      text: record, isReload: isReload, units: stored.count, newUnits: before.count { $0 == nil },
      vanishedUnits: gone.count, open: open, kept: try kept(in: record.id, but: unfitting),
      doubtful: stored.filter(\.unit.isDoubtful).map(\.number),
      unfitting: unfitting.sorted { $0.decision.number < $1.decision.number })
  }

  /// The unit of before that each new one continues. One that an earlier reload had lost may come back.
  private func continued(by units: [LoadedUnit], _ old: OldState) -> [StoredUnit?] {
    var matches = UnitMatching.continued(old.units, by: units).map { $0.map { old.units[$0] } }
    let new = matches.indices.filter { matches[$0] == nil }
    // What a unit that stays was made of has not vanished: it is in that unit.
    let mended = Set(matches.compactMap { $0 }.flatMap { old.origins.of($0.id) })
    let vanished = old.vanished.filter { !mended.contains($0.id) }
    let again = UnitMatching.continued(vanished, by: new.map { units[$0] })
    for (index, match) in zip(new, again) { matches[index] = match.map { vanished[$0] } }
    return matches
  }

  /// Writes into the log of a unit what a new wording does to its decisions; answers those that no longer fit.
  private func refit(_ unit: StoredUnit, log: UnitLog, into target: String) throws -> [Decision] {
    guard !unit.loaded.target.utf8.elementsEqual(target.utf8) else { return [] }
    let rebase = Rebase(of: unit, log: log, into: target)
    var current = unit.current
    var takenBack: [Int: Int] = [:]
    for step in rebase.steps {
      let after = step.change?.applied(to: current) ?? current
      let number = try store.append(
        Decision(
          text: unit.text, unit: unit.id, finding: step.entry.flatMap { log[$0]?.finding }, action: .reload,
          before: current, after: after, span: step.change?.span, replacement: step.change?.text,
          reviewer: reviewer, time: now(), undoes: step.entry.map { takenBack[$0] ?? $0 }))
      if let entry = step.entry { takenBack[entry] = number }
      current = after
    }
    return rebase.dropped
  }

  /// Brings the findings in line: those that came with the text, but for units whose decisions give them another.
  private func settle(_ text: LoadedText, as record: StoredText, ids: [Int: Int]) throws {
    let decided = try store.units(of: record.id).filter {
      !$0.current.utf8.elementsEqual($0.loaded.target.utf8)
    }
    var all = Recheck.Answer(units: Set(ids.keys), findings: text.findings)
    if !decided.isEmpty {
      let again = try rechecks.answer(for: decided, of: record)
      all.findings.removeAll { again.units.contains($0.unit) }
      all.findings += again.findings
    }
    let known = Dictionary(grouping: try store.findings(of: record.id), by: \.unit)
    _ = try rechecks.settle(all, id: { ids[$0] }, known: { known[$0] ?? [] })
  }

  /// The dismissals whose finding the new text no longer has.
  private func lostDismissals(in units: [ReviewedUnit], _ old: OldState) -> [LoadReport.Unfitting] {
    units.flatMap { unit in
      unit.findings.compactMap { finding in
        guard finding.state == .dismissed, !finding.isActive, old.active.contains(finding.number),
          let decision = finding.decision
        else { return nil }
        return LoadReport.Unfitting(decision: decision, unit: unit.number, source: unit.source)
      }
    }
  }

  /// The marks whose words the new text no longer has.
  private func lostMarks(in units: [ReviewedUnit], _ old: OldState) throws -> [LoadReport.Unfitting] {
    try units.flatMap { unit in
      try unit.findings.compactMap { finding in
        guard finding.finding.origin.isReviewer, finding.state == .gone, old.active.contains(finding.number),
          let mark = try store.finding(finding.number), let decision = try markPlaces.decision(ofMark: mark)
        else { return nil }
        return LoadReport.Unfitting(decision: decision, unit: unit.number, source: unit.source)
      }
    }
  }

  private func kept(in text: Int, but unfitting: [LoadReport.Unfitting]) throws -> [Int] {
    let lost = Set(unfitting.map(\.decision.number))
    let logs = Dictionary(grouping: try store.decisions(of: text), by: \.unit)
    let numbers = logs.values.flatMap { UnitLog($0).standing.map(\.decision.number) }
    return numbers.filter { !lost.contains($0) }.sorted()
  }
}

extension StoredUnit {
  /// Whether it was an addition that the decisions took out of the translation: a file without it is as it should be.
  fileprivate var isTakenOut: Bool { loaded.source.isEmpty && current.isEmpty }
}

extension String {
  /// The name with a number when others have it already.
  fileprivate func unlike(_ names: [String]) -> String {
    guard names.contains(self) else { return self }
    return (2...).lazy.map { "\(self) \($0)" }.first { !names.contains($0) }!
  }
}
