/// What an editor decides about findings and sentences.
public struct Deciding: ProjectPart {
  let project: ProjectLog
  var appending: Appending { Appending(project: project) }
  var reading: UnitReading { UnitReading(project: project) }

  /// Puts a suggestion in place of a finding's span, and adapts the article before it and its first letter.
  ///
  /// - Parameters:
  ///   - suggestion: which one, from 1.
  ///   - seen: the revision that the editor saw; when the sentence or the finding's answer has changed since, this throws.
  @discardableResult
  public func accept(
    _ finding: Int, suggestion: Int = 1, seen: String? = nil, reason: String? = nil
  ) throws -> DecisionOutcome {
    try store.write {
      let found = try reading.activeFinding(finding, seen: seen)
      let phrase = try self.suggestion(suggestion, of: found)
      return try appending.decide([replacing(found, by: phrase, adaptsCase: true)], reason: reason)[0]
    }
  }

  /// Puts the editor's own phrase in place of a finding's span, as it is written but for the article before it.
  @discardableResult
  public func accept(
    _ finding: Int, replacement: String, seen: String? = nil, reason: String? = nil
  ) throws -> DecisionOutcome {
    try store.write {
      let found = try reading.activeFinding(finding, seen: seen)
      return try appending.decide([replacing(found, by: replacement, adaptsCase: false)], reason: reason)[0]
    }
  }

  /// Writes the sentence of a finding again.
  ///
  /// - Parameter seen: the revision that the editor began from; when the sentence has changed since, this throws.
  @discardableResult
  public func edit(
    finding: Int, to sentence: String, seen: String? = nil, reason: String? = nil
  ) throws -> DecisionOutcome {
    try store.write {
      let found = try reading.activeFinding(finding, seen: seen)
      return try edit(project.storedUnit(of: found), finding: finding, to: sentence, reason: reason)
    }
  }

  /// Writes the sentence of a unit again.
  ///
  /// - Parameter seen: the revision that the editor began from; when the sentence has changed since, this throws.
  @discardableResult
  public func edit(
    unit number: Int, of text: Int, to sentence: String, seen: String? = nil, reason: String? = nil
  ) throws -> DecisionOutcome {
    try store.write {
      let unit = try project.storedUnit(number, of: text)
      try reading.verify(seen, finding: nil, in: unit)
      return try edit(unit, finding: nil, to: sentence, reason: reason)
    }
  }

  /// Keeps what a finding flags: it is not an error. Hides this finding and no other.
  @discardableResult
  public func dismiss(_ finding: Int, seen: String? = nil, reason: String? = nil) throws -> DecisionOutcome {
    try store.write {
      let found = try reading.activeFinding(finding, seen: seen)
      let unit = try project.storedUnit(of: found)
      let reviewed = try reading.reviewed(unit).findings.first { $0.number == finding }
      if reviewed?.state == .dismissed, let decision = reviewed?.decision {
        throw InputError(
          .data,
          "finding \(finding) is already kept, by decision \(decision.number) of \(decision.reviewer)")
      }
      return try appending.decide(.dismiss, unit, finding: finding, change: nil, reason: reason)
    }
  }
}

extension Deciding {
  /// A suggestion of a finding, from 1.
  func suggestion(_ number: Int, of found: StoredFinding) throws -> String {
    let suggestions = found.finding.suggestions
    if let index = suggestions.index(ofNumber: number) { return suggestions[index] }
    throw InputError(
      .usage,
      suggestions.isEmpty
        ? "finding \(found.number) has no suggestion; give a replacement, edit the sentence or keep the finding"
        : "finding \(found.number) has no suggestion \(number); it has \(suggestions.count)")
  }

  /// The entry that puts a phrase in place of a finding's span.
  func replacing(_ found: StoredFinding, by phrase: String, adaptsCase: Bool) throws -> LogEntry {
    let unit = try project.storedUnit(of: found)
    try Appending.validate(phrase)
    let language = try project.record(of: unit.text).target.language
    return LogEntry(.accept, unit, finding: found.number) { unit in
      guard let span = found.finding.target ?? (unit.current.isEmpty ? 0..<0 : nil) else {
        throw InputError(
          .data,
          "finding \(found.number) does not flag a phrase in the translation; edit the sentence instead")
      }
      guard span.upperBound <= unit.current.utf8.count else {
        throw InputError(.data, "finding \(found.number) does not fit its sentence; load the text again")
      }
      let change = Change(
        replacing: span, in: unit.current, by: phrase, language: language, adaptsCase: adaptsCase)
      guard !change.applied(to: unit.current).utf8.elementsEqual(unit.current.utf8) else {
        throw InputError(
          .data, "the replacement is the same text; keep finding \(found.number) instead")
      }
      return change
    }
  }

  private func edit(
    _ unit: StoredUnit, finding: Int?, to sentence: String, reason: String?
  ) throws -> DecisionOutcome {
    try Appending.validate(sentence)
    guard let change = Change(from: unit.current, to: sentence) else {
      throw InputError(.data, "the sentence was not changed; to leave it so, keep its findings")
    }
    return try appending.decide(.edit, unit, finding: finding, change: change, reason: reason)
  }
}
