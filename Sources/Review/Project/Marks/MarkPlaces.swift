/// Where what reviewers marked is now.
struct MarkPlaces: ProjectPart {
  let project: ProjectLog

  /// Brings the marks of a unit in line with its log and its text.
  func settle(_ marks: [StoredFinding], in id: Int, raisedAfter last: Int, _ settled: inout Settled) throws {
    guard !marks.isEmpty else { return }
    let unit = try project.storedUnit(id: id)
    let log = UnitLog(try store.decisions(ofUnit: id))
    for mark in marks {
      var finding = mark.finding
      switch try place(of: mark, in: unit, log) {
      case .nowhere:
        guard mark.isActive else { continue }
        var gone = mark
        gone.isActive = false
        try store.update(gone)
        settled.vanished.append(mark.number)
        continue
      case .source: finding.target = nil
      case .target(let span): finding.target = span
      }
      try settled.renew(mark, as: finding, raisedAfter: last, in: store)
    }
  }

  /// Where a mark is now.
  private enum Place {
    /// It was taken back, or its words are gone.
    case nowhere
    /// It is about words of the source alone.
    case source
    /// In the target.
    case target(Span)
  }

  private func place(of mark: StoredFinding, in unit: StoredUnit, _ log: UnitLog) throws -> Place {
    guard let entry = try decision(ofMark: mark) else { return .nowhere }
    let own = log[entry.number]
    let markLog = own == nil ? UnitLog(try store.decisions(ofUnit: entry.unit)) : log
    if markLog.chain(from: entry).count.isMultiple(of: 2) { return .nowhere }
    guard let phrase = entry.replacement, let span = entry.span else { return .source }
    if own != nil, let place = try? log.place(of: span, after: entry.number),
      unit.current.words(at: place) == phrase
    {
      return .target(place)
    }
    // Where the sentence was rewritten, or the pairs were edited, the words tell, if they are there once.
    let found = unit.current.ranges(of: phrase)
    return found.count == 1 ? .target(unit.current.span(of: found[0])) : .nowhere
  }

  /// The entry that made a mark, also when it was made before its unit was edited.
  func decision(ofMark mark: StoredFinding) throws -> Decision? {
    if let before = try mark.continues.flatMap(store.finding) { return try decision(ofMark: before) }
    return try store.decisions(ofUnit: mark.unit).first { $0.action == .mark && $0.finding == mark.number }
  }

  /// Takes marks of units that were replaced by pairing edits into those that came in their place, where the words are once.
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
  /// What a mark is in another unit; nil where its words do not occur once.
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
