/// What came of a decision.
public struct Decided: Equatable, Sendable {
  /// The entry that is now in the log, on disk.
  public var decision: Decision
  /// The unit after it, checked again.
  public var unit: ReviewedUnit
  /// The numbers of the findings that came with the new text.
  public var raised: [Int]
  /// The numbers of the findings that went with the old text.
  public var vanished: [Int]
}
