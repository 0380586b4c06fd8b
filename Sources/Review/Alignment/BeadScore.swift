internal import Foundation

/// How well source and target segments fit as one bead: a logarithm of odds, larger is better.
///
/// Lengths count as in Gale and Church (1993), with the ratio of the languages taken from the text itself; what the
/// tokens of one side say of the other is `Evidence`; the signs at the ends of segments and the number of sentences
/// in them count as far as they are not the same everywhere. The parameters were tuned on hand-aligned and disturbed
/// texts of eight language pairs together.
struct BeadScore: Sendable {
  /// How many segments of each side a bead has.
  struct Shape: Sendable {
    var source: Int
    var target: Int
    /// The logarithm of the share of beads that are so.
    var prior: Double

    init(_ source: Int, _ target: Int, share: Double) {
      self.source = source
      self.target = target
      prior = log(share)
    }
  }

  /// All shapes. A run of segments that one side lacks is likelier than as many single ones.
  static let shapes: [Shape] =
    simpleShapes
    + [
      (1, 3, 0.0046), (3, 1, 0.0046), (1, 4, 0.0013), (4, 1, 0.0013), (2, 3, 0.001), (3, 2, 0.001),
      (3, 3, 0.0006), (2, 4, 0.00012), (4, 2, 0.00012), (3, 4, 0.00008), (4, 3, 0.00008), (4, 4, 0.00009),
      (2, 0, 0.0017), (0, 2, 0.0017), (3, 0, 0.0017), (0, 3, 0.0017), (4, 0, 0.0017), (0, 4, 0.0017),
    ].map { Shape($0, $1, share: $2) }

  /// The shapes of the first pass over a long text, which looks widely.
  static let simpleShapes: [Shape] = [
    (1, 1, 0.89), (1, 0, 0.024), (0, 1, 0.024), (1, 2, 0.1), (2, 1, 0.1), (2, 2, 0.0043),
  ].map { Shape($0, $1, share: $2) }

  /// The most segments of one side that a bead has.
  static let longest = 4

  private let source: Evidence
  private let target: Evidence
  private let lengths: (source: [Double], target: [Double])
  private let sentences: (source: [Int], target: [Int])
  private let sides: (source: AlignmentText, target: AlignmentText)
  private let fixed: FixedBeads
  private let beginnings: [Double]
  private let ends: [Double]

  /// - Parameter ratio: how much longer the target's sentences are than the source's.
  init(_ fixed: FixedBeads, _ links: TokenLinks, ratio: Double) {
    let (source, target) = (fixed.source, fixed.target)
    self.fixed = fixed
    let evidence = Parallel.map(2) { side in
      side == 0
        ? Evidence(source, target, links.links)
        : Evidence(target, source, links.reversed(count: target.types.count))
    }
    self.source = evidence[0]
    self.target = evidence[1]
    sides = (source, target)
    lengths = (
      source.segments.sums(from: 0) { $0.length * ratio }, target.segments.sums(from: 0) { $0.length }
    )
    sentences = (
      source.segments.sums(from: 0) { $0.signs.sentences },
      target.segments.sums(from: 0) { $0.signs.sentences }
    )
    beginnings = SignTable.scores(source, target, certainty: 0.4) { Int($0.beginning.rawValue) }
    ends = SignTable.scores(source, target, certainty: 0.7) { Int($0.end.rawValue) }
  }

  /// The scores of the beads that end at each place of some rows of a corridor, row by row, place by place, in the
  /// order of the shapes; -infinity where a bead would begin outside.
  func scores(of shapes: [Shape], in rows: Range<Int>, of corridor: Corridor) -> [Float] {
    let content = ContentTable(source, target, rows: rows, corridor: corridor)
    var scores: [Float] = []
    scores.reserveCapacity(shapes.count * corridor.rows[rows].reduce(0) { $0 + $1.count })
    for i in rows {
      for j in corridor.rows[i] {
        for shape in shapes {
          let (a, b) = (i - shape.source, j - shape.target)
          guard a >= 0, b >= 0, corridor.rows[a].contains(b), fixed.isEmpty || fixed.allows(a..<i, b..<j)
          else {
            scores.append(-.infinity)
            continue
          }
          var score = shape.prior
          if shape.source == 0 || shape.target == 0 {
            score += gapScore(a..<i, b..<j)
          } else {
            score += shapeScore(a..<i, b..<j) + Double(content.score(a..<i, b..<j))
          }
          scores.append(Float(score))
        }
      }
    }
    return scores
  }

