public import Review

/// The open findings of one check in a text, to be decided together: one undo takes all of it back.
public struct CheckBatch: Sendable {
  /// What is done with all of them.
  public enum Answer: String, CaseIterable, Sendable {
    /// The first suggestion takes the place of what is flagged, where there is one; the others stay open.
    case accept
    /// They are not errors.
    case keep
  }

  /// The id of the check.
  public let check: String
  /// The findings with their places, in the order of the text.
  public private(set) var places: [FindingPlace]

  /// The findings of a check in some units of a text.
  ///
  /// - Parameter isWanted: which findings are meant, of those that are open. When it leaves none, there are no
  ///   places.
  public init(
    _ check: String, of text: StoredText, in units: [ReviewedUnit], where isWanted: (ReviewedFinding) -> Bool
  ) {
    self.check = check
    places = units.flatMap { unit in
      unit.findings.filter { $0.isOpen && $0.finding.check == check && isWanted($0) }.map {
        FindingPlace(finding: $0, unit: unit, text: text)
      }
    }
  }

  /// How many of them have a suggestion.
  public var suggestionCount: Int { places.count { !$0.finding.finding.suggestions.isEmpty } }

  /// Only some of them.
  ///
  /// - Parameter numbers: the numbers of the findings.
  public func only(_ numbers: some Sequence<Int>) -> CheckBatch {
    var some = self
    let numbers = Set(numbers)
    some.places.removeAll { !numbers.contains($0.finding.number) }
    return some
  }

  /// Decides all of them as they were when they were listed.
  ///
  /// - Throws: `InputError` when a sentence has changed meanwhile, when there are no findings, or when none has a
  ///   suggestion to accept; nothing is decided then.
  public func decide(
    _ answer: Answer, in project: Project, reason: String? = nil
  ) throws -> [DecisionOutcome] {
    let seen = places.map {
      SeenFinding($0.finding.number, revision: $0.unit.revision(of: $0.finding.number))
    }
    return switch answer {
    case .accept: try project.deciding.acceptFirst(together: seen, reason: reason)
    case .keep: try project.deciding.dismiss(together: seen, reason: reason)
    }
  }
}

extension ReviewSession {
  /// All findings of the current finding's check that are stepped through and open; nil when no finding is
  /// current.
  public func checkBatch() -> CheckBatch? {
    guard let check = finding?.finding.check else { return nil }
    let open = queue.entries.filter(\.isOpen)
    let numbers = Set(open.map(\.number))
    let units = Set(open.map(\.unit)).sorted().compactMap(queue.unit)
    return CheckBatch(check, of: text, in: units) { numbers.contains($0.number) }
  }

  /// Decides findings together.
  public func decide(_ batch: CheckBatch, _ answer: CheckBatch.Answer, reason: String? = nil) throws
    -> Outcome
  {
    try settle { try batch.decide(answer, in: project, reason: reason) }
  }
}
