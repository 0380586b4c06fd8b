/// Who has signed a text off as it is now.
public struct SignOff: Equatable, Sendable {
  /// The approvals of the text as it is now, the last of each reviewer, oldest first.
  public var approvals: [Approval]
  /// The approvals that a later change of the text has made void.
  public var void: [Approval]
  /// How many people have to approve.
  public var needed: Int

  /// Whether enough people have approved the text as it is now. As they are different people, nobody's decisions are
  /// approved by themselves alone.
  public var isComplete: Bool { approvals.count >= needed }
}
