/// What a project asks of the checks after the text of some units has changed.
public struct Recheck {
  /// The text of a unit as it is now.
  public struct Unit: Equatable, Sendable {
    /// Its number in the text, from 1.
    public var number: Int
    /// The source text.
    public var source: String
    /// The current target text.
    public var target: String
    /// How sure the pairing is.
    public var confidence: Double
    /// What kind of block the source begins in.
    public var kind: Block.Kind
    /// Whether its target begins a paragraph.
    public var beginsParagraph: Bool
  }

  /// What the checks found.
  public struct Answer: Sendable {
    /// The numbers of the units that were looked at: what was known of them and is not found again is gone.
    public var units: Set<Int>
    /// Everything that was found in these units, fingerprints set.
    public var findings: [Finding]

    /// The findings of some units.
    public init(units: Set<Int>, findings: [Finding]) {
      self.units = units
      self.findings = findings
    }
  }

  /// The code of the source language.
  public let from: String
  /// The code of the target language.
  public let to: String
  /// The units whose text has changed; the answer covers at least these.
  public let changed: [Unit]
  /// How many units the text has.
  public let count: Int
  /// All units of the text as they are now, for checks that look across units. Read only when asked for.
  public let all: () throws -> [Unit]
}
