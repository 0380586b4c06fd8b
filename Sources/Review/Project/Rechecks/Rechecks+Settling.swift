extension Rechecks {
  /// What is asked about units of a text whose text has changed.
  func recheck(_ units: [StoredUnit], of text: StoredText) throws -> Recheck {
    let isWhole = try store.unitCount(of: text.id) <= Recheck.wholeTextLimit
    let changed = units.compactMap(Recheck.Unit.init)
    return Recheck(
      text: text.id, from: text.source.language, to: text.target.language, changed: changed,
      units: isWhole ? try store.units(of: text.id).compactMap(Recheck.Unit.init) : changed, isWhole: isWhole,
      glossaries: try store.glossaries())
  }

  /// Checks the units of a text whose text has changed.
  func answer(for units: [StoredUnit], of text: StoredText) throws -> Recheck.Answer {
    let recheck = try recheck(units, of: text)
    var answer = try project.check(recheck)
    answer.units.formUnion(recheck.changed.map(\.number))
    return answer
  }

  /// Checks units whose text or pairing has changed, and brings the findings in line.
  func settle(_ units: [StoredUnit], of text: Int) throws -> Settled {
    try settle(
      answer(for: units, of: project.record(of: text)), id: { try store.unit(number: $0, of: text)?.id },
      known: store.findings(ofUnit:))
  }

  /// Brings the findings of some units in line with what the checks say now: a finding that is known by its
  /// fingerprint keeps its number, a new one gets a number, and one that is not seen again is gone.
  ///
  /// - Parameters:
  ///   - id: the id of the unit of a number.
  ///   - known: the findings of the unit of an id.
  func settle(
    _ answer: Recheck.Answer, id: (Int) throws -> Int?, known: (Int) throws -> [StoredFinding]
  ) throws -> Settled {
    var settled = Settled()
    let last = try store.lastDecision()
    let unchecked = try store.unchecked()
    let found = Dictionary(grouping: answer.findings, by: \.unit)
    for number in answer.units.sorted() {
      guard let id = try id(number) else { continue }
      let all = try known(id)
      var equals = all.filter { $0.finding.origin.name == answer.origin.name }
      if let checked = unchecked[id]?[answer.origin.name] {
        try store.setUnchecked(id, by: answer.origin.name, after: nil)
        try keepPlaces(of: &equals, seen: found[number] ?? [], checked: checked, in: id)
      }
      var known = Dictionary(equals.map { ($0.finding.fingerprint, $0) }) { first, _ in first }
      var seen: Set<String> = []
      for finding in found[number] ?? [] where seen.insert(finding.fingerprint).inserted {
        if let before = known.removeValue(forKey: finding.fingerprint) {
          try settled.renew(before, as: finding, raisedAfter: last, in: store)
        } else {
          settled.raised.append(try store.add(finding, unit: id, raisedAfter: last))
          settled.units.insert(id)
        }
      }
      for var gone in known.values where gone.isActive {
        gone.isActive = false
        try store.update(gone)
        settled.vanished.append(gone.number)
        settled.units.insert(id)
      }
      try markPlaces.settle(all.filter(\.finding.origin.isReviewer), in: id, raisedAfter: last, &settled)
    }
    settled.vanished.sort()
    return settled
  }

  /// Lets each of several equal findings of a sentence keep its number where it stands.
  ///
  /// Their fingerprints count them, so the second becomes the first when that is corrected: they exchange fingerprints,
  /// else the second would be taken for the corrected one.
  private func keepPlaces(
    of known: inout [StoredFinding], seen: [Finding], checked: Int, in unit: Int
  ) throws {
    guard known.count > 1 else { return }
    let log = UnitLog(try store.decisions(ofUnit: unit))
    let places = known.map { reading.fitted($0, unchecked: [$0.finding.origin.name: checked]) { log } }
    for finding in seen where finding.target != nil {
      let own = places.indices.first {
        places[$0].isActive && places[$0].finding.check == finding.check
          && places[$0].finding.target == finding.target
      }
      let other = known.indices.first { known[$0].finding.fingerprint == finding.fingerprint }
      guard let own, let other, own != other, known[other].finding.check == finding.check else { continue }
      let mark = known[own].finding.fingerprint
      // No two of a unit have one fingerprint, not even for a moment.
      for (index, fingerprint) in [(other, mark + "~"), (own, finding.fingerprint), (other, mark)] {
        known[index].finding.fingerprint = fingerprint
        try store.update(known[index])
      }
    }
  }
}
