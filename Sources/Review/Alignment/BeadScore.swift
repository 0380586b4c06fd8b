internal import Foundation

/// How well source and target segments fit as one bead: a logarithm of odds, larger is better.
///
/// Lengths count as in Gale and Church (1993), with the ratio of the languages taken from the text itself; shared
/// features count by how rarely they would meet by chance, and features that stand elsewhere on the other side, but
/// not here, count against.
struct BeadScore: Sendable {
  /// A number of source and of target segments, and the logarithm of its share among beads.
  struct Shape: Sendable {
    var source: Int
    var target: Int
    var prior: Double
  }

  /// The shapes of beads, with shares as they are usual in translated prose.
  static let shapes: [Shape] = [
    (1, 1, 0.89), (1, 0, 0.01), (0, 1, 0.01), (1, 2, 0.035), (2, 1, 0.035), (2, 2, 0.006), (1, 3, 0.004),
    (3, 1, 0.004), (1, 4, 0.001), (4, 1, 0.001), (2, 3, 0.001), (3, 2, 0.001),
  ].map { Shape(source: $0.0, target: $0.1, prior: log($0.2)) }

  private let source: AlignmentText
  private let target: AlignmentText
  private let ratio: Double
  private let weight: [Int32: Double]

  init(_ source: AlignmentText, _ target: AlignmentText) {
    self.source = source
    self.target = target
    func total(_ text: AlignmentText) -> Double { max(1, text.segments.reduce(0) { $0 + $1.length }) }
    ratio = total(target) / total(source)
    var counts: [Int32: (source: Int, target: Int)] = [:]
    for segment in source.segments { for id in segment.ids { counts[id, default: (0, 0)].source += 1 } }
    for segment in target.segments { for id in segment.ids { counts[id, default: (0, 0)].target += 1 } }
    let n = Double(source.segments.count) + 2
    let m = Double(target.segments.count) + 2
    weight = counts.compactMapValues { count in
      guard count.source > 0, count.target > 0 else { return nil }
      let chance = max(Double(count.source) / n, Double(count.target) / m)
      // A feature that one side has far more often says little.
      let balance = Double(min(count.source, count.target)) / Double(max(count.source, count.target))
      return min(4, max(0, -log(chance))) * balance
    }
  }

  /// How much more one pair of segments has in common than chance would give.
  func similarity(_ i: Int, _ j: Int) -> Double {
    let left = source.segments[i]
    let right = target.segments[j]
    var shared = 0.0
    var a = 0
    var b = 0
    while a < left.ids.count, b < right.ids.count {
      if left.ids[a] == right.ids[b] {
        shared += weight[left.ids[a]] ?? 0
        a += 1
        b += 1
      } else if left.ids[a] < right.ids[b] {
        a += 1
      } else {
        b += 1
      }
    }
    return shared
  }

  /// What the features of a segment weigh together: what a similarity could reach.
  func wealth(_ side: Side, _ index: Int) -> Double {
    (side == .source ? source : target).segments[index].ids.reduce(0) { $0 + (weight[$1] ?? 0) }
  }

  /// The score of the lengths and of the places in their blocks.
  func shapeScore(_ shape: Shape, _ i: Int, _ j: Int) -> Double {
    var score = shape.prior
    if shape.source > 0, shape.target > 0 {
      score += lengthScore(i..<i + shape.source, j..<j + shape.target)
      score += markScore(i..<i + shape.source, j..<j + shape.target)
      if begins(source, i) == begins(target, j), source.segments[i].block != nil {
        score += begins(source, i) ? 1.2 : 0.1
      } else if source.segments[i].block != nil {
        score -= 1.2
      }
    }
    score -= 2.5 * Double(crossings(source, i..<i + shape.source) + crossings(target, j..<j + shape.target))
    return score
  }

  private func lengthScore(_ left: Range<Int>, _ right: Range<Int>) -> Double {
    let a = left.reduce(0) { $0 + source.segments[$1].length } * ratio
    let b = right.reduce(0) { $0 + target.segments[$1].length }
    let deviation = abs(b - a) / sqrt(max(1, (a + b) / 2) * 4.5)
    // The tail is cut: beyond it, a bead is as good as no bead.
    return max(-10, log(max(1e-12, erfc(deviation / 2.squareRoot()))))
  }

  private func markScore(_ left: Range<Int>, _ right: Range<Int>) -> Double {
    let a = left.reduce(UInt8(0)) { $0 | source.segments[$1].marks }
    let b = right.reduce(UInt8(0)) { $0 | target.segments[$1].marks }
    return 0.5 * Double((a & b).nonzeroBitCount) - 0.6 * Double((a ^ b).nonzeroBitCount)
  }

  private func begins(_ text: AlignmentText, _ index: Int) -> Bool {
    index == 0 || text.segments[index].block != text.segments[index - 1].block
  }

  private func crossings(_ text: AlignmentText, _ range: Range<Int>) -> Int {
    range.dropFirst().count { text.segments[$0].block != nil && begins(text, $0) }
  }
}
