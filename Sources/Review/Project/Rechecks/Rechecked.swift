/// What checking units again has brought.
public struct Rechecked: Equatable, Sendable {
  /// The units whose findings may be others now, as they are now.
  public var units: [ReviewedUnit] = []
  /// The numbers of the findings that are new, or there again.
  public var raised: [Int] = []
}
