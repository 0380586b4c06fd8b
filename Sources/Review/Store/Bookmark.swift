/// Where a reviewer left off in a text.
public struct Bookmark: Equatable, Sendable {
  /// The number of the current finding.
  public var finding: Int
  /// In which order the findings were stepped through.
  public var ordering: String
  /// Which findings were stepped through, as whoever left the bookmark writes it; empty for all.
  public var filter: String

  /// A bookmark at a finding.
  public init(finding: Int, ordering: String, filter: String = "") {
    self.finding = finding
    self.ordering = ordering
    self.filter = filter
  }
}
