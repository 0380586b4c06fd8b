/// Which sentence of a new version of a text is which of the old one.
enum SentenceMatching {
  /// For each old sentence, the index of the same one in the new text, in growing order; nil for one that is gone.
  ///
  /// Sentences that are once in each text hold the others in place, which match in rows before and after them.
  static func matches(of old: [String], in new: [String]) -> [Int?] {
    let (old, new) = (old.map(\.spaced), new.map(\.spaced))
    var matches = [Int?](repeating: nil, count: old.count)
    var done = (old: 0, new: 0)
    for anchor in anchors(old, new) + [(old.count, new.count)] {
      var end = (old: anchor.old, new: anchor.new)
      while done.old < end.old, done.new < end.new, old[done.old] == new[done.new] {
        matches[done.old] = done.new
        done = (done.old + 1, done.new + 1)
      }
      while end.old > done.old, end.new > done.new, old[end.old - 1] == new[end.new - 1] {
        end = (end.old - 1, end.new - 1)
        matches[end.old] = end.new
      }
      if anchor.old < old.count { matches[anchor.old] = anchor.new }
      done = (anchor.old + 1, anchor.new + 1)
    }
    return matches
  }

  /// The longest row of sentences that are once in each text, growing on both sides.
  private static func anchors(_ old: [String], _ new: [String]) -> [(old: Int, new: Int)] {
    let places = once(new)
    let pairs = once(old).compactMap { text, index in places[text].map { (old: index, new: $0) } }
      .sorted { $0.old < $1.old }
    // Of the rows of each length, the one that ends first; each pair knows the one before it.
    var ends: [Int] = []
    var previous = [Int?](repeating: nil, count: pairs.count)
    for index in pairs.indices {
      var (low, high) = (0, ends.count)
      while low < high {
        let middle = (low + high) / 2
        if pairs[ends[middle]].new < pairs[index].new { low = middle + 1 } else { high = middle }
      }
      previous[index] = low > 0 ? ends[low - 1] : nil
      if low < ends.count { ends[low] = index } else { ends.append(index) }
    }
    let row = sequence(first: ends.last) { $0.flatMap { previous[$0] } }.prefix { $0 != nil }
    return row.compactMap { $0.map { pairs[$0] } }.reversed()
  }

  /// The indices of the texts that are once.
  private static func once(_ texts: [String]) -> [String: Int] {
    Dictionary(texts.enumerated().map { ($1, $0) }, uniquingKeysWith: { _, _ in -1 }).filter { $0.value >= 0 }
  }
}
