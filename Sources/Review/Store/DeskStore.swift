/// What a desk of several reviewers keeps beside the log: the part of a store that knows no text of a unit.
///
/// All errors are `InputError`.
public protocol DeskStore: AnyObject {
  /// All entries of the memory, oldest first.
  func dismissals() throws -> [Dismissal]
  /// The number of the last entry of the memory; 0 when there is none.
  func lastDismissal() throws -> Int
  /// Adds an entry to the memory, under a number that was never used before.
  func append(_ entry: Dismissal) throws -> Int

  /// Who is to look at which unit of a text, by the unit's id.
  func assignees(of text: Int) throws -> [Int: String]
  /// Gives a unit to a reviewer, or to nobody.
  func assign(_ unit: Int, to reviewer: String?) throws

  /// The approvals of a text and their withdrawals, oldest first.
  func approvals(of text: Int) throws -> [Approval]
  /// Adds an approval or a withdrawal.
  func append(_ approval: Approval) throws

  /// The log of comments on the units of a text, oldest first.
  func comments(of text: Int) throws -> [CommentEntry]
  /// Adds an entry to the log of comments, under a number that was never used before.
  func append(_ entry: CommentEntry) throws -> Int

  /// How long each reviewer spent on the units of a text, in seconds.
  func seconds(of text: Int) throws -> [String: Double]
  /// How long each reviewer spent on a unit, in seconds.
  func seconds(ofUnit unit: Int) throws -> [String: Double]
  /// Adds a time.
  func add(_ seconds: Double, on unit: Int, by reviewer: String, time: String) throws

  /// The hash of the corrected copy that was last written to a path; nil for none.
  func exportedHash(at path: String) throws -> String?
  /// Notes the hash of what was written to a path.
  func setExportedHash(_ hash: String, to path: String) throws

  /// Where a reviewer left off in a text.
  func bookmark(of text: Int, reviewer: String) throws -> Bookmark?
  /// Replaces a reviewer's bookmark in a text.
  func put(_ bookmark: Bookmark, text: Int, reviewer: String) throws
}
