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
    // The scores of a long text would fill the memory, so they are worked out a batch at a time, once for each sweep.
    let whole = batches.count == 1 ? scores(in: batches[0]) : nil
    let forward = sweep { whole ?? scores(in: $0) }
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
    addConfidence(&beads, forward.sum) { whole ?? scores(in: $0) }
    return beads
  }

  /// The rows of the corridor, some thousands at a time.
  private var batches: [Range<Int>] {
    stride(from: 0, to: corridor.rows.count, by: 8192).map { $0..<min($0 + 8192, corridor.rows.count) }
  }

  /// Of each place in some rows, the scores of the beads that end there, by shape; -infinity where none fits.
  private func scores(in batch: Range<Int>) -> [[Float]] {
    let chunk = 256
    let chunks = Parallel.map((batch.count + chunk - 1) / chunk) { [score, corridor] number in
      let start = batch.lowerBound + number * chunk
      let rows = start..<min(batch.upperBound, start + chunk)
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
  private func sweep(_ table: (Range<Int>) -> [[Float]]) -> (choice: [[UInt8]], sum: [[Float]]) {
    let shapes = BeadScore.shapes
    var best: [[Float]] = []
    var sum: [[Float]] = []
    var choice: [[UInt8]] = []
    for batch in batches {
      let table = table(batch)
      for i in batch {
        let row = corridor.rows[i]
        best.append([Float](repeating: -.infinity, count: row.count))
        sum.append([Float](repeating: -.infinity, count: row.count))
        choice.append([UInt8](repeating: 0, count: row.count))
        // No bead reaches further back.
        if i > BeadScore.longest { best[i - BeadScore.longest - 1] = [] }
        if i == 0 { (best[0][0], sum[0][0]) = (0, 0) }
        for j in row where i > 0 || j > 0 {
          let place = j - row.lowerBound
          for (index, shape) in shapes.enumerated() {
            let step = table[i - batch.lowerBound][place * shapes.count + index]
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
    }
    return (choice, sum)
  }

  /// Sets each bead's posterior probability.
  private func addConfidence(
    _ beads: inout [Bead], _ forward: [[Float]], _ table: (Range<Int>) -> [[Float]]
  ) {
    let shapes = BeadScore.shapes
    var backward = corridor.rows.map { [Float](repeating: -.infinity, count: $0.count) }
    backward[counts.source][counts.target - corridor.rows[counts.source].lowerBound] = 0
    var paths = [Float](repeating: 0, count: beads.count)
    var last = beads.count - 1
    for batch in batches.reversed() {
      let table = table(batch)
      for i in batch.reversed() {
        let row = corridor.rows[i]
        for j in row.reversed() {
          let here = backward[i][j - row.lowerBound]
          guard here > -.infinity else { continue }
          for (index, shape) in shapes.enumerated() {
            let step = table[i - batch.lowerBound][(j - row.lowerBound) * shapes.count + index]
            guard step > -.infinity else { continue }
            let from = i - shape.source
            let before = j - shape.target - corridor.rows[from].lowerBound
            backward[from][before] = Self.logAdd(backward[from][before], here + step)
          }
        }
        while last >= 0, beads[last].source.upperBound == i {
          paths[last] = path(beads[last], forward, table[i - batch.lowerBound], backward[i])
          last -= 1
        }
        if i + BeadScore.longest < counts.source { backward[i + BeadScore.longest] = [] }
      }
    }
    let total = backward[0][0]
    for index in beads.indices {
      beads[index].confidence = min(1, Double(exp(min(0, paths[index] - total))))
    }
  }

  /// The summed score of all ways through a bead, from the row that it ends in.
  private func path(_ bead: Bead, _ forward: [[Float]], _ row: [Float], _ backward: [Float]) -> Float {
    let shapes = BeadScore.shapes
    let (source, target) = (bead.source, bead.target)
    guard let shape = shapes.firstIndex(where: { $0.source == source.count && $0.target == target.count })
    else { return -.infinity }
    let end = target.upperBound - corridor.rows[source.upperBound].lowerBound
    let start = target.lowerBound - corridor.rows[source.lowerBound].lowerBound
    return forward[source.lowerBound][start] + row[end * shapes.count + shape] + backward[end]
  }

  private static func logAdd(_ a: Float, _ b: Float) -> Float {
    let high = max(a, b)
    guard high > -.infinity else { return high }
    let difference = min(a, b) - high
    return difference < -16 ? high : high + log1p(exp(difference))
  }
}
