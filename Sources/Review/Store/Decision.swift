/// What an editor did, or what a reload did to what an editor had done: one entry of the append-only log.
public struct Decision: Equatable, Sendable {
  /// What was done.
  public enum Action: String, CaseIterable, Sendable {
    /// A suggestion, or a phrase of the editor's own, took the place of a finding's span.
    case accept
    /// The whole sentence was rewritten.
    case edit
    /// The finding was kept as it is: no error.
    case dismiss
    /// An earlier entry was taken back; taking back an undo brings the decision back.
    case undo
    /// The file was loaded again with another wording.
    case reload
    /// Pairs became one.
    case join
    /// A pair became two.
    case split
    /// Sentences went over the boundary between two pairs.
    case move
    /// An omission and an addition became a pair.
    case link
    /// A pair became an omission and an addition.
    case unlink
    /// The pairing was confirmed.
    case lock
    /// The pairing was left to the program again.
    case unlock
    /// The editor marked an error that no check had found; `span` is where, and the text stays the same.
    case mark

    /// Whether it is an edit of the pairing.
    var changesPairing: Bool {
      switch self {
      case .join, .split, .move, .link, .unlink, .lock, .unlock: true
      case .accept, .edit, .dismiss, .undo, .reload, .mark: false
      }
    }
  }

  /// Units that came in place of others when the pairing was edited, or an edit was taken back.
  public struct Exchange: Equatable, Sendable {
    /// The ids of the units that went, in ascending order.
    public var removed: [Int]
    /// The ids of the units that came, in ascending order.
    public var made: [Int]

    /// An exchange of units.
    public init(removed: [Int], made: [Int]) {
      self.removed = removed.sorted()
      self.made = made.sorted()
    }

    /// The exchange that takes this one back.
    var reversed: Exchange { Exchange(removed: made, made: removed) }
  }

  /// Its number, given once and never reused; 0 until the store has given it.
  public var number: Int
  /// The id of its text.
  public var text: Int
  /// The id of its unit, which stays the same when a reload gives the unit another number.
  public var unit: Int
  /// The number of the finding that it answers, if there is one.
  public var finding: Int?
  /// What was done.
  public var action: Action
  /// The unit's target text before.
  public var before: String
  /// The unit's target text after; the last one of a unit is its current text.
  public var after: String
  /// Which bytes of `before` were replaced, or marked; nil for neither.
  public var span: Span?
  /// What took their place; what is there when they were marked.
  public var replacement: String?
  /// Who did it.
  public var reviewer: String
  /// Why, if a reason was given.
  public var reason: String?
  /// When: ISO 8601, UTC.
  public var time: String
  /// The number of the entry that this one takes back; an entry is taken back at most once.
  public var undoes: Int?
  /// The number of the first of the decisions that were made together with it; nil for that one itself.
  public var batch: Int?
  /// Which units it put in place of which; its own unit is among them.
  public var exchange: Exchange?

  /// An entry of the log.
  public init(
    number: Int = 0, text: Int, unit: Int, finding: Int? = nil, action: Action, before: String, after: String,
    span: Span? = nil, replacement: String? = nil, reviewer: String, reason: String? = nil, time: String,
    undoes: Int? = nil, batch: Int? = nil, exchange: Exchange? = nil
  ) {
    self.number = number
    self.text = text
    self.unit = unit
    self.finding = finding
    self.action = action
    self.before = before
    self.after = after
    self.span = span
    self.replacement = replacement
    self.reviewer = reviewer
    self.reason = reason
    self.time = time
    self.undoes = undoes
    self.batch = batch
    self.exchange = exchange
  }
}
