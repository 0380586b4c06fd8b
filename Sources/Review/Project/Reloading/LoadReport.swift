/// What became of a text that was loaded, and of the decisions about it.
public struct LoadReport: Equatable, Sendable {
  /// A decision that the reloaded text has no place for.
  public struct Unfitting: Equatable, Sendable {
    /// What was decided.
    public var decision: Decision
    /// The number of its unit in the reloaded text; nil when the unit is no longer there.
    public var unit: Int?
    /// The source text of the unit.
    public var source: String
  }

  /// The text as the project now has it.
  public var text: StoredText
  /// Whether the project knew it.
  public var isReload: Bool
  /// How many units it has.
  public var units: Int
  /// How many of them were not there before.
  public var newUnits: Int
  /// How many units of before are no longer there.
  public var vanishedUnits: Int
  /// How many findings are shown and open.
  public var open: Int
  /// The numbers of the decisions that still stand.
  public var kept: [Int]
  /// The numbers of the units whose pairing is doubtful.
  public var doubtful: [Int]
  /// The decisions that no longer fit. They stay in the log, but not in the text.
  public var unfitting: [Unfitting]
}
