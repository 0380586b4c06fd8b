internal import Foundation

/// All ways to pair two texts within a corridor, weighed: the best one, and how likely each bead is among them all
/// (forward–backward algorithm).
struct Lattice: Sendable {
  private let corridor: Corridor
  private let shapes: [BeadScore.Shape]
  /// The scores of the beads that end in some rows each.
  private let scores: [[Float]]
  private let rowStarts: [Int]
  private static let rowsTogether = 128

  /// Weighs the beads of some shapes that lie in a corridor.
  init(_ score: BeadScore, _ corridor: Corridor, shapes: [BeadScore.Shape]) {
    self.corridor = corridor
    self.shapes = shapes
    let count = corridor.rows.count
    scores = Parallel.map((count + Self.rowsTogether - 1) / Self.rowsTogether) { number in
      let start = number * Self.rowsTogether
      return score.scores(of: shapes, in: start..<min(count, start + Self.rowsTogether), of: corridor)
    }
    rowStarts = corridor.rows.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
  }

  /// The best beads, in order, with their posterior probabilities, and of each place of the corridor the probability
  /// that the texts are parted there.
  func solve() -> (beads: [Bead], parting: [Float]) {
    let sums = Parallel.map(3) { (part) -> Sums in
      switch part {
      case 0: forwardSums()
      case 1: backwardSums()
      default: Sums(values: [], logs: [], choices: bestChoices())
      }
    }
    let (forward, backward) = (sums[0], sums[1])
    let last = corridor.rows.count - 1
    let total = log(forward.values[place(last, corridor.rows[last].upperBound - 1)]) + forward.logs[last]
    var beads = path(sums[2].choices)
    for index in beads.indices {
      let (i, j) = (beads[index].source.upperBound, beads[index].target.upperBound)
      let from = place(beads[index].source.lowerBound, beads[index].target.lowerBound)
      let score = Double(row(i)[(j - corridor.rows[i].lowerBound) * shapes.count + shape(of: beads[index])])
      let logarithm =
        log(forward.values[from]) + forward.logs[beads[index].source.lowerBound] + score
        + log(backward.values[place(i, j)]) + backward.logs[i] - total
      beads[index].confidence = logarithm.isNaN ? 0 : min(1, exp(min(0, logarithm)))
    }
    var parting = [Float](repeating: 0, count: forward.values.count)
    for i in corridor.rows.indices {
      let factor = exp(min(600, forward.logs[i] + backward.logs[i] - total))
      for at in rowStarts[i]..<rowStarts[i + 1] {
        parting[at] = Float(min(1, forward.values[at] * backward.values[at] * factor))
      }
    }
    return (beads, parting)
  }

  /// Sums over all ways to or from each place, row by row with a common factor each, as its logarithm.
  private struct Sums: Sendable {
    var values: [Double]
    var logs: [Double]
    var choices: [UInt8] = []
  }

  private func place(_ i: Int, _ j: Int) -> Int { rowStarts[i] + j - corridor.rows[i].lowerBound }

  /// The scores of the beads that end in a row.
  private struct Row {
    var scores: [Float]
    var start: Int

    subscript(place: Int) -> Float { scores[start + place] }
  }

  private func row(_ i: Int) -> Row {
    let first = i / Self.rowsTogether * Self.rowsTogether
    return Row(
      scores: scores[i / Self.rowsTogether], start: (rowStarts[i] - rowStarts[first]) * shapes.count)
  }

  private func shape(of bead: Bead) -> Int {
    shapes.firstIndex { $0.source == bead.source.count && $0.target == bead.target.count } ?? 0
  }

