/// Which units a unit was made of when the pairing was mended.
struct Origins {
  private var parents: [Int: [Int]] = [:]

  /// Reads it from some entries of a log.
  init(_ entries: [Decision]) {
    for entry in entries where entry.undoes == nil {
      guard let exchange = entry.exchange else { continue }
      for unit in exchange.made { parents[unit] = exchange.removed }
    }
  }

  /// The ids of the units that one was made of, and of those that these were made of.
  func of(_ unit: Int) -> [Int] { parents[unit, default: []].flatMap { [$0] + of($0) } }
}

extension Project {
  /// The ids of the units that one was made of, and of those that these were made of.
  func origins(of unit: Int) throws -> [Int] {
    let parents = Origins(try store.exchanges(ofUnit: unit)).of(unit)
    return try parents + parents.flatMap(origins)
  }

  /// The units that stand where a unit stood before it was mended; none when a reload has lost them.
  func successors(of unit: Int, after number: Int = 0) throws -> [StoredUnit] {
    if let unit = try store.unit(unit), unit.number != nil { return [unit] }
    let entry = try store.exchanges(ofUnit: unit).last {
      $0.number > number && $0.exchange?.removed.contains(unit) == true
    }
    guard let entry, let exchange = entry.exchange else { return [] }
    return try exchange.made.flatMap { try successors(of: $0, after: entry.number) }
  }

  /// The number of a unit, or of the one that stands where it stood; nil when a reload has lost it.
  public func number(ofUnit id: Int) throws -> Int? {
    try store.read { try successors(of: id).first?.number }
  }
}
