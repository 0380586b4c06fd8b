public import Review

/// What came of what an editor asked of a session: values that each front end says in its own words.
public enum Outcome: Equatable, Sendable {
  /// Decisions are in the log, on disk.
  case saved(Saved)
  /// What a finding flags is kept here, at all places like it, and in later texts.
  case keptEverywhere(Saved, places: Int)
  /// Decisions were taken back.
  case takenBack(Restored)
  /// Decisions that had been taken back hold again.
  case broughtBack(Restored)
  /// A term that the session had added is out of its glossary again.
  case termTakenBack(TermDraft)
  /// A word is on the desk's list; what is flagged about it goes as soon as its sentences are checked again.
  case wordAdded(String)
  /// A word that the session had added is off the desk's list again.
  case wordTakenBack(String)
  /// The current finding is not about a word's spelling or a name.
  case noWord
  /// A comment is in the project.
  case commented(Comment)
  /// A comment is settled.
  case resolved(Comment)
  /// The finding is put off until the next session.
  case postponed
  /// The text already says what was asked for; nothing was written.
  case unchanged
  /// No finding is current, so there is nothing to decide.
  case noFinding
  /// The current finding has no suggestion of that number, only so many.
  case noSuggestion(of: Int)
}

/// Decisions that were just made.
public struct Saved: Equatable, Sendable {
  /// The entries that are now in the log, at least one.
  public var decisions: [Decision]
  /// How many findings joined the queue because of them, the current one not counted.
  public var raised = 0
  /// Whether the sentence was rewritten and still has what was flagged.
  public var leavesFlagged = false
  /// What a reviewer's mark suggests, when a mark was made.
  public var suggestion: String?
}

/// Decisions that were taken back, or brought back.
public struct Restored: Equatable, Sendable {
  /// What the finding of a single decision has come to.
  public enum Standing: Equatable, Sendable {
    /// The text changed; the entry of the log says how.
    case changed
    /// A finding is open again.
    case open(Int)
    /// A finding is kept again.
    case kept(Int)
  }

  /// The entries of the log that did it, at least one.
  public var decisions: [Decision]
  /// Where the finding of the first decision stands now.
  public var standing: Standing
  /// Whether all of it happened in another text than the session's.
  public var isElsewhere: Bool
}

/// Where a step through the findings led.
public enum Movement: Equatable, Sendable {
  /// To another finding.
  case moved
  /// To another finding, past the end of the queue and on from its other end.
  case wrapped
  /// Nowhere: the current finding is the only one that is open.
  case onlyOne
  /// Nowhere: no finding is open.
  case noneOpen
  /// Nowhere: the queue begins here.
  case atStart
  /// Nowhere: the queue ends here.
  case atEnd
}

/// What happened while the editor did something else.
public enum News: Equatable, Sendable {
  /// A changed sentence could not be rechecked; the next decision tries once more.
  case uncheckable(InputError)
  /// The sentence that was rewritten last still has what was flagged.
  case stillFlagged
  /// Findings joined the queue, in one sentence or in several; whether the current finding is among them.
  case raised(Int, unit: Int?, isCurrent: Bool)
  /// Another reviewer decided, and made so many more decisions before.
  case decidedByOther(Decision, more: Int)
  /// A correction was made more than once and could become a term.
  case termOffered(TermSuggestion)
}
