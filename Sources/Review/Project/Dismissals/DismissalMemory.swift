/// What is kept everywhere in a project: the last entry about each check and words.
public struct DismissalMemory: Sendable {
  /// The last entry about each key, by the number of the first one about it.
  public struct Item: Equatable, Sendable {
    /// The number that it is known by: that of the first entry about it.
    public var number: Int
    /// Its state.
    public var entry: Dismissal
  }

  private var items: [Dismissal.Key: Item] = [:]
  /// The number of the last entry that was read.
  private(set) var last = 0

  /// The memory that entries make, oldest first.
  init(_ entries: [Dismissal] = []) {
    for entry in entries {
      items[entry.key] = Item(number: items[entry.key]?.number ?? entry.number, entry: entry)
      last = entry.number
    }
  }

  /// What it holds, by number; also what was taken back or has expired.
  public var all: [Item] { items.values.sorted { $0.number < $1.number } }

  subscript(key: Dismissal.Key) -> Item? { items[key] }

  /// What keeps a finding at a time; nil when nothing does.
  func entry(for finding: StoredFinding, in unit: StoredUnit, at time: () -> String) -> Dismissal? {
    guard !items.isEmpty, finding.isActive else { return nil }
    let phrases = FindingPhrases(finding, in: unit)
    let key = Dismissal.Key(
      check: finding.finding.check, source: phrases.source, target: phrases.target)
    return items[key].flatMap { $0.entry.holds(at: time()) ? $0.entry : nil }
  }
}
