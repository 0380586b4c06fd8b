/// What becomes of the decisions about a unit whose loaded translation has changed.
struct Rebase {
  /// An entry that the reload adds to the log.
  struct Step {
    /// What it changes in the text that the step before has left.
    var change: Change?
    /// The number of the entry that it takes back, or makes again after an earlier step has taken it back.
    var entry: Int?
  }

  /// The entries to add, in order.
  var steps: [Step] = []
  /// The decisions that no longer fit.
  var dropped: [Decision] = []

  /// Fits the decisions of a unit into a new wording.
  init(of unit: StoredUnit, log: UnitLog, into target: String) {
    guard !log.entries.isEmpty, let reload = Change(from: unit.current, to: target) else { return }
    let standing = log.standing.filter { $0.last.change != nil }
    if let merged = Self.merged(unit, target) {
      steps = [Step(change: Change(from: unit.current, to: merged))]
    } else if standing.isEmpty {
      steps = [Step(change: reload)]
    } else {
      refit(standing, into: target, by: reload)
    }
  }

  /// The wording with both what the decisions and what the new file changed, when these are apart.
  private static func merged(_ unit: StoredUnit, _ target: String) -> String? {
    guard let ours = Change(from: unit.loaded.target, to: unit.current),
      let theirs = Change(from: unit.loaded.target, to: target), !ours.span.touches(theirs.span)
    else { return nil }
    let (first, last) = ours.span.lowerBound < theirs.span.lowerBound ? (ours, theirs) : (theirs, ours)
    return first.applied(to: last.applied(to: unit.loaded.target))
  }

  /// Takes every decision back and makes those again whose phrase is in the new wording once.
  private mutating func refit(
    _ standing: [(decision: Decision, last: Decision)], into target: String, by reload: Change
  ) {
    for (index, entry) in standing.enumerated() {
      steps.append(Step(change: index == 0 ? reload : nil, entry: entry.last.number))
    }
    var text = target
    for (decision, last) in standing {
      guard decision.action == .accept, let change = last.change else {
        dropped.append(decision)
        continue
      }
      switch Fit(String(last.before[bytes: change.span]), change.text, in: text) {
      case .none: dropped.append(decision)
      case .made: steps.append(Step(entry: last.number))
      case .once(let span):
        let again = Change(span: span, text: change.text)
        steps.append(Step(change: again, entry: last.number))
        text = again.applied(to: text)
      }
    }
  }
}

/// Whether the replacement of a phrase can be made in a text.
private enum Fit {
  /// The phrase is there once.
  case once(Span)
  /// The text already has the replacement.
  case made
  case none

  init(_ phrase: String, _ replacement: String, in text: String) {
    let made = text.spans(of: replacement)
    let open = text.spans(of: phrase).filter { phrase in !made.contains { $0.overlaps(phrase) } }
    let isMade = open.isEmpty && (replacement.isEmpty || made.count == 1)
    self = open.count == 1 ? .once(open[0]) : isMade ? .made : .none
  }
}

extension String {
  /// Where a phrase stands as whole words; nowhere when it is empty.
  fileprivate func spans(of phrase: String) -> [Span] {
    phrase.isEmpty ? [] : ranges(of: phrase).filter(isWord).map(span(of:))
  }
}
