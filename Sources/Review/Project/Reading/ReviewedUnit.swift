/// A unit as an editor sees it: its texts, its findings and what was decided about them.
public struct ReviewedUnit: Equatable, Sendable {
  /// Its id, which a reload keeps.
  public var id: Int { unit.id }
  /// Its place in the text, from 1.
  public var number: Int { unit.number ?? 0 }
  /// The source text.
  public var source: String { unit.loaded.source }
  /// The target text as it was loaded last.
  public var loaded: String { unit.loaded.target }
  /// The target text with the decisions applied.
  public var current: String { unit.current }
  /// The unit with its places in the files.
  public var unit: StoredUnit
  /// Its findings by their place, those that are gone last.
  public var findings: [ReviewedFinding]
}

/// A finding with what was decided about it.
public struct ReviewedFinding: Equatable, Sendable {
  /// The state of a finding.
  public enum State: String, Sendable {
    /// It is open.
    case open
    /// It is open, but not in this session.
    case later
    /// A suggestion took its place.
    case accepted
    /// Its sentence was rewritten because of it.
    case edited
    /// It was kept: no error.
    case dismissed
    /// The checks no longer see it, and nothing was decided about it.
    case gone
  }

  /// Its number, given once and never reused.
  public var number: Int
  /// The id of its unit.
  public var unit: Int
  /// What the check said last; while the finding is active its spans count in the unit's current text.
  public var finding: Finding
  /// Whether the checks see it in the current text.
  public var isActive: Bool
  /// Its state.
  public var state: State
  /// The decision that made it so, if one did.
  public var decision: Decision?
  /// What keeps it everywhere, when it was dismissed by that and by no decision of its own.
  public var memory: Dismissal?

  /// Whether it is open, now or later.
  public var isOpen: Bool { state == .open || state == .later }
}
