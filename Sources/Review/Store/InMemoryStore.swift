// What each method does is said at `DecisionStore`.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// A store that ends with the program: for tests, and for users of the library who keep nothing.
public final class InMemoryStore: DecisionStore {
  struct State {
    var texts: [(record: StoredText, loaded: LoadedText)] = []
    /// Their numbers say only whether they have one.
    var units: [StoredUnit] = []
    var findings: [StoredFinding] = []
    var decisions: [Decision] = []
    var glossaries: [String] = []
    var abbreviations: [String] = []
    var unchecked: [Int: [String: Int]] = [:]
    var desk = Desk()
  }

  var state = State()

  /// An empty store.
  public init() {}

  public func read<Result>(_ body: () throws -> Result) throws -> Result { try body() }

  public func write<Result>(_ body: () throws -> Result) throws -> Result {
    let before = state
    do {
      return try body()
    } catch {
      state = before
      throw error
    }
  }

  public func glossaries() -> [String] { state.glossaries }

  public func setGlossaries(_ paths: [String]) { state.glossaries = paths }

  public func abbreviations() -> [String] { state.abbreviations }

  public func setAbbreviations(_ abbreviations: [String]) { state.abbreviations = abbreviations }

  public func unchecked() -> [Int: [String: Int]] { state.unchecked }

  public func setUnchecked(_ unit: Int, by origin: String, after number: Int?) {
    var waiting = state.unchecked[unit] ?? [:]
    waiting[origin] = number
    state.unchecked[unit] = waiting.isEmpty ? nil : waiting
  }

  public func texts() -> [StoredText] { state.texts.map(\.record) }

  public func bytes(of side: Side, text: Int) -> [UInt8] {
    let loaded = state.texts[text - 1].loaded
    return side == .source ? loaded.source.bytes : loaded.target.bytes
  }

  public func segments(of side: Side, text: Int, in range: Range<Int>) -> [Segment] {
    let loaded = state.texts[text - 1].loaded
    let segments = side == .source ? loaded.sourceSegments : loaded.targetSegments
    return Array(segments[range.clamped(to: segments.indices)])
  }

  public func put(_ text: LoadedText, as record: StoredText, id: Int?) -> Int {
    var record = record
    record.id = id ?? state.texts.count + 1
    if id == nil {
      state.texts.append((record, text))
    } else {
      state.texts[record.id - 1] = (record, text)
    }
    return record.id
  }
}

// Ids and numbers count from 1 and nothing is ever removed, so each is its place in its array plus 1.
extension InMemoryStore {
  public func units(of text: Int) -> [StoredUnit] {
    let units = state.units.filter { $0.text == text && $0.number != nil }
    return units.sorted { $0.loaded.order < $1.loaded.order }.enumerated().map { index, unit in
      var unit = unit
      unit.number = index + 1
      return unit
    }
  }

  public func units(of text: Int, in numbers: Range<Int>) -> [StoredUnit] {
    units(of: text).filter { numbers.contains($0.number ?? 0) }
  }

  public func flaggedUnits(of text: Int) -> [StoredUnit] {
    let flagged = Set(state.findings.map(\.unit))
    return units(of: text).filter { flagged.contains($0.id) }
  }

  public func unitCount(of text: Int) -> Int { units(of: text).count }

  public func vanishedUnits(of text: Int) -> [StoredUnit] {
    state.units.filter { $0.text == text && $0.number == nil }
  }

  public func unit(_ id: Int) -> StoredUnit? {
    state.units.at(id).flatMap { unit in
      unit.number == nil ? unit : units(of: unit.text).first { $0.id == id }
    }
  }

  public func unit(number: Int, of text: Int) -> StoredUnit? { units(of: text).at(number) }

  public func unnumberUnits(of text: Int) {
    for index in state.units.indices where state.units[index].text == text { state.units[index].number = nil }
  }

  public func unnumber(_ unit: Int) { state.units[unit - 1].number = nil }

  public func put(_ unit: LoadedUnit, text: Int, id: Int?) -> Int {
    guard let id else {
      let id = state.units.count + 1
      state.units.append(StoredUnit(id: id, text: text, number: 0, loaded: unit, current: unit.target))
      return id
    }
    let current = decisions(ofUnit: id).last?.after ?? unit.target
    state.units[id - 1] = StoredUnit(id: id, text: text, number: 0, loaded: unit, current: current)
    return id
  }

  public func findings(of text: Int) -> [StoredFinding] {
    let numbers = Dictionary(uniqueKeysWithValues: units(of: text).map { ($0.id, $0.number) })
    return state.findings.compactMap { finding in
      numbers[finding.unit].map { numbered(finding, $0) }
    }
  }

  public func findings(ofUnit unit: Int) -> [StoredFinding] {
    let number = self.unit(unit)?.number
    return state.findings.filter { $0.unit == unit }.map { numbered($0, number) }
  }

  public func finding(_ number: Int) -> StoredFinding? {
    state.findings.at(number).map { numbered($0, unit($0.unit)?.number) }
  }

  public func phrases(ofCheck id: String) -> [FindingPhrases] {
    state.findings.compactMap { finding in
      guard finding.isActive, finding.finding.check == id, let unit = state.units.at(finding.unit),
        unit.number != nil
      else { return nil }
      return FindingPhrases(finding, in: unit)
    }
  }

  public func add(_ finding: Finding, unit: Int, raisedAfter: Int) -> Int {
    let number = state.findings.count + 1
    state.findings.append(
      StoredFinding(
        number: number, unit: unit, finding: finding, isActive: true, raisedAfter: raisedAfter))
    return number
  }

  public func update(_ finding: StoredFinding) { state.findings[finding.number - 1] = finding }

  public func decisions(of text: Int) -> [Decision] { state.decisions.filter { $0.text == text } }

  public func decisions(of text: Int, after number: Int) -> [Decision] {
    state.decisions.dropFirst(number).filter { $0.text == text }
  }

  public func decisions(ofBatch number: Int) -> [Decision] {
    state.decisions.filter { $0.number == number || $0.batch == number }
  }

  public func decisions(ofUnit unit: Int) -> [Decision] { state.decisions.filter { $0.unit == unit } }

  public func exchanges(ofUnit unit: Int) -> [Decision] {
    state.decisions.filter { decision in
      decision.exchange.map { $0.removed.contains(unit) || $0.made.contains(unit) } ?? false
    }
  }

  public func decision(_ number: Int) -> Decision? { state.decisions.at(number) }

  public func decisions(replacingWith phrase: String) -> [Decision] {
    func folded(_ text: String?) -> [UInt8]? {
      text.map { $0.utf8.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 } }
    }
    return state.decisions.filter { folded($0.replacement) == folded(phrase) }
  }

  public func lastDecision(by reviewer: String, before number: Int) -> Decision? {
    state.decisions.prefix(max(number - 1, 0)).last { $0.reviewer == reviewer }
  }

  public func lastDecision() -> Int { state.decisions.count }

  public func append(_ decision: Decision) -> Int {
    var decision = decision
    decision.number = state.decisions.count + 1
    state.decisions.append(decision)
    state.units[decision.unit - 1].current = decision.after
    return decision.number
  }

  /// A unit's number may have changed since its findings were stored.
  private func numbered(_ finding: StoredFinding, _ number: Int?) -> StoredFinding {
    var finding = finding
    finding.finding.unit = number ?? 0
    return finding
  }
}

extension Array {
  /// The element of a number that counts from 1.
  fileprivate func at(_ number: Int) -> Element? {
    index(ofNumber: number).map { self[$0] }
  }
}
