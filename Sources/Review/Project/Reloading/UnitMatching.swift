/// Which unit of before a reloaded unit is.
enum UnitMatching {
  /// For each new unit, the index of the old one that it continues, if there is one.
  ///
  /// The same sentence with the same translation comes first, so that of two equal sentences the changed one is the
  /// one whose translation changed; then the sentence whose translation is what the decisions had made of it; then
  /// the sentence alone. Equals are paired in order.
  static func continued(_ old: [StoredUnit], by new: [LoadedUnit]) -> [Int?] {
    var matches = [Int?](repeating: nil, count: new.count)
    let head = zip(old, new).prefix { isSame($0, $1) }.count
    let tail = zip(old.dropFirst(head).reversed(), new.dropFirst(head).reversed()).prefix { isSame($0, $1) }
      .count
    for index in 0..<head { matches[index] = index }
    for index in 0..<tail { matches[new.count - 1 - index] = old.count - 1 - index }

    var left = Array(head..<old.count - tail)
    func pair(_ oldKey: (StoredUnit) -> [String], _ newKey: (LoadedUnit) -> [String]) {
      guard !left.isEmpty else { return }
      var queues = Dictionary(grouping: left.reversed()) { oldKey(old[$0]) }
      for index in head..<new.count - tail where matches[index] == nil {
        matches[index] = queues[newKey(new[index])]?.popLast()
      }
      let taken = Set(matches.compactMap { $0 })
      left.removeAll(where: taken.contains)
    }
    pair({ [$0.loaded.source.spaced, $0.loaded.target] }, { [$0.source.spaced, $0.target] })
    pair({ [$0.loaded.source.spaced, $0.current] }, { [$0.source.spaced, $0.target] })
    // An addition has no source to be known by.
    left.removeAll { old[$0].loaded.source.isEmpty }
    pair({ [$0.loaded.source.spaced] }, { [$0.source.spaced] })
    return matches
  }

  private static func isSame(_ old: StoredUnit, _ new: LoadedUnit) -> Bool {
    old.loaded.source == new.source && old.loaded.target == new.target
  }
}
