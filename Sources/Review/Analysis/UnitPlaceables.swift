/// The placeables of the two sides of a unit, and those that one side lacks.
struct UnitPlaceables {
  /// The placeables of the source, in order.
  let source: [Placeable]
  /// The placeables of the target, in order.
  let target: [Placeable]
  /// What only the source has, in order, each with what may stand for it in the target.
  private(set) var missing: [(source: Placeable, target: Placeable?)] = []
  /// What only the target has and nothing of the source stands for.
  private(set) var added: [Placeable] = []

  init(_ unit: TranslationUnit, _ reader: PairReader) {
    source = reader.placeables(in: unit.source)
    target = reader.placeables(in: unit.target)
    guard !source.isEmpty || !target.isEmpty else { return }
    var rest = target
    let lost = source.filter { placeable in
      guard let index = rest.firstIndex(where: { $0.key == placeable.key }) else { return true }
      rest.remove(at: index)
      return false
    }
    for placeable in lost {
      let index = rest.firstIndex { $0.kind.isKin(of: placeable.kind) }
      missing.append((placeable, index.map { rest.remove(at: $0) }))
    }
    added = rest
  }
}

extension Placeable.Kind {
  /// Whether the one may have been written for the other.
  fileprivate func isKin(of other: Self) -> Bool {
    let families: [Set<Self>] = [[.url, .site], [.variable, .format]]
    return self == other || families.contains { $0.isSuperset(of: [self, other]) }
  }
}
