/// Adds entries to the log, each with what follows from it.
struct Appending: ProjectPart {
  let project: ProjectLog
  private var reading: UnitReading { UnitReading(project: project) }
  private var rechecks: Rechecks { Rechecks(project: project) }

  /// Appends an entry to the log of a unit and checks the unit again when its text has changed, or when asked to.
  func decide(
    _ action: Decision.Action, _ unit: StoredUnit, finding: Int?, change: Change?, reason: String?,
    checksAgain: Bool = false
  ) throws -> DecisionOutcome {
    var entry = LogEntry(action, unit, finding: finding) { _ in change }
    entry.checksAgain = checksAgain
    return try decide([entry], reason: reason)[0]
  }

  /// Appends entries to the log together, then checks the units again whose text has changed, once each.
  func decide(_ entries: [LogEntry], reason: String?) throws -> [DecisionOutcome] {
    var decisions: [Decision] = []
    var units: [Int: StoredUnit] = [:]
    var changed: Set<Int> = []
    var files: [Int: StoredText.File] = [:]
    let time = now()
    for entry in entries {
      var unit = units[entry.unit.id] ?? entry.unit
      let change = try entry.change(unit)
      if let change, entry.action == .accept || entry.action == .edit {
        try checkWritable(change.text, in: unit.text, &files)
      }
      var decision = Decision(
        text: unit.text, unit: unit.id, finding: entry.finding, action: entry.action, before: unit.current,
        after: change?.applied(to: unit.current) ?? unit.current, span: change?.span,
        replacement: change?.text,
        reviewer: reviewer, reason: reason, time: time, undoes: entry.undoes, batch: decisions.first?.number)
      decision.number = try store.append(decision)
      unit.current = decision.after
      units[unit.id] = unit
      if change != nil || entry.checksAgain { changed.insert(unit.id) }
      decisions.append(decision)
    }
    var settled = Settled()
    let again = units.values.filter { changed.contains($0.id) && $0.number != nil }
    for (text, units) in Dictionary(grouping: again, by: \.text) {
      let units = units.sorted { $0.id < $1.id }
      // Noted even when it is checked at once: so it is known where equal findings stood before.
      var part = try rechecks.checkLater(units, since: decisions)
      if !project.checksLater {
        let seen = try rechecks.settle(units, of: text)
        part.raised = Set(part.raised + seen.raised).subtracting(seen.vanished).sorted()
        part.vanished += seen.vanished
      }
      settled.raised += part.raised
      settled.vanished += part.vanished
    }
    return try outcome(of: decisions, in: units.mapValues(reading.reviewed), settled)
  }

  /// Refuses what no editor can have meant to write.
  static func validate(_ text: String) throws {
    for scalar in text.unicodeScalars where scalar.properties.generalCategory == .control {
      guard scalar.properties.isWhitespace else {
        let code = String(scalar.value, radix: 16, uppercase: true)
        throw InputError(.data, "the new text has the control character U+\(code); write it without")
      }
    }
  }

  /// Refuses what could not be exported: a character that the encoding of the translation's file lacks. Undoing is
  /// never refused.
  private func checkWritable(_ new: String, in text: Int, _ files: inout [Int: StoredText.File]) throws {
    let file = try files[text] ?? project.record(of: text).target
    files[text] = file
    let encoding = TextEncoding(name: file.encoding)
    if let missing = encoding.firstMissing(in: new) { throw encoding.error(for: missing, file: file.name) }
  }

  /// What came of each decision: what came and went in its own unit, and with the last one what did elsewhere.
  private func outcome(
    of decisions: [Decision], in units: [Int: ReviewedUnit], _ settled: Settled
  ) throws -> [DecisionOutcome] {
    var (raised, vanished) = (settled.raised, settled.vanished)
    return decisions.enumerated().compactMap { index, decision in
      guard let unit = units[decision.unit] else { return nil }
      let isLast = index == decisions.count - 1
      let own = Set(unit.findings.map(\.number))
      func take(_ numbers: inout [Int]) -> [Int] {
        let taken = numbers.filter { isLast || own.contains($0) }
        numbers.removeAll { isLast || own.contains($0) }
        return taken
      }
      return DecisionOutcome(decision: decision, unit: unit, raised: take(&raised), vanished: take(&vanished))
    }
  }
}
