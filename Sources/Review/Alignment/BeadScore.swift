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
    (1, 1, 0.89), (1, 0, 0.05), (0, 1, 0.05), (1, 2, 0.05), (2, 1, 0.05), (2, 2, 0.006), (1, 3, 0.004),
    (3, 1, 0.004), (1, 4, 0.001), (4, 1, 0.001), (2, 3, 0.001), (3, 2, 0.001),
  ].map { Shape(source: $0.0, target: $0.1, prior: log($0.2)) }

  /// The most segments of one side that a bead has.
  static let longest = 4

  /// How much a feature on both sides counts, and one on one side only: features of a segment are not independent.
  private static let presence = 0.7
  private static let absence = 0.5
  /// How often a feature of a segment stands in its translation, when it stands anywhere on the other side.
  private static let certainty = 0.8

  private let source: AlignmentText
  private let target: AlignmentText
  private let ratio: Double
  private let gain: [Double]
  private let absent: (source: [Double], target: [Double])

  init(_ source: AlignmentText, _ target: AlignmentText) {
    func total(_ text: AlignmentText) -> Double { max(1, text.segments.reduce(0) { $0 + $1.length }) }
    ratio = total(target) / total(source)
    var counts: [Int32: (source: Int, target: Int)] = [:]
    for segment in source.segments { for id in segment.ids { counts[id, default: (0, 0)].source += 1 } }
    for segment in target.segments { for id in segment.ids { counts[id, default: (0, 0)].target += 1 } }
    let n = Double(source.segments.count) + 2
    let m = Double(target.segments.count) + 2
    var gain = [Double](repeating: 0, count: source.featureCount)
    var absent = (source: gain, target: gain)
    for (id, count) in counts where count.source > 0 && count.target > 0 {
      let a = Double(count.source)
      let b = Double(count.target)
      let left = Self.evidence(certainty: Self.certainty * min(1, b / a), chance: b / m)
      let right = Self.evidence(certainty: Self.certainty * min(1, a / b), chance: a / n)
      absent.source[Int(id)] = Self.absence * left.absent
      absent.target[Int(id)] = Self.absence * right.absent
      gain[Int(id)] =
        Self.presence * (left.present + right.present) - Self.absence * (left.absent + right.absent)
    }
    self.gain = gain
    self.absent = absent
    // What stands on one side only says nothing.
    self.source = source.keeping { gain[Int($0)] != 0 || absent.source[Int($0)] != 0 }
    self.target = target.keeping { gain[Int($0)] != 0 || absent.target[Int($0)] != 0 }
  }

  /// What it says that a feature stands, or does not stand, on the other side of a bead.
  private static func evidence(certainty: Double, chance: Double) -> (present: Double, absent: Double) {
    let chance = min(0.99, chance)
    return (min(8, max(0, log(certainty / chance))), min(0, log((1 - certainty) / (1 - chance))))
  }

  /// How much the contents of two runs of segments speak for their being one bead.
  func content(_ left: FeatureRuns.Run, _ right: FeatureRuns.Run) -> Double {
    guard !left.isEmpty, !right.isEmpty else { return 0 }
    var score = left.absence + right.absence
    var i = 0
    var j = 0
    while i < left.ids.count, j < right.ids.count {
      if left.ids[i] == right.ids[j] {
        score += gain[Int(left.ids[i])]
        i += 1
        j += 1
      } else if left.ids[i] < right.ids[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return score
  }

  /// The runs of some source segments.
  func sourceRuns(_ window: Range<Int>) -> FeatureRuns { FeatureRuns(source, absent.source, in: window) }

  /// The runs of some target segments.
  func targetRuns(_ window: Range<Int>) -> FeatureRuns { FeatureRuns(target, absent.target, in: window) }

  /// The score of the lengths and of the places in their blocks.
  func shapeScore(_ shape: Shape, _ i: Int, _ j: Int) -> Double {
    var score = shape.prior
    if shape.source + shape.target == 1 {
      let isRepeat = shape.source == 1 ? source.segments[i].isRepeat : target.segments[j].isRepeat
      if isRepeat { score += 3 }
    }
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
    let deviation = abs(b - a) / sqrt(max(1, (a + b) / 2) * 6.8)
    // The tail is cut: beyond it, a bead is as good as no bead.
    return max(-20, log(max(1e-12, erfc(deviation / 2.squareRoot()))))
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
