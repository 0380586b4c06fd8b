/// A place that a concept of a glossary would flag.
public struct GlossaryHit: Equatable, Sendable {
  /// The text.
  public var text: StoredText
  /// The unit, with its text as it is now.
  public var unit: ReviewedUnit
  /// What would be flagged: its spans count in the unit's texts.
  public var finding: Finding
}
