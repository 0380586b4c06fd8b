internal import Review
internal import ReviewDesk

extension Outcome {
  /// What the stepper says of it.
  var said: String {
    switch self {
    case .saved(let saved): saved.said
    case .keptEverywhere(let saved, let places):
      places < 2
        ? saved.said + " Later texts are not asked about it."
        : "Saved: kept at \(places) places and in later texts."
    case .takenBack(let restored): "Taken back: \(restored.said)."
    case .broughtBack(let restored): "Brought back: \(restored.said)."
    case .termTakenBack(let term):
      "Taken back: “\(term.source.isEmpty ? term.right : term.source)” is no longer in the glossary."
    case .wordAdded(let word): "“\(word)” is on the desk's word list now."
    case .wordTakenBack(let word): "Taken back: “\(word)” is no longer on the desk's word list."
    case .noWord:
      "w adds a word to the desk's list where its spelling or a name is flagged; this is something else."
    case .commented(let comment): "Comment \(comment.number) is saved."
    case .resolved(let comment): "Comment \(comment.number) is resolved."
    case .postponed: "Put off; it comes again in the next session."
    case .unchanged: "Everything is as it was."
    case .noFinding: "No finding is selected; n goes to one, u takes the last decision back."
    case .noSuggestion(of: 0): "There is no suggestion here; e edits the sentence."
    case .noSuggestion(let count): "There is no such suggestion; they go from 1 to \(count)."
    }
  }
}

extension Saved {
  fileprivate var said: String {
    let what = decisions.count == 1 ? decisions[0].change : "\(count(decisions.count, "place")) changed"
    let news = raised == 0 ? "" : " \(count(raised, "new finding")) there."
    let next = suggestion.map { " a puts “\($0)” there." } ?? ""
    return "Saved: \(what).\(leavesFlagged ? " What was flagged is still there." : news)\(next)"
  }
}

extension Restored {
  fileprivate var said: String {
    let what =
      switch standing {
      case _ where decisions.count > 1: count(decisions.count, "decision")
      case .changed: decisions.first?.change ?? ""
      case .open(let number): "finding \(number) wants a decision again"
      case .kept(let number): "finding \(number) is kept again"
      }
    return what + (isElsewhere ? ", in another text" : "")
  }
}

extension Movement {
  /// What the stepper says of it; nothing of a plain step.
  var said: String {
    switch self {
    case .moved: ""
    case .wrapped: "From the other end again."
    case .onlyOne: "This is the only one that wants a decision."
    case .noneOpen: "No finding wants a decision."
    case .atStart: "This is the first finding."
    case .atEnd: "This is the end."
    }
  }
}

extension News {
  /// What the stepper says of it.
  var said: String {
    switch self {
    case .uncheckable(let error): return "A changed sentence could not be checked again: \(error.description)"
    case .stillFlagged: return "What was flagged there is still in the sentence; p goes back to it."
    case .raised(let number, let unit, let isCurrent):
      let place = unit.map { " in sentence \($0)" } ?? ""
      return "\(count(number, "new finding"))\(place)\(isCurrent ? "." : "; p goes back to it.")"
    case .decidedByOther(let decision, let more):
      return
        "\(decision.reviewer) has decided meanwhile: \(decision.change)\(more > 0 ? " and \(more) more" : "")."
    case .termOffered(let suggestion): return suggestion.offer
    }
  }
}

extension ReviewSession {
  /// How far it is, as "1 decided · 3 critical, 4 major left".
  var progress: String { "\(findingCount - openCount) decided · \(left)" }

  /// What wants a decision, as "3 critical, 4 major left".
  var left: String {
    let counts = queue.openBySeverity.map { "\($0.count) \($0.severity.name)" }
    return counts.isEmpty ? "nothing left" : counts.joined(separator: ", ") + " left"
  }
}

extension TermSuggestion {
  /// How the stepper offers it as a term.
  var offer: String {
    "“\(wrong)” became “\(right)” \(count(decisions.count, "time")): t makes a term of it."
  }
}

extension PairingOutcome {
  /// What the stepper for pairs says of it.
  var said: String {
    switch self {
    case .saved(let decision, let raised):
      "Saved: \(decision.change).\(raised == 0 ? "" : " \(count(raised, "new finding")).")"
    case .takenBack(let decisions):
      "Taken back: \(decisions.count == 1 ? decisions[0].change : count(decisions.count, "decision"))."
    case .moved: ""
    case .onlyDoubtful: "This is the only doubtful pair."
    case .noneDoubtful: "No pair is doubtful."
    case .noPair: "The text has no pair."
    case .nothingToJoin: "This is the last pair; there is none to join it with."
    case .noNeighbour(isAfter: true): "This is the last pair; there is none to move to."
    case .noNeighbour(isAfter: false): "This is the first pair; there is none to move to."
    case .bothSides: "This pair has both sides; l links an omission and an addition."
    case .nothingToLink(isOmission: true): "No addition is next to this omission."
    case .nothingToLink(isOmission: false): "No omission is next to this addition."
    }
  }
}

extension FindingQueue.Ordering {
  /// What it is called on the screen.
  var title: String { self == .text ? "in the order of the text" : "worst first" }
}

extension FindingFilter {
  /// What it lets through, as "numbers, major and worse"; nil when that is everything.
  var title: String? {
    let parts = [
      owner == .all ? nil : owner.rawValue, check,
      least == .neutral ? nil : least == .critical ? "critical" : "\(least.name) and worse",
      state == .any ? nil : state.rawValue, text.isEmpty ? nil : "“\(text)”",
    ].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}

extension TextReplacement {
  /// What it does, as "“Kosova” → “Kosovo”, whole words".
  var title: String {
    let how = [
      ignoresCase ? "any capitals" : nil, wholeWords ? "whole words" : nil,
      isRegex ? "a regular expression" : nil,
    ].compactMap { $0 }
    return (["“\(find)” → “\(with)”"] + how).joined(separator: ", ")
  }

  /// What it looks for; an error that says so where the translation does not have it.
  static func found(_ text: String, in session: ReviewSession) throws -> TextReplacement {
    if let replacement = try TextReplacement(finding: text, in: session) { return replacement }
    throw InputError(.usage, "'\(text)' was not found in the translation")
  }
}

extension TextSearch {
  /// What it looks for; an error that says so where no sentence has it.
  static func found(_ text: String, in session: ReviewSession, from number: Int) throws -> TextSearch {
    if let search = try TextSearch(text, in: session, from: number) { return search }
    throw InputError(.usage, "'\(text)' was not found in either text")
  }
}

extension Occurrence {
  /// The place in a line.
  var line: StyledText {
    StyledText("sentence \(unit.number ?? 0): ", .dim) + unit.current.around(span, reach: 40)
      + StyledText(" → “\(replacement)”")
  }
}
