/// An entry to be added to the log of a unit.
struct LogEntry {
  var action: Decision.Action
  var unit: StoredUnit
  /// The number of the finding that it answers.
  var finding: Int?
  /// The number of the entry that it takes back.
  var undoes: Int?
  /// Whether the unit is checked again even when its text stays the same.
  var checksAgain = false
  /// What it changes in the unit as it is when the entry's turn comes.
  var change: (StoredUnit) throws -> Change?

  init(
    _ action: Decision.Action, _ unit: StoredUnit, finding: Int? = nil, undoes: Int? = nil,
    change: @escaping (StoredUnit) throws -> Change?
  ) {
    self.action = action
    self.unit = unit
    self.finding = finding
    self.undoes = undoes
    self.change = change
  }
}

extension Project {
  /// Appends an entry to the log of a unit and checks the unit again when its text has changed, or when it is told.
  func decide(
    _ action: Decision.Action, _ unit: StoredUnit, finding: Int?, change: Change?, reason: String?,
    checksAgain: Bool = false
  ) throws -> DecisionOutcome {
    var entry = LogEntry(action, unit, finding: finding) { _ in change }
    entry.checksAgain = checksAgain
    return try decide([entry], reason: reason)[0]
  }

  /// Appends entries to the log at one stroke, then checks the units again whose text has changed, once each.
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
      if let finding = entry.finding { postponed.remove(finding) }
      decisions.append(decision)
    }
    var settled = Settled()
    let again = units.values.filter { changed.contains($0.id) && $0.number != nil }
    for (text, units) in Dictionary(grouping: again, by: \.text) {
      let units = units.sorted { $0.id < $1.id }
      // Noted even when it is checked at once: so it is known where equal findings stood before.
      var part = try checkLater(units, since: decisions)
      if !checksLater {
        let seen = try settle(units, of: text)
        part.raised = Set(part.raised + seen.raised).subtracting(seen.vanished).sorted()
        part.vanished += seen.vanished
      }
      settled.raised += part.raised
      settled.vanished += part.vanished
    }
    return try outcome(of: decisions, in: units.mapValues(reviewed), settled)
  }

  /// Refuses what could not be exported: a character that the encoding of the translation's file lacks. Undoing is
  /// never refused.
  private func checkWritable(_ new: String, in text: Int, _ files: inout [Int: StoredText.File]) throws {
    let file = try files[text] ?? record(of: text).target
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