  /// What appears twice on one side only is likely a slip.
  private func gapScore(_ left: Range<Int>, _ right: Range<Int>) -> Double {
    let isRepeat =
      left.last.map { sides.source.segments[$0].isRepeat }
      ?? right.last.map { sides.target.segments[$0].isRepeat } ?? false
    return (isRepeat ? 3 : 0) - 2.5 * Double(crossings(left, right))
  }

  /// The score of the lengths, of the signs and of the places in their blocks.
  private func shapeScore(_ left: Range<Int>, _ right: Range<Int>) -> Double {
    let first = (sides.source.segments[left.lowerBound], sides.target.segments[right.lowerBound])
    let last = (sides.source.segments[left.upperBound - 1], sides.target.segments[right.upperBound - 1])
    var score = lengthScore(left, right)
    score += beginnings[SignTable.place(first.0.signs.beginning.rawValue, first.1.signs.beginning.rawValue)]
    score += ends[SignTable.place(last.0.signs.end.rawValue, last.1.signs.end.rawValue)]
    let marks = (marks(sides.source, left), marks(sides.target, right))
    score += 0.24 * Double((marks.0 & marks.1).nonzeroBitCount)
    score -= 0.53 * Double((marks.0 ^ marks.1).nonzeroBitCount)
    let count = (
      sentences.source[left.upperBound] - sentences.source[left.lowerBound],
      sentences.target[right.upperBound] - sentences.target[right.lowerBound]
    )
    score -= 1.08 * Double(abs(count.0 - count.1))
    if first.0.block != nil, first.1.block != nil {
      let begins = (begins(sides.source, left.lowerBound), begins(sides.target, right.lowerBound))
      score += begins.0 != begins.1 ? -1.2 : begins.0 ? 1.2 : 0.1
    }
    return score - 2.5 * Double(crossings(left, right))
  }

  private func lengthScore(_ left: Range<Int>, _ right: Range<Int>) -> Double {
    let a = lengths.source[left.upperBound] - lengths.source[left.lowerBound]
    let b = lengths.target[right.upperBound] - lengths.target[right.lowerBound]
    let deviation = abs(b - a) / (max(1, (a + b) / 2) * 6.8).squareRoot()
    return LengthTable.score(deviation)
  }

  private func marks(_ text: AlignmentText, _ range: Range<Int>) -> UInt8 {
    range.reduce(0) { $0 | text.segments[$1].signs.marks }
  }

  private func begins(_ text: AlignmentText, _ index: Int) -> Bool {
    index == 0 || text.segments[index].block != text.segments[index - 1].block
  }

  /// How often the run of segments on either side goes from one block to the next.
  private func crossings(_ left: Range<Int>, _ right: Range<Int>) -> Int {
    func crossings(_ text: AlignmentText, _ range: Range<Int>) -> Int {
      range.dropFirst().count { text.segments[$0].block != nil && begins(text, $0) }
    }
    return crossings(sides.source, left) + crossings(sides.target, right)
  }
}

/// The logarithm of the share of pairs whose lengths differ by more than a number of standard deviations.
private enum LengthTable {
  private static let step = 1.0 / 64
  private static let scores: [Double] = (0...8 * 64).map { place in
    log(max(1e-12, erfc(Double(place) * step / 2.0.squareRoot())))
  }

  /// The tail is cut: beyond it, a bead is as good as no bead.
  static func score(_ deviation: Double) -> Double { scores[min(scores.count - 1, Int(deviation / step))] }
}

/// What it says that two segments begin, or end, with certain signs: the rarer the sign on both sides, the more.
private enum SignTable {
  /// How many classes of signs there are at most.
  private static let width = 8

  static func place(_ source: UInt8, _ target: UInt8) -> Int { Int(source) * width + Int(target) }

  /// - Parameter certainty: how often a translation keeps the sign.
  static func scores(
    _ source: AlignmentText, _ target: AlignmentText, certainty: Double, _ sign: (SegmentSigns) -> Int
  ) -> [Double] {
    func shares(_ text: AlignmentText) -> [Double] {
      var counts = [Double](repeating: 0.5, count: width)
      for segment in text.segments { counts[sign(segment.signs)] += 1 }
      let total = counts.reduce(0, +)
      return counts.map { $0 / total }
    }
    let (left, right) = (shares(source), shares(target))
    return (0..<width * width).map { place in
      let (a, b) = (place / width, place % width)
      return log((a == b ? certainty / max(left[a], right[b]) : 0) + 1 - certainty)
    }
  }
}

extension Array {
  /// The sums of what the elements are worth, before the first and after each.
  fileprivate func sums<Sum: AdditiveArithmetic>(from start: Sum, _ worth: (Element) -> Sum) -> [Sum] {
    reduce(into: [start]) { $0.append($0[$0.count - 1] + worth($1)) }
  }
}
