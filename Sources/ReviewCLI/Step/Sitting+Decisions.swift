internal import Review

extension Sitting {
  /// What is said where there is no finding to decide.
  static let nothingInHand = "No finding is in hand; n goes to one, u takes the last decision back."

  /// Takes a suggestion, from 1.
  func accept(_ suggestion: Int) throws -> String {
    guard let finding else { return Self.nothingInHand }
    guard finding.finding.suggestions.indices.contains(suggestion - 1) else {
      return finding.finding.suggestions.isEmpty
        ? "There is no suggestion here; e edits the sentence."
        : "There is no suggestion \(suggestion); they go to \(finding.finding.suggestions.count)."
    }
    return try settle(project.accept(finding.number, suggestion: suggestion))
  }

  /// Puts a phrase in the place of the marked one.
  func replace(with phrase: String) throws -> String {
    guard let finding else { return Self.nothingInHand }
    return try settle(project.accept(finding.number, replacement: phrase))
  }

  /// Writes the sentence in hand anew.
  func edit(to sentence: String, from current: String) throws -> String {
    guard let finding else { return Self.nothingInHand }
    if sentence == current { return "The sentence is as it was; k keeps it." }
    return try settle(project.edit(finding: finding.number, to: sentence, from: current))
  }

  /// Writes any sentence anew.
  func edit(unit number: Int, to sentence: String, from current: String) throws -> String {
    if sentence == current { return "The sentence is as it was." }
    return try settle(project.edit(unit: number, of: text.id, to: sentence, from: current), movesOn: false)
  }

  /// Keeps what the finding in hand flags.
  func keep(reason: String? = nil) throws -> String {
    guard let finding else { return Self.nothingInHand }
    return try settle(project.dismiss(finding.number, reason: reason))
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
    let decided = try project.undo()
    counted(-1)
    try take(decided)
    go(to: decided.decision.finding)
    return "Taken back: \(decided.decision.change)."
  }

  private func settle(_ decided: Decided, movesOn: Bool = true) throws -> String {
    counted(1)
    try take(decided)
    if movesOn { moveOn() }
    let raised = decided.raised.count { queue.index(of: $0) != nil }
    let news = raised == 0 ? "" : " \(count(raised, "new finding")) in the new text."
    return "Saved: \(decided.decision.change).\(news)"
  }
}
