/// Which target segments each source segment is compared with: a corridor around anchors, so that time and memory
/// grow with the length of the text and not with its square.
///
/// Anchors are features that stand exactly once on each side; the longest run of them that is in the same order on
/// both sides is kept (longest increasing subsequence), as in Melamed's and Moore's first passes.
struct Corridor: Sendable {
  /// For each source position, 0 through the number of segments, the target positions to look at. Both ends grow.
  let rows: [Range<Int>]

  /// Half of the corridor's width around the line between two anchors.
  private static let margin = 24

  init(_ source: AlignmentText, _ target: AlignmentText) {
    let n = source.segments.count
    let m = target.segments.count
    let anchors = Self.chain(Self.hapaxes(source, target))
    var points = [(0, 0)] + anchors.filter { $0.0 > 0 && $0.1 > 0 } + [(n, m)]
    points = points.filter { $0.0 <= n && $0.1 <= m }
    var low = [Int](repeating: 0, count: n + 1)
    var high = [Int](repeating: m, count: n + 1)
    for (from, to) in zip(points, points.dropFirst()) where to.0 > from.0 {
      let slope = Double(to.1 - from.1) / Double(to.0 - from.0)
      // A wide gap between anchors leaves room for a passage that one side lacks.
      let margin = Self.margin + min(200, max(to.0 - from.0, to.1 - from.1) / 4)
      for row in from.0...to.0 {
        let middle = Double(from.1) + slope * Double(row - from.0)
        low[row] = max(0, Int(middle) - margin)
        high[row] = min(m, Int(middle) + margin)
      }
    }
    for row in low.indices.dropFirst() { high[row] = max(high[row], high[row - 1]) }
    for row in low.indices.dropLast().reversed() { low[row] = min(low[row], low[row + 1]) }
    low[0] = 0
    high[n] = m
    rows = zip(low, high).map { $0..<$1 + 1 }
  }

  /// Places of features that stand once on each side, by source place.
  private static func hapaxes(_ source: AlignmentText, _ target: AlignmentText) -> [(Int, Int)] {
    func places(_ text: AlignmentText) -> [Int32: Int] {
      var places: [Int32: Int] = [:]
      for (index, segment) in text.segments.enumerated() {
        for id in segment.ids { places[id] = places[id] == nil ? index : -1 }
      }
      return places.filter { $0.value >= 0 }
    }
    let there = places(target)
    let pairs = places(source).compactMap { id, place in there[id].map { (place, $0) } }
    // One look-alike may be chance; two in the same pair of segments are none.
    var counts: [Int: Int] = [:]
    for pair in pairs { counts[pair.0 * (target.segments.count + 1) + pair.1, default: 0] += 1 }
    return counts.filter { $0.value > 1 }.keys
      .map { ($0 / (target.segments.count + 1), $0 % (target.segments.count + 1)) }.sorted { $0 < $1 }
  }

  /// The longest chain of pairs in which both places grow.
  private static func chain(_ pairs: [(Int, Int)]) -> [(Int, Int)] {
    var ends: [Int] = []
    var previous = [Int](repeating: -1, count: pairs.count)
    for (index, pair) in pairs.enumerated() {
      var low = 0
      var high = ends.count
      while low < high {
        let middle = (low + high) / 2
        let end = pairs[ends[middle]]
        if end.1 < pair.1 && end.0 < pair.0 { low = middle + 1 } else { high = middle }
      }
      if low > 0 { previous[index] = ends[low - 1] }
      if low == ends.count { ends.append(index) } else { ends[low] = index }
    }
    var chain: [(Int, Int)] = []
    var at = ends.last ?? -1
    while at >= 0 {
      chain.append(pairs[at])
      at = previous[at]
    }
    return chain.reversed()
  }
}
