internal import Review

extension ReviewSession {
  /// Whether a sentence is being checked again, or has to be.
  public var isBehind: Bool { checks != nil && (mayBeUnchecked || checks?.isBusy == true) }

  /// Takes in what was checked meanwhile, and has the rest checked; nil when nothing is new.
  public func checkOn() throws -> News? {
    guard let checks else { return nil }
    var joined: [ReviewedFinding] = []
    do {
      for (recheck, answer) in try checks.take() ?? [] {
        joined += try take(project.take(answer, to: recheck))
      }
      if !checks.isBusy, mayBeUnchecked {
        let rechecks = try project.rechecks()
        mayBeUnchecked = !rechecks.isEmpty
        if mayBeUnchecked { checks.begin(rechecks) } else { try prepareChecks() }
      }
    } catch let error as InputError {
      // It is tried again after the next decision, and by whoever opens the project next.
      mayBeUnchecked = false
      return .uncheckable(error)
    }
    if go(to: returning) {
      joined.removeAll { $0.number == returning }
      returning = nil
    }
    guard !joined.isEmpty else { return nil }
    moveOnFromEnd()
    let isLeft = joined.contains { $0.number == rewritten }
    return isLeft && joined.count == 1 ? .stillFlagged : news(of: joined)
  }

  /// At the end of the queue what is new comes next; elsewhere the editor stays at the current finding.
  private func moveOnFromEnd() {
    if finding == nil { moveOn() }
  }

  /// Takes in units that were checked; the findings that have joined the queue.
  private func take(_ rechecked: Rechecked) throws -> [ReviewedFinding] {
    rechecked.units.filter { $0.unit.text == text.id }.flatMap { unit in
      let known = Set(queue.unit(unit.number)?.findings.filter(\.isOpen).map(\.number) ?? [])
      refresh(unit)
      return unit.findings.filter {
        $0.isOpen && !known.contains($0.number) && queue.index(of: $0.number) != nil
      }
    }
  }

  /// Has units checked again because a glossary has changed.
  func checkAgain(about units: [Int]) throws {
    try project.checkLater(Set(units))
    guard let checks else {
      for rechecked in try project.checkAgain() { _ = try take(rechecked) }
      return moveOnFromEnd()
    }
    checks.forget()
    (mayBeUnchecked, arePrepared) = (true, false)
  }

  /// Waits until every changed sentence is checked.
  public func finishChecks() throws {
    while isBehind {
      checks?.wait()
      _ = try checkOn()
    }
  }

  /// Has everything made ready that the first check would have to wait for.
  private func prepareChecks() throws {
    guard let checks, !arePrepared, unitCount > 0 else { return }
    arePrepared = true
    checks.prepare(try project.recheck(unit: unit?.number ?? 1, of: text.id))
  }

  private func news(of joined: [ReviewedFinding]) -> News {
    let units = Set(joined.compactMap { joined in queue.entries.first { $0.number == joined.number }?.unit })
    return .raised(
      joined.count, unit: units.count == 1 ? units.first : nil,
      isCurrent: joined.contains { $0.number == finding?.number })
  }
}
