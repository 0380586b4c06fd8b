internal import Foundation

/// Pairs the segments of two texts by dynamic programming over a corridor.
///
/// Each bead's confidence is its posterior probability by the forward–backward algorithm over all ways to pair the
/// texts within the corridor.
public struct Aligner: Sendable {
  private let score: BeadScore
  private let corridor: Corridor
  private let counts: (source: Int, target: Int)

  init(_ source: AlignmentText, _ target: AlignmentText) {
    score = BeadScore(source, target)
    corridor = Corridor(source, target)
    counts = (source.segments.count, target.segments.count)
  }

  /// The beads, in order; together they cover both sides once.
  func beads() -> [Bead] {
    guard counts.source > 0, counts.target > 0 else {
      // One empty side leaves nothing to pair.
      return (0..<counts.source).map { Bead(source: $0..<$0 + 1, target: 0..<0, confidence: 1) }
        + (0..<counts.target).map { Bead(source: 0..<0, target: $0..<$0 + 1, confidence: 1) }
    }
    let table = scores()
    let forward = sweep(table)
    var beads: [Bead] = []
    var i = counts.source
    var j = counts.target
    while i > 0 || j > 0 {
      let shape = BeadScore.shapes[Int(forward.choice[i][j - corridor.rows[i].lowerBound])]
      beads.append(Bead(source: i - shape.source..<i, target: j - shape.target..<j, confidence: 0))
      i -= shape.source
      j -= shape.target
    }
    beads.reverse()
    addConfidence(&beads, table, forward.sum)
    return beads
  }

  /// Of each place in the corridor, the scores of the beads that end there, by shape; -infinity where none fits.
  private func scores() -> [[Float]] {
    let chunk = 256
    let chunks = Parallel.map((corridor.rows.count + chunk - 1) / chunk) { [score, corridor] number in
      let rows = number * chunk..<min(corridor.rows.count, (number + 1) * chunk)
      // A bead that ends in these rows begins at most four segments before them.
      let first = max(0, rows.lowerBound - BeadScore.longest)
      var sources = score.sourceRuns(first..<rows.upperBound - 1)
      var targets = score.targetRuns(
        corridor.rows[first].lowerBound..<corridor.rows[rows.upperBound - 1].upperBound - 1)
      return rows.map { scores(of: $0, &sources, &targets) }
    }
    return chunks.flatMap { $0 }
  }

  /// The scores of the beads that end at a source position.
  private func scores(of i: Int, _ sources: inout FeatureRuns, _ targets: inout FeatureRuns) -> [Float] {
    let shapes = BeadScore.shapes
    let row = corridor.rows[i]
    var scores = [Float](repeating: -.infinity, count: row.count * shapes.count)
    for j in row {
      for (index, shape) in shapes.enumerated() {
        let a = i - shape.source
        let b = j - shape.target
        guard a >= 0, corridor.rows[a].contains(b) else { continue }
        let form = score.shapeScore(shape, a, b)
        scores[(j - row.lowerBound) * shapes.count + index] = Float(
          shape.source + shape.target > 2 && form < -14
            ? form - 5 : form + score.content(sources.run(a..<i), targets.run(b..<j)))
      }
    }
    return scores
  }

  /// Best and summed scores from the beginning to each place of the corridor.
  private func sweep(_ table: [[Float]]) -> (choice: [[UInt8]], sum: [[Float]]) {
    let shapes = BeadScore.shapes
    var best: [[Float]] = []
    var sum: [[Float]] = []
    var choice: [[UInt8]] = []
    for (i, row) in corridor.rows.enumerated() {
      best.append([Float](repeating: -.infinity, count: row.count))
      sum.append([Float](repeating: -.infinity, count: row.count))
      choice.append([UInt8](repeating: 0, count: row.count))
      for j in row {
        let place = j - row.lowerBound
        if i == 0, j == 0 {
          best[0][0] = 0
          sum[0][0] = 0
          continue
        }
        for (index, shape) in shapes.enumerated() {
          let step = table[i][place * shapes.count + index]
          guard step > -.infinity else { continue }
          let from = i - shape.source
          let before = j - shape.target - corridor.rows[from].lowerBound
          if best[from][before] + step > best[i][place] {
            best[i][place] = best[from][before] + step
            choice[i][place] = UInt8(index)
          }
          sum[i][place] = Self.logAdd(sum[i][place], sum[from][before] + step)
        }
      }
    }
    return (choice, sum)
  }

  /// Sets each bead's posterior probability.
  private func addConfidence(_ beads: inout [Bead], _ table: [[Float]], _ forward: [[Float]]) {
    let shapes = BeadScore.shapes
    var backward = corridor.rows.map { [Float](repeating: -.infinity, count: $0.count) }
    backward[counts.source][counts.target - corridor.rows[counts.source].lowerBound] = 0
    for (i, row) in corridor.rows.enumerated().reversed() {
      for j in row.reversed() {
        let here = backward[i][j - row.lowerBound]
        guard here > -.infinity else { continue }
        for (index, shape) in shapes.enumerated() {
          let step = table[i][(j - row.lowerBound) * shapes.count + index]
          guard step > -.infinity else { continue }
          let from = i - shape.source
          let before = j - shape.target - corridor.rows[from].lowerBound
          backward[from][before] = Self.logAdd(backward[from][before], here + step)
        }
      }
    }
    let total = backward[0][0]
    for index in beads.indices {
      let (source, target) = (beads[index].source, beads[index].target)
      guard let shape = shapes.firstIndex(where: { $0.source == source.count && $0.target == target.count })
      else { continue }
      let row = corridor.rows[source.upperBound]
      let end = target.upperBound - row.lowerBound
      let start = target.lowerBound - corridor.rows[source.lowerBound].lowerBound
      let path =
        forward[source.lowerBound][start] + table[source.upperBound][end * shapes.count + shape]
        + backward[source.upperBound][end] - total
      beads[index].confidence = min(1, Double(exp(min(0, path))))
    }
  }

  private static func logAdd(_ a: Float, _ b: Float) -> Float {
    let high = max(a, b)
    guard high > -.infinity else { return high }
    let difference = min(a, b) - high
    return difference < -16 ? high : high + log1p(exp(difference))
  }
}
