/// Where a project is kept: records and transactions, no rules. The rules are in `Project`.
///
/// All errors are `InputError`.
public protocol DecisionStore: DeskStore {
  /// Runs reads that must see one state.
  func read<Result>(_ body: () throws -> Result) throws -> Result
  /// Runs reads and writes as one: all of it is kept when this returns, or none of it when it throws. No other writer
  /// comes between.
  func write<Result>(_ body: () throws -> Result) throws -> Result

  /// The paths of the glossaries that are remembered, in order of priority.
  func glossaries() throws -> [String]
  /// Remembers these glossaries and no others.
  func setGlossaries(_ paths: [String]) throws

  /// The abbreviations of the user's own that are kept.
  func abbreviations() throws -> [String]
  /// Keeps these abbreviations and no others.
  func setAbbreviations(_ abbreviations: [String]) throws

  /// All texts, by id.
  func texts() throws -> [StoredText]
  /// The bytes of a file of a text.
  func bytes(of side: Side, text: Int) throws -> [UInt8]
  /// The segments of a side of a text whose index lies in a range, in order.
  func segments(of side: Side, text: Int, in range: Range<Int>) throws -> [Segment]
  /// Adds a text, or replaces the files and segments of one with the id; answers the id.
  func put(_ text: LoadedText, as record: StoredText, id: Int?) throws -> Int

  /// The units of a text that have a number, in order.
  func units(of text: Int) throws -> [StoredUnit]
  /// The units of a text whose number lies in a range, in order.
  func units(of text: Int, in numbers: Range<Int>) throws -> [StoredUnit]
  /// The units of a text that have a number and findings, active or not, in order.
  func flaggedUnits(of text: Int) throws -> [StoredUnit]
  /// How many units of a text have a number.
  func unitCount(of text: Int) throws -> Int
  /// The units of a text that have lost their number, by id.
  func vanishedUnits(of text: Int) throws -> [StoredUnit]
  /// The unit of an id.
  func unit(_ id: Int) throws -> StoredUnit?
  /// The unit of a number.
  func unit(number: Int, of text: Int) throws -> StoredUnit?
  /// Takes the numbers away from all units of a text.
  func unnumberUnits(of text: Int) throws
  /// Takes its number away from a unit: those after it move up.
  func unnumber(_ unit: Int) throws
  /// Adds a unit, or, with an id, replaces what was loaded of one; answers the id. Its number is its place among the
  /// units that have one, by their `order`; no two of them may have the same.
  func put(_ unit: LoadedUnit, text: Int, id: Int?) throws -> Int

  /// The findings of the units of a text that have a number, active or not, by number.
  func findings(of text: Int) throws -> [StoredFinding]
  /// The findings of a unit, active or not, by number.
  func findings(ofUnit unit: Int) throws -> [StoredFinding]
  /// The finding of a number.
  func finding(_ number: Int) throws -> StoredFinding?
  /// What the active findings of a check are about, in the units of all texts that have a number, by number.
  func phrases(ofCheck id: String) throws -> [FindingPhrases]
  /// Adds a finding, under a number that was never used before.
  func add(_ finding: Finding, unit: Int, raisedAfter: Int) throws -> Int
  /// Replaces a finding by its number.
  func update(_ finding: StoredFinding) throws

  /// The units whose text has changed since somebody looked: by id, the names of the origins that have still to look, each
  /// with the number of the last entry of the log that it has seen.
  func unchecked() throws -> [Int: [String: Int]]
  /// Notes up to which entry of the log an origin has seen a unit; nil when it has seen it as it is.
  func setUnchecked(_ unit: Int, by origin: String, after number: Int?) throws

  /// The log of a text, oldest first.
  func decisions(of text: Int) throws -> [Decision]
  /// The entries of the log of a text after one, oldest first.
  func decisions(of text: Int, after number: Int) throws -> [Decision]
  /// The entries that were made together, by the number of the first of them, which is one of them.
  func decisions(ofBatch number: Int) throws -> [Decision]
  /// The log of a unit, oldest first.
  func decisions(ofUnit unit: Int) throws -> [Decision]
  /// The entries that exchanged a unit for others, or others for it, oldest first.
  func exchanges(ofUnit unit: Int) throws -> [Decision]
  /// The entry of a number.
  func decision(_ number: Int) throws -> Decision?
  /// The entries of any text that put a phrase into it, whatever its capitals of ASCII, oldest first.
  func decisions(replacingWith phrase: String) throws -> [Decision]
  /// The last entry of a reviewer, in any text, among those below a number.
  func lastDecision(by reviewer: String, before number: Int) throws -> Decision?
  /// The number of the last entry; 0 when there is none.
  func lastDecision() throws -> Int
  /// Adds an entry, under a number that was never used before.
  func append(_ decision: Decision) throws -> Int
}
