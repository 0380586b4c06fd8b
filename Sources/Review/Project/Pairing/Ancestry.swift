/// What units were made of when the pairing was corrected, and what became of them.
struct Ancestry: ProjectPart {
  let project: ProjectLog

  /// The ids of the units that one was made of, and of those that these were made of.
  func origins(of unit: Int) throws -> [Int] {
    let parents = Origins(try store.exchanges(ofUnit: unit)).of(unit)
    return try parents + parents.flatMap(origins)
  }

  /// The units that took the place of a unit when the pairing was edited; none when a reload has lost them.
  func successors(of unit: Int, after number: Int = 0) throws -> [StoredUnit] {
    if let unit = try store.unit(unit), unit.number != nil { return [unit] }
    let entry = try store.exchanges(ofUnit: unit).last {
      $0.number > number && $0.exchange?.removed.contains(unit) == true
    }
    guard let entry, let exchange = entry.exchange else { return [] }
    return try exchange.made.flatMap { try successors(of: $0, after: entry.number) }
  }
}
