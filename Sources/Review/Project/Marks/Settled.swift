/// What checking some units again has changed.
struct Settled {
  var raised: [Int] = []
  var vanished: [Int] = []
  /// The ids of the units with findings that came, went or changed.
  var units: Set<Int> = []

  /// Brings a finding that is known up to what is seen now.
  mutating func renew(
    _ before: StoredFinding, as finding: Finding, raisedAfter last: Int, in store: any DecisionStore
  ) throws {
    var after = before
    after.finding = finding
    if !before.isActive {
      after.isActive = true
      after.raisedAfter = last
      raised.append(before.number)
    }
    guard after != before else { return }
    try store.update(after)
    units.insert(after.unit)
  }
}
