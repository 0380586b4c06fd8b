internal import Review

extension Sitting {
  /// Whether a sentence is being checked again, or has to be.
  var isBehind: Bool { checks != nil && (mayBeUnchecked || checks?.isBusy == true) }

  /// Takes in what was checked meanwhile, and has the rest checked. Answers what is new; nil when nothing is.
  func checkOn() throws -> String? {
    guard let checks else { return nil }
    var joined: [ReviewedFinding] = []
    do {
      for (recheck, answer) in try checks.take() ?? [] {
        joined += try take(project.take(answer, to: recheck))
      }
      if !checks.isBusy, mayBeUnchecked {
        let rechecks = try project.rechecks()
        mayBeUnchecked = !rechecks.isEmpty
        if mayBeUnchecked {
          checks.begin(rechecks, remembered: try project.glossaries())
        } else {
          try prepareChecks()
        }
      }
    } catch let error as InputError {
      // It is tried again after the next decision, and by whoever opens the project next.
      mayBeUnchecked = false
      return "A changed sentence could not be checked again: \(error.description)"
    }
    if go(to: returning) {
      joined.removeAll { $0.number == returning }
      returning = nil
    }
    guard !joined.isEmpty else { return nil }
    moveOnFromEnd()
    let isLeft = joined.contains { $0.number == rewritten }
    return isLeft && joined.count == 1
      ? "What was flagged there is still in the sentence; p goes back to it." : news(of: joined)
  }

  /// At the end of the queue what is new comes next; elsewhere nothing moves under the editor's hands.
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

  /// Has units checked again, by a glossary that is new.
  func askAgain(about units: [Int]) throws {
    try project.checkLater(Set(units))
    guard let checks else {
      for rechecked in try project.checkAgain() { _ = try take(rechecked) }
      return moveOnFromEnd()
    }
    checks.forget()
    (mayBeUnchecked, arePrepared) = (true, false)
  }

  /// Waits until every changed sentence is checked.
  func finishChecks() throws {
    while isBehind {
      checks?.wait()
      _ = try checkOn()
    }
  }

  /// Has everything made ready that the first check would have to wait for.
  private func prepareChecks() throws {
    guard let checks, !arePrepared, unitCount > 0 else { return }
    arePrepared = true
    let recheck = try project.recheck(unit: unit?.number ?? 1, of: text.id)
    checks.prepare(recheck, remembered: try project.glossaries())
  }

  private func news(of joined: [ReviewedFinding]) -> String {
    let numbers = Set(
      joined.compactMap { joined in queue.entries.first { $0.number == joined.number }?.unit })
    let place = numbers.count == 1 ? " in sentence \(numbers.first ?? 0)" : ""
    let isInHand = joined.contains { $0.number == finding?.number }
    return "\(count(joined.count, "new finding"))\(place)\(isInHand ? "." : "; p goes back to it.")"
  }
}
