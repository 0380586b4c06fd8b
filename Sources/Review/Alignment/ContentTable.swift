/// What the tokens of the beads say that end in some rows of a corridor.
///
/// What a source segment says of each run of target segments, and the other way round, is worked out once; a bead's
/// content is the sum over its segments.
struct ContentTable {
  private static let longest = BeadScore.longest

  private let source: Evidence
  private let target: Evidence
  /// The first source segment and the first target segment of the table.
  private let first: (source: Int, target: Int)
  private let width: Int
  private let height: Int
  /// By source segment, length of the target run, and its end.
  private var left: [Float]
  /// By target segment, length of the source run, and its end.
  private var right: [Float]

  init(_ source: Evidence, _ target: Evidence, rows: Range<Int>, corridor: Corridor) {
    self.source = source
    self.target = target
    // A bead that ends in these rows begins at most four segments before them.
    let segments = max(0, rows.lowerBound - Self.longest)..<rows.upperBound - 1
    let start = corridor.rows[segments.lowerBound].lowerBound
    let columns = start..<corridor.rows[rows.upperBound - 1].upperBound - 1
    first = (segments.lowerBound, columns.lowerBound)
    let (width, height) = (columns.count + 1, segments.count + 1)
    (self.width, self.height) = (width, height)
    left = [Float](repeating: 0, count: segments.count * Self.longest * width)
    right = [Float](repeating: 0, count: columns.count * Self.longest * height)
    var scratch = EvidenceScratch()
    for i in segments {
      let row = (i - segments.lowerBound) * Self.longest
      let reach =
        corridor.rows[i + 1].lowerBound..<corridor.rows[min(i + Self.longest, segments.upperBound)].upperBound
      source.add(i, within: reach.clamped(to: start..<columns.upperBound + 1), &scratch) {
        end, length, gain in
        left[(row + length - 1) * width + end - start] += gain
      }
    }
    // The rows in which a bead may end that a target segment is in: both ends grow with the segment.
    var reach = segments.lowerBound..<segments.lowerBound
    for j in columns {
      let row = (j - columns.lowerBound) * Self.longest
      var (low, high) = (reach.lowerBound, reach.upperBound)
      while low < segments.upperBound, corridor.rows[low].upperBound <= j + 1 { low += 1 }
      while high <= segments.upperBound, corridor.rows[high].lowerBound <= j + Self.longest { high += 1 }
      reach = low..<max(low, high)
      target.add(j, within: reach, &scratch) { end, length, gain in
        right[(row + length - 1) * height + end - segments.lowerBound] += gain
      }
    }
  }

  /// What the tokens of a bead with segments on both sides say for it.
  func score(_ left: Range<Int>, _ right: Range<Int>) -> Float {
    var score =
      source.absence(of: left, inRunOf: right.count) + target.absence(of: right, inRunOf: left.count)
    for i in left {
      let row = (i - first.source) * Self.longest + right.count - 1
      score += self.left[row * width + right.upperBound - first.target]
    }
    for j in right {
      let row = (j - first.target) * Self.longest + left.count - 1
      score += self.right[row * height + left.upperBound - first.source]
    }
    return score
  }
}
