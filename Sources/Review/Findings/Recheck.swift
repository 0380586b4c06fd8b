/// What a project asks of a source of findings after the text of some units has changed.
public struct Recheck: Sendable {
  /// The text of a unit as it is now.
  public struct Unit: Equatable, Sendable {
    /// Its id, which a reload keeps.
    public var id: Int
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
    /// Everything that was found in these units, fingerprints set, all of this origin.
    public var findings: [Finding]
    /// Who looked: only findings of this origin's name are settled.
    public var origin: FindingOrigin

    /// The findings of some units.
    public init(units: Set<Int>, findings: [Finding], origin: FindingOrigin = .check) {
      self.origin = origin
      self.units = units
      self.findings = findings
    }
  }

  /// Texts of more units are not checked as a whole after each decision: the editor would wait.
  static let wholeTextLimit = 400

  /// The id of the text.
  public let text: Int
  /// The code of the source language.
  public let from: String
  /// The code of the target language.
  public let to: String
  /// The units whose text has changed; the answer covers at least these.
  public let changed: [Unit]
  /// What to look at: all units of a short text in order, those that have changed of a long one.
  public let units: [Unit]
  /// Whether `units` are the whole text, so that checks that look across units can run.
  public let isWhole: Bool
  /// The paths of the glossaries that the project remembers, in order of priority.
  public let glossaries: [String]
}
