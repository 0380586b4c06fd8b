extension Finding {
  /// What stands for a check in findings that a reviewer made.
  public static let marked = "marked"
}

/// Errors that reviewers mark and no check found.
public struct Marks: ProjectPart {
  let project: ProjectLog
  private var appending: Appending { Appending(project: project) }
  private var reading: UnitReading { UnitReading(project: project) }

  /// Marks an error that no check found. It is a finding like others from then on: it is open, survives checks
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
      let unit = try project.storedUnit(number, of: text)
      try reading.verify(seen, finding: nil, in: unit)
      try suggestions.forEach(Appending.validate)
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
      var decided = try appending.decide(
        .mark, unit, finding: mark,
        change: target.map { Change(span: $0, text: String(unit.current[bytes: $0])) }, reason: reason)
      decided.raised.append(mark)
      return decided
    }
  }
}
