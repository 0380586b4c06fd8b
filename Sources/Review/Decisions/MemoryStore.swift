// What each method does is said at `DecisionStore`.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// A store that ends with the program: for tests, and for users of the library who keep nothing.
public final class MemoryStore: DecisionStore {
  private struct State {
    var texts: [(record: StoredText, source: [UInt8], target: [UInt8])] = []
    var units: [StoredUnit] = []
    var findings: [StoredFinding] = []
    var decisions: [Decision] = []
  }

  private var state = State()

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

  public func texts() -> [StoredText] { state.texts.map(\.record) }

  public func bytes(of side: Side, text: Int) -> [UInt8] {
    side == .source ? state.texts[text - 1].source : state.texts[text - 1].target
  }

  public func put(_ text: LoadedText, as record: StoredText, id: Int?) -> Int {
    var record = record
    record.id = id ?? state.texts.count + 1
    if id == nil {
      state.texts.append((record, text.source.bytes, text.target.bytes))
    } else {
      state.texts[record.id - 1] = (record, text.source.bytes, text.target.bytes)
    }
    return record.id
  }
}

// Ids and numbers count from 1 and nothing is ever removed, so each is its place in its array plus 1.
extension MemoryStore {
  public func units(of text: Int) -> [StoredUnit] {
    state.units.filter { $0.text == text && $0.number != nil }.sorted { $0.number! < $1.number! }
  }

  public func unitCount(of text: Int) -> Int { units(of: text).count }

  public func vanishedUnits(of text: Int) -> [StoredUnit] {
    state.units.filter { $0.text == text && $0.number == nil }
  }

  public func unit(_ id: Int) -> StoredUnit? { state.units.at(id) }

  public func unit(number: Int, of text: Int) -> StoredUnit? {
    state.units.first { $0.text == text && $0.number == number }
  }

  public func unnumberUnits(of text: Int) {
    for index in state.units.indices where state.units[index].text == text { state.units[index].number = nil }
  }

  public func put(_ unit: LoadedUnit, number: Int, text: Int, id: Int?) -> Int {
    guard let id else {
      let id = state.units.count + 1
      state.units.append(StoredUnit(id: id, text: text, number: number, loaded: unit, current: unit.target))
      return id
    }
    let current = decisions(ofUnit: id).last?.after ?? unit.target
    state.units[id - 1] = StoredUnit(id: id, text: text, number: number, loaded: unit, current: current)
    return id
  }

  public func findings(of text: Int) -> [StoredFinding] {
    let units = Set(units(of: text).map(\.id))
    return state.findings.filter { units.contains($0.unit) }.map(numbered)
  }

  public func findings(ofUnit unit: Int) -> [StoredFinding] {
    state.findings.filter { $0.unit == unit }.map(numbered)
  }

  public func finding(_ number: Int) -> StoredFinding? { state.findings.at(number).map(numbered) }

  public func add(_ finding: Finding, unit: Int, raisedAfter: Int) -> Int {
    let number = state.findings.count + 1
    state.findings.append(
      StoredFinding(
        number: number, unit: unit, finding: finding, isActive: true, raisedAfter: raisedAfter))
    return number
  }

  public func update(_ finding: StoredFinding) { state.findings[finding.number - 1] = finding }

  public func decisions(of text: Int) -> [Decision] { state.decisions.filter { $0.text == text } }

  public func decisions(ofUnit unit: Int) -> [Decision] { state.decisions.filter { $0.unit == unit } }

  public func decision(_ number: Int) -> Decision? { state.decisions.at(number) }

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
  private func numbered(_ finding: StoredFinding) -> StoredFinding {
    var finding = finding
    finding.finding.unit = state.units[finding.unit - 1].number ?? 0
    return finding
  }
}

extension Array {
  /// The element of a number that counts from 1.
  fileprivate func at(_ number: Int) -> Element? {
    indices.contains(number - 1) ? self[number - 1] : nil
  }
}
