/// Which units a unit was made of when the pairing was edited.
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
