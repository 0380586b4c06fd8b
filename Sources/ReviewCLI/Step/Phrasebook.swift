internal import Review
internal import ReviewDesk

extension Outcome {
  /// What the stepper says of it.
  var said: String {
    switch self {
    case .saved(let saved): saved.said
    case .keptEverywhere(let saved, let places):
      places < 2
        ? saved.said + " It will not be flagged in later texts."
        : "Saved: kept at \(places) places and in later texts."
    case .takenBack(let restored): "Taken back: \(restored.said)."
    case .broughtBack(let restored): "Brought back: \(restored.said)."
    case .termTakenBack(let term):
      "Taken back: “\(term.source.isEmpty ? term.right : term.source)” is no longer in the glossary."
    case .wordAdded(let word): "“\(word)” was added to the desk's word list."
    case .wordTakenBack(let word): "Taken back: “\(word)” is no longer on the desk's word list."
    case .noWord:
      "w works only where spelling or a name is flagged."
    case .commented(let comment): "Comment \(comment.number) is saved."
    case .resolved(let comment): "Comment \(comment.number) is resolved."
    case .postponed: "Postponed: it will come up again next session."
    case .unchanged: "Nothing was changed."
    case .noFinding: "No finding is selected; n goes to one, u takes the last decision back."
    case .noSuggestion(of: 0): "There is no suggestion here; e edits the sentence."
    case .noSuggestion(let count): "There is no such suggestion; press a number from 1 to \(count)."
    }
  }
}

extension Saved {
  fileprivate var said: String {
    let what = decisions.count == 1 ? decisions[0].change : "\(count(decisions.count, "place")) changed"
    let news = raised == 0 ? "" : " \(count(raised, "new finding")) in this sentence."
    let next = suggestion.map { " Press a to change it to “\($0)”." } ?? ""
    return "Saved: \(what).\(leavesFlagged ? " The flagged words are still there." : news)\(next)"
  }
}

extension Restored {
  fileprivate var said: String {
    let what =
      switch standing {
      case _ where decisions.count > 1: count(decisions.count, "decision")
      case .changed: decisions.first?.change ?? ""
      case .open(let number): "finding \(number) is open again"
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
    case .wrapped: "Continuing from the other end."
    case .onlyOne: "This is the only open finding."
    case .noneOpen: "No finding is open."
    case .atStart: "This is the first finding."
    case .atEnd: "This is the end."
    }
  }
}

extension News {
  /// What the stepper says of it.
  var said: String {
    switch self {
    case .uncheckable(let error): return "A changed sentence could not be rechecked: \(error.description)"
    case .stillFlagged: return "The flagged words are still in the sentence; p goes back to it."
    case .raised(let number, let unit, let isCurrent):
      let place = unit.map { " in sentence \($0)" } ?? ""
      return "\(count(number, "new finding"))\(place)\(isCurrent ? "." : "; p goes back to it.")"
    case .decidedByOther(let decision, let more):
      return
        "\(decision.reviewer) has decided in the meantime: \(decision.change)\(more > 0 ? " and \(more) more" : "")."
    case .termOffered(let suggestion): return suggestion.offer
    }
  }
}

extension ReviewSession {
  /// How far it is, as "1 decided · 3 critical, 4 major left".
  var progress: String { "\(findingCount - openCount) decided · \(left)" }

  /// What is open, as "3 critical, 4 major left".
  var left: String {
    let counts = queue.openBySeverity.map { "\($0.count) \($0.severity.name)" }
    return counts.isEmpty ? "nothing left" : counts.joined(separator: ", ") + " left"
  }
}

extension TermSuggestion {
  /// How the stepper offers it as a term.
  var offer: String {
    "“\(wrong)” became “\(right)” \(count(decisions.count, "time")): press t to make it a term."
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
    case .nothingToJoin: "This is the last pair; there is nothing to join it with."
    case .noNeighbour(isAfter: true): "This is the last pair; there is no next pair to move to."
    case .noNeighbour(isAfter: false): "This is the first pair; there is no previous pair to move to."
    case .bothSides: "This pair has both sides; l links an omission and an addition."
    case .nothingToLink(isOmission: true): "There is no addition next to this omission."
    case .nothingToLink(isOmission: false): "There is no omission next to this addition."
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
      ignoresCase ? "any case" : nil, wholeWords ? "whole words" : nil,
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
