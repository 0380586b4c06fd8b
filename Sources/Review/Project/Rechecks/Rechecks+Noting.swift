extension Rechecks {
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
      try markPlaces.settle(
        findings.filter(\.finding.origin.isReviewer), in: unit.id, raisedAfter: last, &settled)
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
}
