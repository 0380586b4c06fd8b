extension PairingEditing {
  /// The findings of some units in the order of the text, by what they say about which words.
  func findings(in units: [StoredUnit]) throws -> [[String?]: [StoredFinding]] {
    var found: [[String?]: [StoredFinding]] = [:]
    for unit in units {
      let findings = try store.findings(ofUnit: unit.id).filter(\.isActive)
      for finding in findings.sorted(by: { $0.place < $1.place }) {
        let words = [
          finding.finding.check, unit.loaded.source.words(at: finding.finding.source),
          unit.current.words(at: finding.finding.target),
        ]
        found[words, default: []].append(finding)
      }
    }
    return found
  }

  /// Notes which of the findings that came with edited units were there before: those that say the same about the same
  /// words, when there are as many of them as before. Answers their numbers, new and old.
  func continued(
    _ raised: [Int], in units: [StoredUnit], from before: [[String?]: [StoredFinding]]
  ) throws -> Set<Int> {
    var numbers: Set<Int> = []
    for (words, new) in try findings(in: units) {
      guard let old = before[words], old.count == new.count else { continue }
      for (old, var new) in zip(old, new) where raised.contains(new.number) {
        numbers.formUnion([old.number, new.number])
        guard new.continues == nil, old.number < new.number else { continue }
        new.continues = old.number
        try store.update(new)
      }
    }
    return numbers
  }
}

extension StoredFinding {
  fileprivate var place: (Int, Int) { (finding.target?.lowerBound ?? 0, finding.source?.lowerBound ?? 0) }
}
