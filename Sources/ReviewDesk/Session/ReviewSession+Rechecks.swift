internal import Review

extension ReviewSession {
  /// Whether a sentence is being looked at again, or has to be.
  public var isBehind: Bool { !sources.isEmpty && (mayBeUnchecked || sources.contains(where: \.isBusy)) }

  /// Takes in what sources have found meanwhile, and has them look at the rest; nil when nothing is new.
  public func checkOn() throws -> News? {
    var joined: [ReviewedFinding] = []
    do {
      for source in sources {
        for (recheck, answer) in try source.take() ?? [] {
          joined += try take(project.rechecks.take(answer, to: recheck))
        }
      }
      if !sources.isEmpty, mayBeUnchecked {
        mayBeUnchecked = try askSources()
        if !mayBeUnchecked { try prepareChecks() }
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
    try project.rechecks.checkLater(Set(units))
    forgetsChecks()
    guard !sources.isEmpty else {
      for rechecked in try project.rechecks.checkAgain() { _ = try take(rechecked) }
      return moveOnFromEnd()
    }
    sources.forEach { $0.forget() }
    (mayBeUnchecked, arePrepared) = (true, false)
  }

  /// Waits until the checks have seen every changed sentence. Other sources may take long, or never answer: they are
  /// stopped, and go on in the next session.
  public func finishChecks() throws {
    sources.filter { $0.origin != .check }.forEach { $0.stop() }
    sources.removeAll { $0.origin != .check }
    while isBehind {
      sources.forEach { $0.wait() }
      _ = try checkOn()
    }
  }

  /// Asks each source that has nothing to do about what it has still to look at; whether any has.
  private func askSources() throws -> Bool {
    var isWaiting = false
    for source in sources {
      if !source.isBusy {
        let rechecks = try project.rechecks.waiting(by: source.origin)
        if rechecks.isEmpty { continue }
        source.begin(rechecks)
      }
      isWaiting = true
    }
    return isWaiting
  }

  /// Has everything made ready that the first check would have to wait for.
  private func prepareChecks() throws {
    guard let checks = sources.first(where: { $0.origin == .check }), !arePrepared, unitCount > 0 else {
      return
    }
    arePrepared = true
    checks.prepare(try project.rechecks.recheck(unit: unit?.number ?? 1, of: text.id))
  }

  private func news(of joined: [ReviewedFinding]) -> News {
    let units = Set(joined.compactMap { joined in queue.entries.first { $0.number == joined.number }?.unit })
    return .raised(
      joined.count, unit: units.count == 1 ? units.first : nil,
      isCurrent: joined.contains { $0.number == finding?.number })
  }
}
