extension Finding {
  /// What stands for a check in findings that a reviewer made.
  public static let marked = "marked"
}

extension Project {
  /// Marks an error that no check found. It is a finding like others from then on: it wants a decision, survives checks
  /// and reloads as long as its words stand, and counts.
  ///
  /// - Parameters:
  ///   - number: the number of the sentence.
  ///   - target: where it is in the current translation, if there; suggestions take its place.
  ///   - source: where it is in the source, if there, as for what was left out.
  ///   - message: what is wrong; nil to say only who marked it.
  @discardableResult
  public func mark(
    unit number: Int, of text: Int, target: Span?, source: Span? = nil, category: Category,
    severity: Severity,
    message: String? = nil, suggestions: [String] = [], seen: String? = nil, reason: String? = nil
  ) throws -> DecisionOutcome {
    try store.write {
      let unit = try storedUnit(number, of: text)
      try verify(seen, finding: nil, in: unit)
      try suggestions.forEach(validate)
      for (span, text) in [(source, unit.loaded.source), (target, unit.current)] {
        guard let span else { continue }
        guard !span.isEmpty, text.holds(span) else {
          throw InputError(.usage, "the mark does not fit the sentence; mark whole letters of “\(text)”")
        }
      }
      guard source != nil || target != nil else { throw InputError(.usage, "nothing is marked") }
      let finding = Finding(
        origin: .reviewer(reviewer), check: Finding.marked, category: category, severity: severity,
        confidence: 1, unit: number,
        source: source, target: target, message: message ?? "\(reviewer) marked this.",
        suggestions: suggestions, fingerprint: "\(Finding.marked)-\(try store.lastDecision() + 1)")
      let mark = try store.add(finding, unit: unit.id, raisedAfter: store.lastDecision())
      var decided = try decide(
        .mark, unit, finding: mark,
        change: target.map { Change(span: $0, text: String(unit.current[bytes: $0])) }, reason: reason)
      decided.raised.append(mark)
      return decided
    }
  }
}

extension Project {
  /// Brings the marks of a unit in line with its log and its text.
  func settle(_ marks: [StoredFinding], in id: Int, raisedAfter last: Int, _ settled: inout Settled) throws {
    guard !marks.isEmpty else { return }
    let unit = try storedUnit(id: id)
    let log = UnitLog(try store.decisions(ofUnit: id))
    for mark in marks {
      let place = try place(of: mark, in: unit, log)
      var finding = mark.finding
      if let place { finding.target = place.target }
      switch (mark.isActive, place != nil) {
      case (true, false):
        var gone = mark
        gone.isActive = false
        try store.update(gone)
        settled.vanished.append(mark.number)
      case (_, true): try renew(mark, as: finding, raisedAfter: last, in: &settled)
      case (false, false): break
      }
    }
  }

  /// Where a mark is in the target now; nil when it was taken back, or its words are gone.
  private func place(
    of mark: StoredFinding, in unit: StoredUnit, _ log: UnitLog
  ) throws -> (target: Span?, Void)? {
    guard let entry = try decision(ofMark: mark) else { return nil }
    let own = log[entry.number]
    let markLog = own == nil ? UnitLog(try store.decisions(ofUnit: entry.unit)) : log
    if markLog.chain(from: entry).count.isMultiple(of: 2) { return nil }
    guard let phrase = entry.replacement, let span = entry.span else { return (nil, ()) }
    if own != nil, let place = try? log.place(of: span, after: entry.number),
      unit.current.words(at: place) == phrase
    {
      return (place, ())
    }
    // Where the sentence was written anew, or the pairs were mended, the words tell, if they stand there once.
    let found = unit.current.ranges(of: phrase)
    return found.count == 1 ? (unit.current.span(of: found[0]), ()) : nil
  }

  /// The entry that made a mark, also when it was made before its unit was mended.
  func decision(ofMark mark: StoredFinding) throws -> Decision? {
    if let before = try mark.continues.flatMap(store.finding) { return try decision(ofMark: before) }
    return try store.decisions(ofUnit: mark.unit).first { $0.action == .mark && $0.finding == mark.number }
  }

  /// Takes marks of units that were mended over into those that came in their place, where the words stand once.
  func carryMarks(from removed: [StoredUnit], to made: [StoredUnit]) throws -> Set<Int> {
    var carried: Set<Int> = []
    for unit in removed {
      for mark in try store.findings(ofUnit: unit.id) where mark.isActive && mark.finding.origin.isReviewer {
        for new in made {
          guard var finding = mark.finding(in: new, from: unit) else { continue }
          finding.unit = new.number ?? 0
          carried.insert(mark.number)
          let known = try store.findings(ofUnit: new.id)
          guard !known.contains(where: { $0.continues == mark.number || $0.number == mark.continues })
          else { break }
          finding.fingerprint += "-\(new.id)"
          let number = try store.add(finding, unit: new.id, raisedAfter: mark.raisedAfter)
          try store.update(
            StoredFinding(
              number: number, unit: new.id, finding: finding, isActive: true, raisedAfter: mark.raisedAfter,
              continues: mark.number))
          carried.insert(number)
          break
        }
      }
    }
    return carried
  }
}

extension StoredFinding {
  /// What a mark is in another unit; nil where its words do not stand once.
  fileprivate func finding(in new: StoredUnit, from unit: StoredUnit) -> Finding? {
    func isThere(_ span: Span?, _ before: String, _ after: String) -> Bool {
      before.words(at: span).map { after.ranges(of: $0).count == 1 } ?? (span == nil)
    }
    func place(_ span: Span?, _ before: String, _ after: String) -> Span? {
      before.words(at: span).map { after.span(of: after.ranges(of: $0)[0]) }
    }
    guard isThere(finding.source, unit.loaded.source, new.loaded.source),
      isThere(finding.target, unit.current, new.current)
    else { return nil }
    var finding = finding
    finding.source = place(finding.source, unit.loaded.source, new.loaded.source)
    finding.target = place(finding.target, unit.current, new.current)
    return finding
  }
}
