internal import Review
internal import ReviewDesk

extension Stepper {
  /// Shows all findings of the current finding's check, and decides those together that the editor leaves ticked.
  mutating func decideCheck() throws {
    guard let batch = session.checkBatch() else { return }
    var list = Checklist(
      "\(batch.check): \(count(batch.places.count, "finding"))",
      batch.places.map { $0.proposal(in: session.text) },
      doing: "goes on", on: screen)
    try list.run()
    guard let ticked = list.answer else { return message = "Nothing was changed." }
    let chosen = batch.only(ticked.map { batch.places[$0].finding.number })
    guard let answer = try ask(chosen) else { return message = "Nothing was changed." }
    var reason: String?
    if answer == .keep {
      guard let kept = try KeepReason.ask("Keep \(chosen.title)", over: backdrop, on: screen) else {
        return message = "Nothing was changed."
      }
      reason = kept.text
    }
    message = try session.decide(chosen, answer, reason: reason).said
  }

  private func ask(_ batch: CheckBatch) throws -> CheckBatch.Answer? {
    let accepting = [
      Choice<CheckBatch.Answer>.Item(key: "a", label: batch.accepting, value: .accept)
    ]
    return try Choice.ask(
      "\(batch.check): what is to be done with \(batch.title)?",
      (batch.suggestionCount > 0 ? accepting : [])
        + [.init(key: "k", label: "keep: no errors", value: .keep)],
      over: backdrop, on: screen)
  }
}

extension LineStepper {
  /// Lists all findings of the current finding's check, and decides those together that are chosen.
  func decideCheck(_ word: String?) throws {
    guard let batch = session.checkBatch() else { return try say(Outcome.noFinding.said) }
    guard
      let chosen = try choose(
        among: batch.places.map { $0.proposal(in: session.text) }, "\(batch.check), which of them?")
    else { return try say(Self.nothing) }
    let some = batch.only(chosen.map { batch.places[$0].finding.number })
    guard let word = try word ?? ask("keep, or accept their suggestions? Enter for neither:") else {
      return try say(Self.nothing)
    }
    guard let answer = CheckBatch.Answer(rawValue: word) else {
      throw InputError(.usage, "'\(word)' is not an answer here; type keep or accept")
    }
    try say(session.decide(some, answer).said)
  }
}

extension CheckBatch {
  /// How many findings it has, for a question.
  fileprivate var title: String { places.count == 1 ? "this finding" : "these \(places.count) findings" }

  fileprivate var accepting: String {
    let open = places.count - suggestionCount
    let rest = open == 0 ? "" : "; \(open) without one \(open == 1 ? "stays" : "stay") open"
    return "accept the first suggestion of each\(rest)"
  }
}

extension FindingPlace {
  /// The place in a line with what is suggested there.
  func proposal(in text: StoredText) -> StyledText { line(in: text) + firstSuggestion }

  /// The first suggestion behind an arrow; nothing when there is none.
  var firstSuggestion: StyledText {
    StyledText(finding.finding.suggestions.first.map { " → \($0.asSuggestion)" } ?? "", .green)
  }
}
