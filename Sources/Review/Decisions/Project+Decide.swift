extension Project {
  /// Puts a suggestion in the place of a finding's span, and adapts the article before it and its first letter.
  ///
  /// - Parameters:
  ///   - suggestion: which one, from 1.
  ///   - seen: the revision that the editor saw; when the sentence or the finding's answer has changed since, this throws.
  @discardableResult
  public func accept(
    _ finding: Int, suggestion: Int = 1, seen: String? = nil, reason: String? = nil
  ) throws -> DecisionOutcome {
    try store.write {
      let found = try activeFinding(finding, seen: seen)
      let phrase = try self.suggestion(suggestion, of: found)
      return try decide([replacing(found, by: phrase, adaptsCase: true)], reason: reason)[0]
    }
  }

  /// Puts the editor's own phrase in the place of a finding's span, as it is written but for the article before it.
  @discardableResult
  public func accept(
    _ finding: Int, replacement: String, seen: String? = nil, reason: String? = nil
  ) throws -> DecisionOutcome {
    try store.write {
      let found = try activeFinding(finding, seen: seen)
      return try decide([replacing(found, by: replacement, adaptsCase: false)], reason: reason)[0]
    }
  }

  /// Writes the sentence of a finding anew.
  ///
  /// - Parameter seen: the revision that the editor began from; when the sentence has changed since, this throws.
  @discardableResult
  public func edit(
    finding: Int, to sentence: String, seen: String? = nil, reason: String? = nil
  ) throws -> DecisionOutcome {
    try store.write {
      let found = try activeFinding(finding, seen: seen)
      return try edit(storedUnit(of: found), finding: finding, to: sentence, reason: reason)
    }
  }

  /// Writes the sentence of a unit anew.
  ///
  /// - Parameter seen: the revision that the editor began from; when the sentence has changed since, this throws.
  @discardableResult
  public func edit(
    unit number: Int, of text: Int, to sentence: String, seen: String? = nil, reason: String? = nil
  ) throws -> DecisionOutcome {
    try store.write {
      let unit = try storedUnit(number, of: text)
      try verify(seen, finding: nil, in: unit)
      return try edit(unit, finding: nil, to: sentence, reason: reason)
    }
  }

  /// Keeps what a finding flags: it is no error. Hides this finding and no other.
  @discardableResult
  public func dismiss(_ finding: Int, seen: String? = nil, reason: String? = nil) throws -> DecisionOutcome {
    try store.write {
      let found = try activeFinding(finding, seen: seen)
      let unit = try storedUnit(of: found)
      let reviewed = try reviewed(unit).findings.first { $0.number == finding }
      if reviewed?.state == .dismissed, let decision = reviewed?.decision {
        throw InputError(
          .data,
          "finding \(finding) is dismissed already, by decision \(decision.number) of \(decision.reviewer)")
      }
      return try decide(.dismiss, unit, finding: finding, change: nil, reason: reason)
    }
  }

  /// Puts a finding off for this sitting; nothing is kept of that.
  public func postpone(_ finding: Int) throws {
    postponed.insert(try storedFinding(finding).number)
  }
}

extension Project {
  /// A finding that can be decided.
  func activeFinding(_ number: Int, seen: String? = nil) throws -> StoredFinding {
    let finding = try storedFinding(number)
    let unit = try storedUnit(of: finding)
    try verify(seen, finding: number, in: unit)
    guard finding.isActive, unit.number != nil else {
      if try store.unchecked()[unit.id]?[finding.finding.origin.name] != nil {
        throw InputError(
          .data,
          "the words of finding \(number) have just changed and are being checked again; look at it then")
      }
      let reviewed = try reviewed(unit).findings.first { $0.number == number }
      if let answer = reviewed?.decision, [.accepted, .edited].contains(reviewed?.state) {
        throw InputError(
          .data,
          "finding \(number) is corrected already, by decision \(answer.number) of \(answer.reviewer); undo that, or "
            + "edit the sentence")
      }
      throw InputError(.data, "finding \(number) is gone: the text has changed; nothing is left to decide")
    }
    return finding
  }

  /// A suggestion of a finding, from 1.
  func suggestion(_ number: Int, of found: StoredFinding) throws -> String {
    let suggestions = found.finding.suggestions
    if let index = suggestions.index(ofNumber: number) { return suggestions[index] }
    throw InputError(
      .usage,
      suggestions.isEmpty
        ? "finding \(found.number) has no suggestion; give a replacement, edit the sentence or dismiss the finding"
        : "finding \(found.number) has no suggestion \(number); it has \(suggestions.count)")
  }

  /// The entry that puts a phrase in the place of a finding's span.
  func replacing(_ found: StoredFinding, by phrase: String, adaptsCase: Bool) throws -> LogEntry {
    let unit = try storedUnit(of: found)
    try validate(phrase)
    let language = try record(of: unit.text).target.language
    return LogEntry(.accept, unit, finding: found.number) { unit in
      guard let span = found.finding.target ?? (unit.current.isEmpty ? 0..<0 : nil) else {
        throw InputError(
          .data, "finding \(found.number) flags no phrase of the translation; edit the sentence instead")
      }
      guard span.upperBound <= unit.current.utf8.count else {
        throw InputError(.data, "finding \(found.number) does not fit its sentence; load the text again")
      }
      let change = Change(
        replacing: span, in: unit.current, by: phrase, language: language, adaptsCase: adaptsCase)
      guard !change.applied(to: unit.current).utf8.elementsEqual(unit.current.utf8) else {
        throw InputError(
          .data, "the replacement is what stands there; dismiss finding \(found.number) to keep it")
      }
      return change
    }
  }

  private func edit(
    _ unit: StoredUnit, finding: Int?, to sentence: String, reason: String?
  ) throws -> DecisionOutcome {
    try validate(sentence)
    guard let change = Change(from: unit.current, to: sentence) else {
      throw InputError(.data, "the sentence is as it was; dismiss a finding to keep what it flags")
    }
    return try decide(.edit, unit, finding: finding, change: change, reason: reason)
  }

  /// Refuses what no editor can have meant to write.
  func validate(_ text: String) throws {
    for scalar in text.unicodeScalars where scalar.properties.generalCategory == .control {
      guard scalar.properties.isWhitespace else {
        let code = String(scalar.value, radix: 16, uppercase: true)
        throw InputError(.data, "the new text holds the control character U+\(code); write it without")
      }
    }
  }
}
