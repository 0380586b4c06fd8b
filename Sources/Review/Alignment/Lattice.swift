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
    let sums = Parallel.map(2) { $0 == 0 ? forwardSums() : backwardSums() }
    let (forward, backward) = (sums[0], sums[1])
    let total = backward[0]
    var beads = path(bestChoices())
    for index in beads.indices {
      let (i, j) = (beads[index].source.upperBound, beads[index].target.upperBound)
      let score = row(i)[(j - corridor.rows[i].lowerBound) * shapes.count + shape(of: beads[index])]
      let before = forward[place(beads[index].source.lowerBound, beads[index].target.lowerBound)]
      beads[index].confidence = exp(min(0, before + Double(score) + backward[place(i, j)] - total))
    }
    return (beads, zip(forward, backward).map { Float(exp(min(0, $0 + $1 - total))) })
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

  /// Of each place, the logarithm of the summed weights of all ways to it. Weights themselves would underflow: a chapter
  /// that one side lacks is many unlikely beads in a row.
  private func forwardSums() -> [Double] {
    var sums = [Double](repeating: -.infinity, count: rowStarts[rowStarts.count - 1])
    var terms = LogarithmSum(capacity: shapes.count)
    sums[0] = 0
    for i in corridor.rows.indices {
      let scores = row(i)
      for (column, j) in corridor.rows[i].enumerated() where i > 0 || j > 0 {
        for (number, shape) in shapes.enumerated() {
          let score = scores[column * shapes.count + number]
          guard score > -.infinity else { continue }
          terms.add(sums[place(i - shape.source, j - shape.target)] + Double(score))
        }
        sums[rowStarts[i] + column] = terms.take()
      }
    }
    return sums
  }

  /// The same for all ways from each place.
  private func backwardSums() -> [Double] {
    var sums = [Double](repeating: -.infinity, count: rowStarts[rowStarts.count - 1])
    var terms = LogarithmSum(capacity: shapes.count)
    let last = corridor.rows.count - 1
    sums[sums.count - 1] = 0
    for i in corridor.rows.indices.reversed() {
      let rows = (i...min(last, i + BeadScore.longest)).map { row($0) }
      for (column, j) in corridor.rows[i].enumerated().reversed() where rowStarts[i] + column < sums.count - 1
      {
        for (number, shape) in shapes.enumerated() {
          let (a, b) = (i + shape.source, j + shape.target)
          guard a <= last, corridor.rows[a].contains(b) else { continue }
          let score = rows[shape.source][(b - corridor.rows[a].lowerBound) * shapes.count + number]
          terms.add(sums[place(a, b)] + Double(score))
        }
        sums[rowStarts[i] + column] = terms.take()
      }
    }
    return sums
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

/// The logarithm of a sum, of the logarithms of its terms.
private struct LogarithmSum {
  private var terms: [Double]
  private var count = 0
  private var most = -Double.infinity

  init(capacity: Int) { terms = Array(repeating: 0, count: capacity) }

  mutating func add(_ term: Double) {
    terms[count] = term
    count += 1
    most = max(most, term)
  }

  /// The sum of what was added since the last time; -infinity for nothing.
  mutating func take() -> Double {
    defer { (count, most) = (0, -.infinity) }
    guard most > -.infinity else { return most }
    var sum = 0.0
    // What is far below the largest changes nothing.
    for term in terms[..<count] where term > most - 36 { sum += exp(term - most) }
    return most + log(sum)
  }
}
