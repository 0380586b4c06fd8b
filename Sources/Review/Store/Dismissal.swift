/// That something which a check flags is not an error wherever it is, or no longer so: one entry of the memory, to which
/// entries are only ever added.
public struct Dismissal: Equatable, Sendable {
  /// Which findings it is about: those of a check about the same words. White space is one space.
  public struct Key: Hashable, Sendable {
    /// The id of the check.
    public var check: String
    /// The words of the source; nil where findings have none.
    public var source: String?
    /// The words of the target; nil where findings have none.
    public var target: String?

    /// The findings of a check about some words.
    public init(check: String, source: String?, target: String?) {
      self.check = check
      self.source = source?.spaced
      self.target = target?.spaced
    }
  }

  /// Its number, given once and never reused; 0 until the store has given it.
  public var number: Int
  /// Which findings it is about.
  public var key: Key
  /// Whether these are kept; false when that was taken back.
  public var holds: Bool
  /// The first day on which they are no longer kept, as 2026-12-31; nil for ever.
  public var until: String?
  /// The number of the decision that was made with it; nil when it was imported or changed alone.
  public var decision: Int?
  /// Who.
  public var reviewer: String
  /// Why, if a reason was given.
  public var reason: String?
  /// When: ISO 8601, UTC.
  public var time: String

  /// An entry of the memory.
  public init(
    number: Int = 0, key: Key, holds: Bool = true, until: String? = nil, decision: Int? = nil,
    reviewer: String, reason: String? = nil, time: String
  ) {
    self.number = number
    self.key = key
    self.holds = holds
    self.until = until
    self.decision = decision
    self.reviewer = reviewer
    self.reason = reason
    self.time = time
  }

  /// Whether findings are kept at a time, ISO 8601 in UTC.
  public func holds(at time: String) -> Bool { holds && until.map { time < $0 } ?? true }
}
