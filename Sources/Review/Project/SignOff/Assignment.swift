/// Who is to look at which sentences.
public struct Assignment: ProjectPart {
  let project: ProjectLog
  private var reading: UnitReading { UnitReading(project: project) }

  /// Who is to look at which unit of a text, by the unit's id.
  public func assignees(of text: Int) throws -> [Int: String] {
    try store.read { try store.assignees(of: text) }
  }

  /// Gives units of a text to a reviewer, or to nobody. It is not a decision: it is not in the log, and anybody may
  /// still decide what another one has.
  ///
  /// - Parameter numbers: the numbers of the units.
  public func assign(_ numbers: some Sequence<Int>, of text: Int, to reviewer: String?) throws {
    try store.write {
      let units = Dictionary(try store.units(of: text).map { ($0.number ?? 0, $0.id) }) { first, _ in first }
      for number in numbers {
        guard let id = units[number] else {
          throw InputError(
            .usage, "there is no sentence \(number); the text has the sentences 1 to \(units.count)")
        }
        try store.assign(id, to: reviewer)
      }
    }
  }

  /// Splits a text among reviewers: each gets one stretch of it, with as many open findings as the others.
  public func assignEvenly(_ text: Int, among reviewers: [String]) throws {
    try store.write {
      let units = try reading.units(of: text)
      // Without findings, the sentences count.
      let open = units.map { unit in unit.findings.count { $0.isOpen && $0.finding.isShown } }
      let weights = open.contains { $0 > 0 } ? open : open.map { _ in 1 }
      let total = max(weights.reduce(0, +), 1)
      var before = 0
      for (unit, weight) in zip(units, weights) {
        // A unit goes to the one in whose share its middle lies.
        let share = (2 * before + max(weight - 1, 0)) * reviewers.count / (2 * total)
        try store.assign(unit.id, to: reviewers[min(share, reviewers.count - 1)])
        before += weight
      }
    }
  }
}
