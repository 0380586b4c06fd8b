internal import Review

extension ReviewedUnit {
  /// The unit with those of its open findings put off that are among some.
  func postponing(_ findings: Set<Int>) -> ReviewedUnit {
    guard !findings.isEmpty else { return self }
    var unit = self
    for index in unit.findings.indices
    where unit.findings[index].state == .open && findings.contains(unit.findings[index].number) {
      unit.findings[index].state = .later
    }
    return unit
  }
}
