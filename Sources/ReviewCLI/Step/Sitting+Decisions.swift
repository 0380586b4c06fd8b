internal import Review

extension Sitting {
  /// What is said where there is no finding to decide.
  static let nothingInHand = "No finding is in hand; n goes to one, u takes the last decision back."

  /// What the editor sees of the finding in hand: a decision is refused when that has changed meanwhile.
  private var seen: String? { unit?.revision(of: finding?.number) }

  /// Takes a suggestion, from 1.
  func accept(_ suggestion: Int) throws -> String {
    guard let finding else { return Self.nothingInHand }
    guard finding.finding.suggestions.index(ofNumber: suggestion) != nil else {
      return finding.finding.suggestions.isEmpty
        ? "There is no suggestion here; e edits the sentence."
        : "There is no suggestion \(suggestion); they go to \(finding.finding.suggestions.count)."
    }
    return try settle { try [project.accept(finding.number, suggestion: suggestion, seen: seen)] }
  }

  /// Takes a suggestion of the finding in hand at findings that are like it.
  func accept(_ suggestion: Int, at places: [Int]) throws -> String {
    guard let finding else { return Self.nothingInHand }
    return try settle { try project.accept(finding.number, suggestion: suggestion, at: places, seen: seen) }
  }

  /// Puts a phrase in the place of the marked one.
  func replace(with phrase: String) throws -> String {
    guard let finding else { return Self.nothingInHand }
    return try settle { try [project.accept(finding.number, replacement: phrase, seen: seen)] }
  }

  /// Writes the sentence in hand anew.
  ///
  /// - Parameter seen: the revision of it that the editor began from.
  func edit(to sentence: String, seen: String) throws -> String {
    guard let finding, let unit else { return Self.nothingInHand }
    if sentence == unit.current { return "The sentence is as it was; k keeps it." }
    return try settle { try [project.edit(finding: finding.number, to: sentence, seen: seen)] }
  }

  /// Writes any sentence anew.
  func edit(unit number: Int, to sentence: String, seen: String) throws -> String {
    if try sentence == unit(number)?.current { return "The sentence is as it was." }
    return try settle(movesOn: false) {
      try [project.edit(unit: number, of: text.id, to: sentence, seen: seen)]
    }
  }

  /// Keeps what the finding in hand flags.
  func keep(reason: String? = nil) throws -> String {
    guard let finding else { return Self.nothingInHand }
    return try settle { try [project.dismiss(finding.number, seen: seen, reason: reason)] }
  }

  /// Keeps what the finding in hand flags wherever the same is flagged, now and in later texts.
  func keepEverywhere(reason: String?) throws -> String {
    guard let finding else { return Self.nothingInHand }
    let places = try project.places(like: finding.number)
    let said = try settle { try [project.keepEverywhere(finding.number, seen: seen, reason: reason)] }
    for place in places where place.text.id == text.id { try refresh(project.unit(id: place.unit.id)) }
    moveOn()
    return places.count < 2
      ? said + " Later texts are not asked about it."
      : "Saved: kept at \(places.count) places and in later texts."
  }

  /// Marks an error that no check found, and takes it in hand.
  func mark(
    _ unit: ReviewedUnit, _ side: Side, _ span: Span, _ category: Category, _ severity: Severity,
    message: String?, suggestions: [String]
  ) throws -> String {
    let number = finding?.number
    let decided = try project.mark(
      unit: unit.number, of: text.id, target: side == .target ? span : nil,
      source: side == .source ? span : nil,
      category: category, severity: severity, message: message, suggestions: suggestions,
      seen: unit.revision(of: nil))
    let said = try settle(movesOn: false) { [decided] }
    if !go(to: decided.raised.last) { go(to: number) }
    return suggestions.isEmpty ? said : said + " a puts “\(suggestions[0])” there."
  }

  /// Makes replacements at places of the text.
  func replace(_ places: [Occurrence]) throws -> String {
    let said = try settle(movesOn: false) { try project.replace(places) }
    if finding?.state != .open { moveOn() }
    return said
  }

  /// Puts the finding in hand off.
  func later() throws -> String {
    guard let finding else { return Self.nothingInHand }
    try project.postpone(finding.number)
    try refresh(project.unit(ofFinding: finding.number))
    moveOn()
    return "Put off; it comes again in the next sitting."
  }

  /// Takes the last decision back, and goes to its finding.
  func undo() throws -> String {
    let undone = try project.undo()
    counted(-undone.count)
    return "Taken back: \(try show(undone))."
  }

  /// Brings back what was taken back last, and goes to its finding.
  func redo() throws -> String {
    let redone = try project.redo()
    counted(redone.count)
    return "Brought back: \(try show(redone))."
  }

  /// Takes in what was taken or brought back, goes to its finding and says what it was.
  private func show(_ decided: [Decided]) throws -> String {
    try take(decided)
    // What the checks no longer saw they have to see again first.
    if let number = decided.last?.decision.finding, !go(to: number) { returning = number }
    let isElsewhere = decided.allSatisfy { $0.decision.text != text.id }
    let what = decided.count == 1 ? Self.standing(after: decided[0]) : count(decided.count, "decision")
    return what + (isElsewhere ? ", in another text" : "")
  }

  /// What a decision that was taken or brought back has come to.
  private static func standing(after decided: Decided) -> String {
    let finding = decided.unit.findings.first { $0.number == decided.decision.finding }
    guard let finding, decided.decision.before == decided.decision.after else {
      return decided.decision.change
    }
    return finding.isOpen
      ? "finding \(finding.number) wants a decision again" : "finding \(finding.number) is kept again"
  }

  private func settle(movesOn: Bool = true, _ decide: () throws -> [Decided]) throws -> String {
    do {
      let decided = try decide()
      counted(decided.count)
      try take(decided)
      if movesOn { moveOn() }
      let raised = decided.flatMap(\.raised).count { queue.index(of: $0) != nil && $0 != finding?.number }
      let news = raised == 0 ? "" : " \(count(raised, "new finding")) there."
      let what = decided.count == 1 ? decided[0].decision.change : "\(count(decided.count, "place")) changed"
      return "Saved: \(what).\(Self.leavesFlagged(decided) ? " What was flagged is still there." : news)"
    } catch {
      // Somebody else may have changed it: what is said is about what is shown then.
      if let unit, let now = try? project.unit(id: unit.id) { refresh(now) }
      throw error
    }
  }

  /// Whether a sentence that was written anew still has what its finding flags, as far as it is checked.
  private static func leavesFlagged(_ decided: [Decided]) -> Bool {
    decided.contains { one in
      one.decision.action == .edit
        && one.unit.findings.contains { $0.number == one.decision.finding && $0.state == .open }
    }
  }
}