  private func forwardSums() -> Sums {
    var values = [Double](repeating: 0, count: rowStarts[rowStarts.count - 1])
    var logs = [Double](repeating: 0, count: corridor.rows.count)
    for i in corridor.rows.indices {
      let base = i == 0 ? 0 : logs[i - 1]
      let factors = (0...BeadScore.longest).map { $0 == 0 || $0 > i ? 1 : exp(logs[i - $0] - base) }
      let scores = row(i)
      var most = 0.0
      for (column, j) in corridor.rows[i].enumerated() {
        var sum = i == 0 && j == 0 ? 1.0 : 0
        for (number, shape) in shapes.enumerated() {
          let score = scores[column * shapes.count + number]
          guard score > -.infinity else { continue }
          sum +=
            values[place(i - shape.source, j - shape.target)] * factors[shape.source] * exp(Double(score))
        }
        values[rowStarts[i] + column] = sum
        most = max(most, sum)
      }
      normalise(&values, i, most)
      logs[i] = base + log(max(most, .leastNormalMagnitude))
    }
    return Sums(values: values, logs: logs)
  }

  private func backwardSums() -> Sums {
    var values = [Double](repeating: 0, count: rowStarts[rowStarts.count - 1])
    let last = corridor.rows.count - 1
    // What the first bead that reaches a row is measured by.
    var logs = [Double](repeating: 0, count: corridor.rows.count)
    values[values.count - 1] = 1
    for i in corridor.rows.indices.reversed() {
      let scores = row(i)
      var most = 0.0
      for (column, j) in corridor.rows[i].enumerated().reversed() {
        let here = values[rowStarts[i] + column]
        most = max(most, here)
        guard here > 0 else { continue }
        for (number, shape) in shapes.enumerated() where shape.source == 0 {
          let score = scores[column * shapes.count + number]
          if score > -.infinity { values[place(i, j - shape.target)] += here * exp(Double(score)) }
        }
      }
      normalise(&values, i, most)
      logs[i] += log(max(most, .leastNormalMagnitude))
      if i >= BeadScore.longest { logs[i - BeadScore.longest] = logs[i] }
      if i == last { for row in max(0, i - BeadScore.longest)..<i { logs[row] = logs[i] } }
      let factors = (0...BeadScore.longest).map { $0 > i ? 1 : exp(logs[i] - logs[i - $0]) }
      for (column, j) in corridor.rows[i].enumerated() {
        let here = values[rowStarts[i] + column]
        guard here > 0 else { continue }
        for (number, shape) in shapes.enumerated() where shape.source > 0 {
          let score = scores[column * shapes.count + number]
          guard score > -.infinity else { continue }
          values[place(i - shape.source, j - shape.target)] +=
            here * factors[shape.source] * exp(Double(score))
        }
      }
    }
    return Sums(values: values, logs: logs)
  }

  private func normalise(_ values: inout [Double], _ i: Int, _ most: Double) {
    guard most > 0 else { return }
    for at in rowStarts[i]..<rowStarts[i + 1] { values[at] /= most }
  }

  /// The shape of the last bead of the best way to each place.
  private func bestChoices() -> [UInt8] {
    var best = [Double](repeating: -.infinity, count: rowStarts[rowStarts.count - 1])
    var choices = [UInt8](repeating: 0, count: best.count)
    best[0] = 0
    for i in corridor.rows.indices {
      let scores = row(i)
      for (column, j) in corridor.rows[i].enumerated() {
        let at = rowStarts[i] + column
        for (number, shape) in shapes.enumerated() {
          let score = scores[column * shapes.count + number]
          guard score > -.infinity else { continue }
          let sum = best[place(i - shape.source, j - shape.target)] + Double(score)
          if sum > best[at] { (best[at], choices[at]) = (sum, UInt8(number)) }
        }
      }
    }
    return choices
  }

  /// The beads that the choices lead through, from the last place back.
  private func path(_ choices: [UInt8]) -> [Bead] {
    var beads: [Bead] = []
    var i = corridor.rows.count - 1
    var j = corridor.rows[i].upperBound - 1
    while i > 0 || j > 0 {
      let shape = shapes[Int(choices[place(i, j)])]
      beads.append(Bead(source: i - shape.source..<i, target: j - shape.target..<j, confidence: 0))
      (i, j) = (i - shape.source, j - shape.target)
    }
    return beads.reversed()
  }
}
