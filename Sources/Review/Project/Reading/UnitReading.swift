/// The sentences of a text with their findings, as they are now.
public struct UnitReading: ProjectPart {
  let project: ProjectLog

  /// The units of a text in order, with their findings.
  public func units(of text: Int) throws -> [ReviewedUnit] {
    try store.read { try reviewed(store.units(of: text), of: text) }
  }

  /// Many units of a text: its findings and its log are read at once.
  func reviewed(_ units: [StoredUnit], of text: Int) throws -> [ReviewedUnit] {
    let findings = Dictionary(grouping: try store.findings(of: text), by: \.unit)
    let logs = Dictionary(grouping: try store.decisions(of: text), by: \.unit)
    let (unchecked, memory) = (try store.unchecked(), try project.memory())
    return try units.map { unit in
      try reviewed(unit, findings: findings[unit.id] ?? [], unchecked: unchecked[unit.id] ?? [:], memory) {
        UnitLog(logs[$0] ?? [])
      }
    }
  }

  /// The unit of a number.
  public func unit(_ number: Int, of text: Int) throws -> ReviewedUnit {
    try store.read { try reviewed(project.storedUnit(number, of: text)) }
  }

  /// The unit of an id.
  public func unit(id: Int) throws -> ReviewedUnit {
    try store.read { try reviewed(project.storedUnit(id: id)) }
  }

  /// The unit of a finding.
  public func unit(ofFinding number: Int) throws -> ReviewedUnit {
    try store.read { try reviewed(project.storedUnit(of: storedFinding(number))) }
  }

  /// The finding of a number.
  public func finding(_ number: Int) throws -> ReviewedFinding {
    let unit = try unit(ofFinding: number)
    guard let finding = unit.findings.first(where: { $0.number == number }) else {
      throw InputError.damage("finding \(number) is not among those of its sentence")
    }
    return finding
  }

  func reviewed(_ unit: StoredUnit) throws -> ReviewedUnit {
    try reviewed(
      unit, findings: try store.findings(ofUnit: unit.id), unchecked: try store.unchecked()[unit.id] ?? [:],
      project.memory()
    ) {
      UnitLog(try store.decisions(ofUnit: $0))
    }
  }

  /// - Parameters:
  ///   - unchecked: of each origin that has still to look at the unit, the last entry of the log that it has seen.
  ///   - log: the log of the unit of an id.
  private func reviewed(
    _ unit: StoredUnit, findings: [StoredFinding], unchecked: [String: Int], _ memory: DismissalMemory,
    log: (Int) throws -> UnitLog
  ) throws -> ReviewedUnit {
    var answers: [Int: (decision: Decision, last: Decision)] = [:]
    // The one that was made, or brought back, last is the one that counts.
    for answer in try log(unit.id).standing.sorted(by: { $0.last.number < $1.last.number })
    where answer.decision.action != .mark {
      if let finding = answer.decision.finding { answers[finding] = answer }
    }
    let findings = try findings.map { stored in
      let finding = try fitted(stored, unchecked: unchecked) { try log(unit.id) }
      try finding.checkPlace(in: unit)
      let answer = answers[finding.number]
      let earlier = answer == nil ? try dismissal(before: finding, log: log) : nil
      let own =
        try earlier == nil
        ? state(
          of: finding, answer: answer, isChecked: unchecked[finding.finding.origin.name] == nil,
          in: { try log(unit.id) })
        : .dismissed
      let kept = own == .open ? memory.entry(for: finding, in: unit, at: now) : nil
      let state = kept == nil ? own : .dismissed
      return ReviewedFinding(
        number: finding.number, unit: finding.unit,
        finding: finding.finding.origin.isReviewer
          ? finding.finding : settings.applied(to: finding.finding, in: unit.loaded.source),
        isActive: finding.isActive,
        state: state, decision: [.open, .gone].contains(own) ? nil : answer?.decision ?? earlier,
        memory: kept)
    }
    return ReviewedUnit(
      unit: unit, findings: findings.sorted { ($0.rank, $0.number) < ($1.rank, $1.number) })
  }

  /// The state of a finding. What is seen in the text and which decisions stand say it: so taking a decision back and
  /// bringing it back gives the same again.
  private func state(
    of finding: StoredFinding, answer: (decision: Decision, last: Decision)?, isChecked: Bool,
    in log: () throws -> UnitLog
  ) throws -> ReviewedFinding.State {
    guard let answer else { return finding.isActive ? .open : .gone }
    if answer.decision.action == .dismiss { return .dismissed }
    let answered: ReviewedFinding.State = answer.decision.action == .accept ? .accepted : .edited
    // Until it is looked at, only what came back since is known to be there.
    guard finding.isActive, isChecked || finding.raisedAfter >= answer.last.number else { return answered }
    // The sentence was rewritten and still has what is flagged.
    if answered == .edited, !finding.finding.origin.isReviewer { return .open }
    // What is still seen in what was accepted is not asked about twice, unless the sentence has changed since: that may
    // have brought it back.
    return try log().isChanged(since: answer.decision.number) ? .open : answered
  }
}

extension ReviewedFinding {
  /// Active ones first, by their place in the target, those without a place at the end.
  fileprivate var rank: Int {
    isActive ? finding.target?.lowerBound ?? Int.max - 1 : Int.max
  }
}
