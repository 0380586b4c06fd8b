/// What came of a decision.
public struct DecisionOutcome: Equatable, Sendable {
  /// The entry that is now in the log, on disk.
  public var decision: Decision
  /// The unit after it, checked again; the first of them when it exchanged units.
  public var unit: ReviewedUnit
  /// The units that came in place of others, in order, when it edited the pairing or took an edit back.
  public var mended: [ReviewedUnit] = []
  /// The numbers of the findings that came with the new text.
  public var raised: [Int]
  /// The numbers of the findings that went with the old text.
  public var vanished: [Int]
}
