/// What is intact of a text in a damaged project.
public struct SalvagedText: Sendable {
  /// A unit with the number of the change that wrote it: of several states of one unit the greatest is newest.
  public struct Unit: Sendable {
    /// The unit; its number says only whether it is in the text.
    public var unit: StoredUnit
    /// Counts up with the changes of the text's units.
    public var revision: Int

    /// A unit of some state.
    public init(_ unit: StoredUnit, revision: Int) {
      self.unit = unit
      self.revision = revision
    }
  }

  /// One of its two files.
  public struct File: Sendable {
    /// What is known of it.
    public var file: StoredText.File
    /// Its bytes; nil when they are not those that were loaded.
    public var bytes: [UInt8]?
    /// Its bytes where nothing is left that says whether they are those.
    public var unverified: [UInt8]?

    /// A file of a text.
    public init(_ file: StoredText.File, bytes: [UInt8]?, unverified: [UInt8]? = nil) {
      self.file = file
      self.bytes = bytes
      self.unverified = unverified
    }
  }

  /// What it is called.
  public var name: String
  /// Its source; nil when nothing is left of it.
  public var source: File?
  /// Its target; nil when nothing is left of it.
  public var target: File?
  /// All states of its units that are intact.
  public var units: [Unit]
  /// The entries of its log that are intact, oldest first.
  public var decisions: [Decision]
  /// The numbers of the entries that are lost. Where a project has several texts they may be those of another.
  public var lost: [Int]
  /// How many entries its log had; nil when that is lost, too.
  public var decisionCount: Int?

  /// What is left of a text.
  public init(
    name: String, source: File?, target: File?, units: [Unit], decisions: [Decision], lost: [Int],
    decisionCount: Int?
  ) {
    self.name = name
    self.source = source
    self.target = target
    self.units = units
    self.decisions = decisions
    self.lost = lost
    self.decisionCount = decisionCount
  }
}
