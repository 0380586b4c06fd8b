extension UnitReading {
  /// A finding as it is now, decidable or not.
  func storedFinding(_ number: Int) throws -> StoredFinding {
    if let finding = try store.finding(number) {
      let fitted = try fitted(finding, unchecked: store.unchecked()[finding.unit] ?? [:]) {
        UnitLog(try store.decisions(ofUnit: finding.unit))
      }
      try fitted.checkPlace(in: project.storedUnit(of: fitted))
      return fitted
    }
    throw InputError(.usage, "there is no finding \(number)")
  }

  /// A finding that can be decided.
  func activeFinding(_ number: Int, seen: String? = nil) throws -> StoredFinding {
    let finding = try storedFinding(number)
    let unit = try project.storedUnit(of: finding)
    try verify(seen, finding: number, in: unit)
    guard finding.isActive, unit.number != nil else {
      if try store.unchecked()[unit.id]?[finding.finding.origin.name] != nil {
        throw InputError(
          .data,
          "the words of finding \(number) have just changed and are being rechecked; look at it again then")
      }
      let reviewed = try reviewed(unit).findings.first { $0.number == number }
      if let answer = reviewed?.decision, [.accepted, .edited].contains(reviewed?.state) {
        throw InputError(
          .data,
          "finding \(number) is already corrected, by decision \(answer.number) of \(answer.reviewer); undo that, or "
            + "edit the sentence")
      }
      throw InputError(
        .data, "finding \(number) is gone because the text has changed; there is nothing left to decide")
    }
    return finding
  }

  /// A finding as it is in its unit's current text: moved along with what was changed since the checks saw it, and
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

  /// The decision that kept a finding before its unit was edited; nil when none did.
  ///
  /// - Parameter log: the log of the unit of an id.
  func dismissal(before finding: StoredFinding, log: (Int) throws -> UnitLog) throws -> Decision? {
    guard let before = try finding.continues.flatMap(store.finding) else { return nil }
    let decisions = try log(before.unit).standing.map(\.decision)
    return try decisions.last { $0.finding == before.number && $0.action == .dismiss }
      ?? dismissal(before: before, log: log)
  }
}
