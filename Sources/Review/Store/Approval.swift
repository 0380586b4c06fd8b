/// That a reviewer approved a text as it was, or withdrew that.
public struct Approval: Equatable, Sendable {
  /// The id of the text.
  public var text: Int
  /// The SHA-256 of the corrected copy that was approved, in hexadecimal.
  public var hash: String
  /// Whether it was approved; false when the approval was withdrawn.
  public var holds: Bool
  /// Who.
  public var reviewer: String
  /// Why, if a reason was given.
  public var reason: String?
  /// When: ISO 8601, UTC.
  public var time: String

  /// An approval, or its withdrawal.
  public init(text: Int, hash: String, holds: Bool, reviewer: String, reason: String?, time: String) {
    self.text = text
    self.hash = hash
    self.holds = holds
    self.reviewer = reviewer
    self.reason = reason
    self.time = time
  }
}
