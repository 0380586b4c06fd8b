public import Review

extension ReviewSession {
  /// What the editor sees of the current finding: a decision is refused when that has changed in the meantime.
  private var seen: String? { unit?.revision(of: finding?.number) }

  /// Takes a suggestion of the current finding, from 1.
  public func accept(_ suggestion: Int) throws -> Outcome {
    guard let finding else { return .noFinding }
    let suggestions = finding.finding.suggestions
    guard (1..<suggestions.count + 1).contains(suggestion) else {
      return .noSuggestion(of: suggestions.count)
    }
    return try settle { try [project.deciding.accept(finding.number, suggestion: suggestion, seen: seen)] }
  }

  /// Takes a suggestion of the current finding at findings that are like it.
  public func accept(_ suggestion: Int, at places: [Int]) throws -> Outcome {
    guard let finding else { return .noFinding }
    guard !places.isEmpty else { return .unchanged }
    return try settle {
      try project.deciding.accept(finding.number, suggestion: suggestion, at: places, seen: seen)
    }
  }

  /// Replaces the marked phrase of the current finding.
  public func replace(with phrase: String) throws -> Outcome {
    guard let finding else { return .noFinding }
    return try settle { try [project.deciding.accept(finding.number, replacement: phrase, seen: seen)] }
  }

  /// Rewrites the sentence of the current finding.
  ///
  /// - Parameter seen: the revision of it that the editor began from.
  public func edit(to sentence: String, seen: String) throws -> Outcome {
    guard let finding, let unit else { return .noFinding }
    if sentence == unit.current { return .unchanged }
    return try settle { try [project.deciding.edit(finding: finding.number, to: sentence, seen: seen)] }
  }

  /// Rewrites any sentence.
  public func edit(unit number: Int, to sentence: String, seen: String) throws -> Outcome {
    if try sentence == unit(number)?.current { return .unchanged }
    return try settle(movesOn: false) {
      try [project.deciding.edit(unit: number, of: text.id, to: sentence, seen: seen)]
    }
  }

  /// Keeps what the current finding flags.
  public func keep(reason: String? = nil) throws -> Outcome {
    guard let finding else { return .noFinding }
    return try settle { try [project.deciding.dismiss(finding.number, seen: seen, reason: reason)] }
  }

  /// Keeps what the current finding flags wherever the same is flagged, now and in later texts.
  public func keepEverywhere(reason: String?) throws -> Outcome {
    guard let finding else { return .noFinding }
    let places = try project.deciding.places(like: finding.number)
    let outcome = try settle {
      try [project.dismissals.keepEverywhere(finding.number, seen: seen, reason: reason)]
    }
    for place in places where place.text.id == text.id {
      try refresh(project.reading.unit(id: place.unit.id))
    }
    moveOn()
    guard case .saved(let saved) = outcome else { return outcome }
    return .keptEverywhere(saved, places: places.count)
  }

  /// Marks an error that no check found, and makes it current.
  ///
  /// - Parameters:
  ///   - span: the marked words, a range of UTF-8 bytes of the side's text.
  ///   - suggestions: what it should say; only for the target.
  public func mark(
    _ unit: ReviewedUnit, _ side: Side, _ span: Span, _ category: Category, _ severity: Severity,
    message: String?, suggestions: [String]
  ) throws -> Outcome {
    let number = finding?.number
    let decided = try project.marks.mark(
      unit: unit.number, of: text.id, target: side == .target ? span : nil,
      source: side == .source ? span : nil,
      category: category, severity: severity, message: message, suggestions: suggestions,
      seen: unit.revision(of: nil))
    var saved = try saved(movesOn: false) { [decided] }
    if !go(to: decided.raised.last) { go(to: number) }
    saved.suggestion = suggestions.first
    return .saved(saved)
  }

  /// Makes replacements at places of the text; at none, nothing happens.
  public func replace(_ places: [Occurrence]) throws -> Outcome {
    guard !places.isEmpty else { return .unchanged }
    let outcome = try settle(movesOn: false) { try project.replacing.replace(places) }
    if finding?.state != .open { moveOn() }
    return outcome
  }

  /// Puts the current finding off.
  public func postpone() throws -> Outcome {
    guard let finding else { return .noFinding }
    postpone(finding.number)
    try refresh(project.reading.unit(ofFinding: finding.number))
    moveOn()
    return .postponed
  }

  /// Takes the reviewer's last decision back, and goes to its finding; a term that this session has added since goes
  /// first.
  ///
  /// - Throws: `InputError` when there is nothing to take back, or others have built on it.
  public func undo() throws -> Outcome {
    if let outcome = try undoDeskEdit() { return outcome }
    let undone = try project.undoing.undo()
    counted(-undone.count)
    return .takenBack(try show(undone))
  }

  /// Brings back what was taken back last, and goes to its finding.
  public func redo() throws -> Outcome {
    let redone = try project.undoing.redo()
    counted(redone.count)
    return .broughtBack(try show(redone))
  }

  /// Takes in what was taken or brought back, and goes to its finding.
  private func show(_ decided: [DecisionOutcome]) throws -> Restored {
    try take(decided)
    // What the checks no longer saw they have to see again first.
    if let number = decided.last?.decision.finding, !go(to: number) { returning = number }
    return Restored(
      decisions: decided.map(\.decision), standing: decided.first.map(Self.standing) ?? .changed,
      isElsewhere: decided.allSatisfy { $0.decision.text != text.id })
  }

  private static func standing(after decided: DecisionOutcome) -> Restored.Standing {
    let finding = decided.unit.findings.first { $0.number == decided.decision.finding }
    guard let finding, decided.decision.before == decided.decision.after else { return .changed }
    return finding.isOpen ? .open(finding.number) : .kept(finding.number)
  }

  /// Decides, takes in what came of it and goes on to the next finding.
  func settle(movesOn: Bool = true, _ decide: () throws -> [DecisionOutcome]) throws -> Outcome {
    .saved(try saved(movesOn: movesOn, decide))
  }

  private func saved(movesOn: Bool, _ decide: () throws -> [DecisionOutcome]) throws -> Saved {
    do {
      let decided = try decide()
      counted(decided.count)
      try take(decided)
      if movesOn { moveOn() }
      let raised = decided.flatMap(\.raised).count { queue.index(of: $0) != nil && $0 != finding?.number }
      return Saved(
        decisions: decided.map(\.decision), raised: raised, leavesFlagged: Self.leavesFlagged(decided))
    } catch {
      // Somebody else may have changed it: the message is about what is shown then.
      if let unit, let now = try? project.reading.unit(id: unit.id) { refresh(now) }
      throw error
    }
  }

  /// Whether a sentence that was rewritten still has what its finding flags, as far as it is checked.
  private static func leavesFlagged(_ decided: [DecisionOutcome]) -> Bool {
    decided.contains { one in
      one.decision.action == .edit
        && one.unit.findings.contains { $0.number == one.decision.finding && $0.state == .open }
    }
  }
}
