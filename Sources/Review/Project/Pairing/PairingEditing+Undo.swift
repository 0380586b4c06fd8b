extension PairingEditing {
  /// Takes a pairing edit back, or makes it again: the units that it put away come back in place of those that it made.
  ///
  /// - Throws: `UnitLog.Blocked` with the numbers of later entries about the units that would go.
  func exchangeBack(
    _ target: Decision, _ exchange: Decision.Exchange, in log: UnitLog, reason: String?
  ) throws -> DecisionOutcome {
    try rechecks.checkAgain()
    let going = try exchange.made.compactMap(store.unit).sorted { $0.loaded.order < $1.loaded.order }
    var later: Set<Int> = []
    for unit in going {
      later.formUnion(UnitLog(try store.decisions(ofUnit: unit.id)).standing(after: target.number))
      if unit.number == nil, let last = try removal(of: unit.id)?.number, last > target.number {
        later.insert(last)
      }
    }
    guard later.isEmpty else { throw UnitLog.Blocked(by: later.sorted()) }
    let coming = try returning(exchange.removed, for: going)
    guard let coming, let change = try? Optional(log.reversal(of: target)) else {
      throw InputError(
        .data,
        "decision \(target.number) no longer applies to the reloaded text; edit the pairing again")
    }
    try going.forEach { try store.unnumber($0.id) }
    for (unit, loaded) in coming { _ = try store.put(loaded, text: unit.text, id: unit.id) }
    return try record(
      .undo, exchange.reversed, in: target.unit, change: change, reason: reason, undoes: target.number)
  }

  /// Whether a reload has left nothing of what an entry was about, so that it can no longer be taken back.
  func isLost(_ entry: Decision) throws -> Bool {
    guard let exchange = entry.exchange else { return try ancestry.successors(of: entry.unit).isEmpty }
    if try exchange.made.contains(where: { try ancestry.successors(of: $0).isEmpty }) { return true }
    let units = try exchange.made.compactMap(store.unit).sorted { $0.loaded.order < $1.loaded.order }
    return try units.allSatisfy { $0.number != nil } && returning(exchange.removed, for: units) == nil
  }

  /// The entry that put a unit away; nil when none did, or it came back.
  func removal(of unit: Int) throws -> Decision? {
    try store.exchanges(ofUnit: unit).last.flatMap { $0.exchange?.removed.contains(unit) == true ? $0 : nil }
  }

  /// Units as they are when they come back in place of others. Since they went, a reload may have moved their
  /// sentences; nil when it has changed them.
  private func returning(
    _ ids: [Int], for going: [StoredUnit]
  ) throws -> [(unit: StoredUnit, loaded: LoadedUnit)]? {
    let units = try ids.compactMap(store.unit).sorted { $0.loaded.order < $1.loaded.order }
    guard let first = units.first?.loaded.bead, let place = going.first?.loaded.bead,
      let end = going.last?.loaded.bead, units.allSatisfy({ $0.number == nil }),
      going.allSatisfy({ $0.number != nil })
    else { return nil }
    let beads = units.map {
      $0.loaded.bead.shifted(
        source: place.source.lowerBound - first.source.lowerBound,
        target: place.target.lowerBound - first.target.lowerBound)
    }
    guard let last = beads.last, last.source.upperBound == end.source.upperBound,
      last.target.upperBound == end.target.upperBound
    else { return nil }
    let pairs = Array(zip(units, try loaded(beads, of: units[0].text)))
    let isSame = pairs.allSatisfy { unit, loaded in
      unit.loaded.source.spaced == loaded.source.spaced
        && unit.loaded.target.utf8.elementsEqual(loaded.target.utf8)
    }
    guard isSame else { return nil }
    return pairs.map { unit, loaded in
      var loaded = loaded
      loaded.isLocked = unit.loaded.isLocked
      return (unit, loaded)
    }
  }
}
