/// A finding with the number that it has in its project.
public struct StoredFinding: Equatable, Sendable {
  /// Its number, given once and never reused.
  public var number: Int
  /// The id of its unit.
  public var unit: Int
  /// What the check said last.
  public var finding: Finding
  /// Whether the checks see it in the current text.
  public var isActive: Bool
  /// The last decision before the finding appeared, or appeared again; 0 for none. An earlier accept or edit does not
  /// answer it.
  public var raisedAfter: Int
  /// The number of the finding that it was before its unit was edited, if it is that one still.
  public var continues: Int?

  /// A finding of a unit.
  public init(
    number: Int, unit: Int, finding: Finding, isActive: Bool, raisedAfter: Int, continues: Int? = nil
  ) {
    self.number = number
    self.unit = unit
    self.finding = finding
    self.isActive = isActive
    self.raisedAfter = raisedAfter
    self.continues = continues
  }
}
