/// The features of runs of neighbouring segments of one side, each run worked out once.
struct FeatureRuns {
  /// Some segments, one after another.
  struct Run {
    /// Their features, each once, in order.
    var ids: [Int32]
    /// What it says that none of them stands on the other side.
    var absence: Double
    /// Whether there are no segments.
    var isEmpty: Bool
  }

  private let text: AlignmentText
  private let absence: [Double]
  private let window: Range<Int>
  private var runs: [Run?]
  private static let none = Run(ids: [], absence: 0, isEmpty: true)

  /// The runs of the segments in a window of a text; `absence` says of each feature what its absence means.
  init(_ text: AlignmentText, _ absence: [Double], in window: Range<Int>) {
    self.text = text
    self.absence = absence
    self.window = window
    runs = Array(repeating: nil, count: window.count * BeadScore.longest)
  }

  /// A run; it has to lie in the window.
  mutating func run(_ range: Range<Int>) -> Run {
    guard !range.isEmpty else { return Self.none }
    let place = (range.lowerBound - window.lowerBound) * BeadScore.longest + range.count - 1
    if let run = runs[place] { return run }
    var ids = text.segments[range.lowerBound].ids
    for index in range.dropFirst() { ids = Self.merged(ids, text.segments[index].ids) }
    let run = Run(ids: ids, absence: ids.reduce(0) { $0 + absence[Int($1)] }, isEmpty: false)
    runs[place] = run
    return run
  }

  /// What is in either of two ordered lists, in order.
  private static func merged(_ left: [Int32], _ right: [Int32]) -> [Int32] {
    var merged: [Int32] = []
    merged.reserveCapacity(left.count + right.count)
    var i = 0
    var j = 0
    while i < left.count || j < right.count {
      let next = j == right.count || i < left.count && left[i] <= right[j] ? left[i] : right[j]
      if i < left.count, left[i] == next { i += 1 }
      if j < right.count, right[j] == next { j += 1 }
      merged.append(next)
    }
    return merged
  }
}
