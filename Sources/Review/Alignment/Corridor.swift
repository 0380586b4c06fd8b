/// Which target positions each source position is compared with, so that time and memory grow with the length of a
/// text and not with its square.
struct Corridor: Sendable {
  /// For each source position, 0 through the number of segments, the target positions to look at. Both ends grow, and
  /// there is a way from the first place to the last.
  let rows: [Range<Int>]

  /// Up to so many segments between two anchors, everything is compared with everything.
  private static let free = 64
  /// Half the width around an anchor, and around the line between two anchors that are farther apart.
  private static let margin = (anchor: 8, line: 32)

  /// A corridor through anchors and the beads that are fixed.
  init(_ fixed: FixedBeads, _ links: TokenLinks) {
    let (n, m) = (fixed.source.segments.count, fixed.target.segments.count)
    let anchors = AnchorChain.anchors(fixed.source, fixed.target, links).keeping(to: fixed.drawn)
    let points = [(0, 0)] + anchors + [(n, m)]
    var low = [Int](repeating: m, count: n + 1)
    var high = [Int](repeating: 0, count: n + 1)
    for (from, to) in zip(points, points.dropFirst()) {
      let (width, height) = (to.0 - from.0, to.1 - from.1)
      let isFree = min(width, height) <= Self.free
      let margin = isFree ? Self.margin.anchor : Self.margin.line + min(300, max(width, height) / 4)
      for row in max(0, from.0 - Self.margin.anchor)...min(n, to.0 + Self.margin.anchor) {
        let along = Double(min(max(row - from.0, 0), width)) / Double(max(1, width))
        let middle = from.1 + Int(along * Double(height))
        low[row] = min(low[row], isFree ? from.1 - margin : middle - margin)
        high[row] = max(high[row], isFree ? to.1 + margin : middle + margin)
      }
    }
    self.init(low: low, high: high, last: m)
  }

  /// The part of a corridor where texts may be parted with some probability, and a few places around it.
  init(_ corridor: Corridor, parting: [Float], beads: [Bead]) {
    let last = corridor.rows[corridor.rows.count - 1].upperBound - 1
    var low = [Int](repeating: last, count: corridor.rows.count)
    var high = [Int](repeating: 0, count: corridor.rows.count)
    func hold(_ row: Int, _ column: Int) {
      low[row] = min(low[row], column - 2)
      high[row] = max(high[row], column + 2)
    }
    var start = 0
    for (row, columns) in corridor.rows.enumerated() {
      for column in columns where parting[start + column - columns.lowerBound] > 0.0005 { hold(row, column) }
      start += columns.count
    }
    for bead in beads {
      // A source segment within a bead parts nothing, yet another bead may.
      for row in bead.source.lowerBound...bead.source.upperBound {
        hold(row, bead.target.lowerBound)
        hold(row, bead.target.upperBound)
      }
    }
    self.init(low: low, high: high, last: last)
  }

  /// A corridor of lowest and highest columns, made to grow and to hold both corners.
  private init(low: [Int], high: [Int], last: Int) {
    var (low, high) = (low, high)
    (low[0], high[low.count - 1]) = (0, last)
    for row in low.indices.dropFirst() { high[row] = max(high[row], high[row - 1]) }
    for row in low.indices.dropLast().reversed() { low[row] = min(low[row], low[row + 1]) }
    rows = zip(low, high).map { max(0, $0)..<min(last, max($0, $1)) + 1 }
  }
}

extension [(Int, Int)] {
  /// The pairs that are in one order with fixed beads, and the corners of those beads; all are in order.
  fileprivate func keeping(to fixed: [Bead]) -> [(Int, Int)] {
    var kept: [(Int, Int)] = []
    var rest = self[...]
    var start = (source: 0, target: 0)
    for bead in fixed {
      let before = rest.prefix { $0.0 < bead.source.lowerBound }
      kept += before.filter {
        $0.0 >= start.source && $0.1 >= start.target && $0.1 < bead.target.lowerBound
      }
      kept.append((bead.source.lowerBound, bead.target.lowerBound))
      kept.append((bead.source.upperBound, bead.target.upperBound))
      start = (bead.source.upperBound, bead.target.upperBound)
      rest = rest.dropFirst(before.count)
    }
    return kept + rest.filter { $0.0 >= start.source && $0.1 >= start.target }
  }
}

/// Pairs of segments that surely belong together: they share tokens that occur nowhere else, lie in the longest run
/// of such pairs that is in the same order on both sides (longest increasing subsequence), and have company on the same
/// diagonal (compare Melamed 1999).
private enum AnchorChain {
  private typealias Pair = (source: Int, target: Int, shared: Int)

  /// The anchors by source place, a place of a side once.
  static func anchors(
    _ source: AlignmentText, _ target: AlignmentText, _ links: TokenLinks
  ) -> [(Int, Int)] {
    let chain = longest(pairs(source, target, links))
    return chain.indices.filter { index in
      chain[index].shared > 1
        || index > 0 && isCompany(chain[index - 1], chain[index])
        || index + 1 < chain.count && isCompany(chain[index], chain[index + 1])
    }.map { (chain[$0].source, chain[$0].target) }
  }

  /// Whether two pairs follow one another at nearly the same distance on both sides.
  private static func isCompany(_ first: Pair, _ second: Pair) -> Bool {
    let (a, b) = (second.source - first.source, second.target - first.target)
    return max(a, b) <= 20 && abs(a - b) <= 1 + min(a, b) / 8
  }

  /// Pairs of segments that share tokens which occur nowhere else, by source place.
  private static func pairs(
    _ source: AlignmentText, _ target: AlignmentText, _ links: TokenLinks
  ) -> [Pair] {
    let places = (source: onlyPlaces(source), target: onlyPlaces(target))
    var counts: [UInt64: Int] = [:]
    for (type, links) in links.links.enumerated() {
      guard let i = places.source[type] else { continue }
      let there = links.compactMap { places.target[Int($0.type)] }
      if there.count == 1 { counts[UInt64(i) << 32 | UInt64(there[0]), default: 0] += 1 }
    }
    return counts.sorted { $0.key < $1.key }.map {
      (Int($0.key >> 32), Int($0.key & 0xFFFF_FFFF), $0.value)
    }
  }

  /// Of each type, the one segment that it is in; nil when it is in several.
  private static func onlyPlaces(_ text: AlignmentText) -> [Int?] {
    var places = [Int?](repeating: nil, count: text.types.count)
    var isSeen = [Bool](repeating: false, count: text.types.count)
    for (index, segment) in text.segments.enumerated() {
      for token in text.tokens[segment.tokens] {
        places[Int(token)] = isSeen[Int(token)] ? nil : index
        isSeen[Int(token)] = true
      }
    }
    return places
  }

  /// The longest chain of pairs in which both places grow.
  private static func longest(_ pairs: [Pair]) -> [Pair] {
    var ends: [Int] = []
    var previous = [Int](repeating: -1, count: pairs.count)
    for (index, pair) in pairs.enumerated() {
      let low = ends.indices.firstPlace {
        pairs[ends[$0]].target >= pair.target || pairs[ends[$0]].source >= pair.source
      }
      if low > 0 { previous[index] = ends[low - 1] }
      if low == ends.count { ends.append(index) } else { ends[low] = index }
    }
    var chain: [Pair] = []
    var at = ends.last ?? -1
    while at >= 0 {
      chain.append(pairs[at])
      at = previous[at]
    }
    return chain.reversed()
  }
}
