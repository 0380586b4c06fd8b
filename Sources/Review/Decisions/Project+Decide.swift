extension Project {
  /// Puts a suggestion in the place of a finding's span, and adapts the article before it and its first letter.
  ///
  /// - Parameter suggestion: which one, from 1.
  @discardableResult
  public func accept(_ finding: Int, suggestion: Int = 1, reason: String? = nil) throws -> Decided {
    try store.write {
      let found = try activeFinding(finding)
      let suggestions = found.finding.suggestions
      guard suggestions.indices.contains(suggestion - 1) else {
        throw InputError(
          .usage,
          suggestions.isEmpty
            ? "finding \(finding) has no suggestion; give a replacement, edit the sentence or dismiss the finding"
            : "finding \(finding) has no suggestion \(suggestion); it has \(suggestions.count)")
      }
      return try replace(found, by: suggestions[suggestion - 1], adaptsCase: true, reason: reason)
    }
  }

  /// Puts the editor's own phrase in the place of a finding's span, as it is written but for the article before it.
  @discardableResult
  public func accept(_ finding: Int, replacement: String, reason: String? = nil) throws -> Decided {
    try store.write {
      try replace(try activeFinding(finding), by: replacement, adaptsCase: false, reason: reason)
    }
  }

  /// Writes the sentence of a finding anew.
  ///
  /// - Parameter current: the text that the editor began from; when somebody else has changed it since, this throws.
  @discardableResult
  public func edit(
    finding: Int, to sentence: String, from current: String? = nil, reason: String? = nil
  ) throws -> Decided {
    try store.write {
      let found = try activeFinding(finding)
      return try edit(
        storedUnit(of: found), finding: finding, to: sentence, from: current, reason: reason)
    }
  }

  /// Writes the sentence of a unit anew.
  ///
  /// - Parameter current: the text that the editor began from; when somebody else has changed it since, this throws.
  @discardableResult
  public func edit(
    unit number: Int, of text: Int, to sentence: String, from current: String? = nil, reason: String? = nil
  ) throws -> Decided {
    try store.write {
      try edit(storedUnit(number, of: text), finding: nil, to: sentence, from: current, reason: reason)
    }
  }

  /// Keeps what a finding flags: it is no error. Hides this finding and no other.
  @discardableResult
  public func dismiss(_ finding: Int, reason: String? = nil) throws -> Decided {
    try store.write {
      let found = try activeFinding(finding)
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
  private func activeFinding(_ number: Int) throws -> StoredFinding {
    let finding = try storedFinding(number)
    guard finding.isActive, try storedUnit(of: finding).number != nil else {
      throw InputError(.data, "finding \(number) is gone: the text has changed; nothing is left to decide")
    }
    return finding
  }

  private func replace(
    _ found: StoredFinding, by phrase: String, adaptsCase: Bool, reason: String?
  ) throws -> Decided {
    let unit = try storedUnit(of: found)
    guard let span = found.finding.target ?? (unit.current.isEmpty ? 0..<0 : nil) else {
      throw InputError(
        .data, "finding \(found.number) flags no phrase of the translation; edit the sentence instead")
    }
    guard span.upperBound <= unit.current.utf8.count else {
      throw InputError(.data, "finding \(found.number) does not fit its sentence; load the text again")
    }
    try validate(phrase)
    let language = try record(of: unit.text).target.language
    let change = Change(
      replacing: span, in: unit.current, by: phrase, language: language, adaptsCase: adaptsCase)
    guard !change.applied(to: unit.current).utf8.elementsEqual(unit.current.utf8) else {
      throw InputError(
        .data, "the replacement is what stands there; dismiss finding \(found.number) to keep it")
    }
    return try decide(.accept, unit, finding: found.number, change: change, reason: reason)
  }

  private func edit(
    _ unit: StoredUnit, finding: Int?, to sentence: String, from current: String?, reason: String?
  ) throws -> Decided {
    if let current, current != unit.current {
      let last = try store.decisions(ofUnit: unit.id).last
      throw InputError(
        .data,
        (last.map { "\($0.reviewer) has changed the sentence meanwhile (decision \($0.number))" }
          ?? "the pairing has changed meanwhile, and another sentence has this number")
          + "; look at it and edit again")
    }
    try validate(sentence)
    guard let change = Change(from: unit.current, to: sentence) else {
      throw InputError(.data, "the sentence is as it was; dismiss a finding to keep what it flags")
    }
    return try decide(.edit, unit, finding: finding, change: change, reason: reason)
  }

  private func validate(_ text: String) throws {
    for scalar in text.unicodeScalars where scalar.properties.generalCategory == .control {
      guard scalar.properties.isWhitespace else {
        let code = String(scalar.value, radix: 16, uppercase: true)
        throw InputError(.data, "the new text holds the control character U+\(code); write it without")
      }
    }
  }

  /// Appends an entry to the log of a unit and checks the unit again when its text has changed, or when it is told.
  func decide(
    _ action: Decision.Action, _ unit: StoredUnit, finding: Int?, change: Change?, reason: String?,
    undoes: Int? = nil, checksAgain: Bool = false
  ) throws -> Decided {
    var unit = unit
    var decision = Decision(
      text: unit.text, unit: unit.id, finding: finding, action: action, before: unit.current,
      after: change?.applied(to: unit.current) ?? unit.current, span: change?.span, replacement: change?.text,
      reviewer: reviewer, reason: reason, time: now(), undoes: undoes)
    decision.number = try store.append(decision)
    unit.current = decision.after
    var settled = Settled()
    if change != nil || checksAgain, unit.number != nil { settled = try settle([unit], of: unit.text) }
    if let finding { postponed.remove(finding) }
    return Decided(
      decision: decision, unit: try reviewed(unit), raised: settled.raised, vanished: settled.vanished)
  }
}
