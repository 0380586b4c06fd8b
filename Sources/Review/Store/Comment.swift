/// What somebody said or asked about a sentence, apart from any decision.
public struct Comment: Equatable, Sendable {
  /// Its number in the project.
  public var number: Int
  /// The id of the text.
  public var text: Int
  /// The id of the unit that it was made about.
  public var unit: Int
  /// What was said, never empty.
  public var body: String
  /// Who.
  public var reviewer: String
  /// When: ISO 8601, UTC.
  public var time: String
  /// Who settled it, and when; nil while it is open.
  public var resolution: Resolution?

  /// That a comment is settled.
  public struct Resolution: Equatable, Sendable {
    /// Who.
    public var reviewer: String
    /// When: ISO 8601, UTC.
    public var time: String
  }

  /// Whether nobody has settled it yet.
  public var isOpen: Bool { resolution == nil }
}

/// An entry of the log of comments, which is never changed: a comment, or that one is resolved.
public struct CommentEntry: Equatable, Sendable {
  /// Its number; 0 before it is stored.
  public var number = 0
  /// The id of the text.
  public var text: Int
  /// The id of the unit.
  public var unit: Int
  /// The comment that it resolves; nil for a comment.
  public var resolves: Int?
  /// What was said; empty where a comment is resolved.
  public var body: String
  /// Who.
  public var reviewer: String
  /// When: ISO 8601, UTC.
  public var time: String

  /// An entry of the log.
  public init(
    number: Int = 0, text: Int, unit: Int, resolves: Int? = nil, body: String, reviewer: String, time: String
  ) {
    self.number = number
    self.text = text
    self.unit = unit
    self.resolves = resolves
    self.body = body
    self.reviewer = reviewer
    self.time = time
  }
}

extension [CommentEntry] {
  /// The comments that the entries of a log make, in order.
  var comments: [Comment] {
    let resolutions = Dictionary(compactMap { entry in entry.resolves.map { ($0, entry) } }) { first, _ in
      first
    }
    return filter { $0.resolves == nil }.map { entry in
      let resolution = resolutions[entry.number].map {
        Comment.Resolution(reviewer: $0.reviewer, time: $0.time)
      }
      return Comment(
        number: entry.number, text: entry.text, unit: entry.unit, body: entry.body, reviewer: entry.reviewer,
        time: entry.time, resolution: resolution)
    }
  }
}
