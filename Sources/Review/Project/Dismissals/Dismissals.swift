/// What is kept everywhere.
public struct Dismissals: ProjectPart {
  let project: ProjectLog
  private var appending: Appending { Appending(project: project) }
  private var reading: UnitReading { UnitReading(project: project) }

  /// What is kept everywhere.
  public func memory() throws -> DismissalMemory { try project.memory() }

  /// Keeps what a finding flags, here and wherever the same check flags the same words: in all texts of the project, and
  /// in those that are loaded later. Taking the decision back takes that back.
  ///
  /// - Parameter until: the first day on which it no longer holds, as 2026-12-31; nil for ever.
  @discardableResult
  public func keepEverywhere(
    _ finding: Int, until: String? = nil, seen: String? = nil, reason: String? = nil
  ) throws -> DecisionOutcome {
    try store.write {
      let found = try reading.activeFinding(finding, seen: seen)
      let unit = try project.storedUnit(of: found)
      let key = try Dismissal.Key(of: found, in: unit)
      if let until { try Self.verify(day: until) }
      if let item = try project.memory()[key], item.entry.holds(at: now()), item.entry.until == until {
        throw InputError(.data, "this is already kept everywhere, by \(item.entry.reviewer) (\(item.number))")
      }
      let decided = try appending.decide(.dismiss, unit, finding: finding, change: nil, reason: reason)
      _ = try store.append(
        Dismissal(
          key: key, until: until, decision: decided.decision.number, reviewer: reviewer, reason: reason,
          time: decided.decision.time))
      return DecisionOutcome(
        decision: decided.decision, unit: try reading.reviewed(unit), raised: decided.raised,
        vanished: decided.vanished)
    }
  }

  /// Lets something be kept everywhere until a day only, or for ever.
  ///
  /// - Parameters:
  ///   - number: the number of the memory.
  ///   - until: the first day on which it no longer holds, as 2026-12-31; nil for ever.
  ///   - force: whether what somebody else keeps may be changed.
  public func expire(_ number: Int, until: String?, force: Bool = false, reason: String? = nil) throws {
    if let until { try Self.verify(day: until) }
    try change(number, force: force) { entry in
      entry.until = until
      entry.reason = reason ?? entry.reason
    }
  }

  /// Takes back that something is kept everywhere: what no decision of its own keeps is open again.
  ///
  /// - Parameter force: whether what somebody else keeps may be taken back.
  public func forget(_ number: Int, force: Bool = false, reason: String? = nil) throws {
    try change(number, force: force) { entry in
      guard entry.holds else {
        throw InputError(.data, "memory \(number) is already removed, by \(entry.reviewer)")
      }
      entry.holds = false
      entry.reason = reason
    }
  }

  /// Takes in what another desk keeps everywhere. Of two entries about the same words the later one counts.
  ///
  /// - Returns: how many entries were taken in.
  @discardableResult
  public func remember(_ entries: [Dismissal]) throws -> Int {
    try store.write {
      var known = try project.memory()
      var count = 0
      for var entry in entries where known[entry.key].map({ $0.entry.time < entry.time }) ?? true {
        entry.decision = nil
        _ = try store.append(entry)
        known = try project.memory()
        count += 1
      }
      return count
    }
  }
}

extension Dismissals {
  /// What else a decision did, when it is taken back or brought back: what it kept everywhere is no longer kept, or again.
  func remember(_ decision: Decision, again: Bool, reason: String?) throws {
    guard decision.action == .dismiss else { return }
    let entry = try project.memory().all.map(\.entry).first { $0.decision == decision.number }
    guard var entry, entry.holds != again else { return }
    entry.holds = again
    try append(&entry, reason: reason)
  }

  private func change(_ number: Int, force: Bool, _ body: (inout Dismissal) throws -> Void) throws {
    try store.write {
      guard var entry = try project.memory().all.first(where: { $0.number == number })?.entry else {
        throw InputError(.usage, "there is no memory \(number)")
      }
      let (owner, reason) = (entry.reviewer, entry.reason)
      try body(&entry)
      guard owner == reviewer || force else {
        throw InputError(
          .data, "memory \(number) belongs to \(owner); ask \(owner), or change it with --force")
      }
      try append(&entry, reason: entry.reason ?? reason)
    }
  }

  private func append(_ entry: inout Dismissal, reason: String?) throws {
    (entry.reviewer, entry.reason, entry.time) = (reviewer, reason, now())
    _ = try store.append(entry)
  }

  private static func verify(day: String) throws {
    guard Time.isDay(day) else {
      throw InputError(.usage, "'\(day)' is not a date; write it as 2026-12-31")
    }
  }
}

extension Dismissal.Key {
  /// What makes findings the same for the memory.
  init(of finding: StoredFinding, in unit: StoredUnit) throws {
    let phrases = FindingPhrases(finding, in: unit)
    self.init(check: finding.finding.check, source: phrases.source, target: phrases.target)
    guard source?.isEmpty == false || target?.isEmpty == false else {
      throw InputError(
        .data,
        "finding \(finding.number) does not mark words that other findings could share; decide it alone")
    }
  }
}
