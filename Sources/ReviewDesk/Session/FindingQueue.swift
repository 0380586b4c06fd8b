public import Review

/// The findings that are stepped through, in an order, without those that are filtered out.
public struct FindingQueue {
  /// In which order the findings come.
  public enum Ordering: String, CaseIterable {
    /// As they are in the text.
    case text
    /// The most severe first, of equal ones the surest.
    case worst
  }

  /// A finding by what orders it.
  public struct Entry: Equatable {
    /// The number of its unit.
    public var unit: Int
    /// Its number.
    public var number: Int
    /// How bad it is.
    public var severity: Severity
    /// How probable it is, from 0 to 1.
    public var confidence: Double
    /// Its state.
    public var state: ReviewedFinding.State
    /// Whether the sentence is the reviewer's to look at.
    public var isOwn: Bool

    /// Whether it is open.
    public var isOpen: Bool { state == .open || state == .later }
  }

  /// The findings, in order.
  public private(set) var entries: [Entry] = []
  /// How many findings of each severity are open, the worst first; no severity without any. Counted when findings
  /// change, so that no screen has to.
  public private(set) var openBySeverity: [(severity: Severity, count: Int)] = []
  /// All findings that could be stepped through if nothing were filtered out.
  public private(set) var all = 0
  /// The units that have findings, by their number.
  private var units: [Int: ReviewedUnit]
  /// The ids of the units that the reviewer is to look at: their findings come first.
  private let own: Set<Int>
  private let isWanted: (ReviewedFinding) -> Bool
  /// In which order they come.
  public var ordering: Ordering { didSet { if ordering != oldValue { entries.sort(by: isBefore) } } }
  /// Which of them are left out.
  public var filter: FindingFilter { didSet { if filter != oldValue { fill() } } }

  /// A queue of the findings of some units.
  public init(
    _ units: [ReviewedUnit], ordering: Ordering = .text, filter: FindingFilter = FindingFilter(),
    own: Set<Int> = [], where isWanted: @escaping (ReviewedFinding) -> Bool
  ) {
    self.units = [Int: ReviewedUnit](minimumCapacity: units.count)
    self.ordering = ordering
    self.filter = filter
    self.own = own
    self.isWanted = isWanted
    for unit in units { self.units[unit.number] = unit }
    fill()
  }

  /// How many findings are open.
  public var openCount: Int { openBySeverity.reduce(0) { $0 + $1.count } }

  /// The findings of a unit that are stepped through when nothing is filtered out.
  public func findings(of unit: ReviewedUnit) -> [ReviewedFinding] { unit.findings.filter(isStepped) }

  /// Whether some sentences are the reviewer's to look at.
  public var hasOwn: Bool { !own.isEmpty }

  /// The unit of a number, when it has findings.
  public func unit(_ number: Int) -> ReviewedUnit? { units[number] }

  /// The finding of an entry.
  public func finding(_ entry: Entry) -> ReviewedFinding? {
    units[entry.unit]?.findings.first { $0.number == entry.number }
  }

  /// Where the finding of a number comes; nil when it does not.
  public func index(of number: Int?) -> Int? {
    number.flatMap { number in entries.firstIndex { $0.number == number } }
  }

  /// How many findings of each check there are, whatever is filtered out, the most first.
  public func checks() -> [(check: String, count: Int)] {
    let names = units.values.flatMap { $0.findings.filter(isStepped).map(\.finding.check) }
    return Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +).map { (check: $0, count: $1) }
      .sorted { ($1.count, $0.check) < ($0.count, $1.check) }
  }

  /// How many findings a filter would leave.
  public func count(with filter: FindingFilter) -> Int {
    units.values.reduce(0) { sum, unit in
      sum
        + unit.findings.count { isStepped($0) && filter.includes($0, of: unit, isOwn: own.contains(unit.id)) }
    }
  }

  /// Takes in a unit as it is now.
  public mutating func replace(_ unit: ReviewedUnit) {
    let before = entries.count
    all -= units[unit.number].map { $0.findings.count(where: isStepped) } ?? 0
    all += unit.findings.count(where: isStepped)
    units[unit.number] = unit
    entries.removeAll { $0.unit == unit.number }
    for entry in self.entries(of: unit) {
      entries.insert(entry, at: entries.firstIndex { isBefore(entry, $0) } ?? entries.count)
    }
    entries.reserveCapacity(before)
    countOpen()
  }

  private mutating func fill() {
    (entries, all) = ([], 0)
    // In the order of the text first: what is nearly sorted is sorted quickly.
    for number in units.keys.sorted() {
      guard let unit = units[number] else { continue }
      all += unit.findings.count(where: isStepped)
      entries += entries(of: unit)
    }
    entries.sort(by: isBefore)
    countOpen()
  }

  private mutating func countOpen() {
    openBySeverity = Severity.allCases.reversed().compactMap { severity in
      let count = entries.count { $0.severity == severity && $0.isOpen }
      return count > 0 ? (severity: severity, count: count) : nil
    }
  }

  private func isStepped(_ finding: ReviewedFinding) -> Bool { finding.state != .gone && isWanted(finding) }

  private func entries(of unit: ReviewedUnit) -> [Entry] {
    let isOwn = own.contains(unit.id)
    return unit.findings.filter { isStepped($0) && filter.includes($0, of: unit, isOwn: isOwn) }.map {
      Entry(
        unit: unit.number, number: $0.number, severity: $0.finding.severity,
        confidence: $0.finding.confidence, state: $0.state, isOwn: isOwn)
    }
  }

  // By number within a unit, so that a finding stays where it was when it is decided.
  private func isBefore(_ left: Entry, _ right: Entry) -> Bool {
    if left.isOwn != right.isOwn { return left.isOwn }
    if ordering == .worst, (left.severity, left.confidence) != (right.severity, right.confidence) {
      return (left.severity, left.confidence) > (right.severity, right.confidence)
    }
    return (left.unit, left.number) < (right.unit, right.number)
  }
}
