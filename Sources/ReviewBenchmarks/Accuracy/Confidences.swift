/// How much the confidence of beads can be believed.
struct Confidences: Sendable {
  /// A bead, or whatever else was guessed.
  struct Guess: Sendable {
    var confidence: Double
    var isRight: Bool
  }

  private var guesses: [Guess]

  init(_ guesses: [Guess] = []) { self.guesses = guesses }

  /// Adds another's guesses.
  static func += (all: inout Self, other: Self) { all.guesses += other.guesses }

  /// How many there are.
  var count: Int { guesses.count }

  /// The share of right ones among the surer half. Of those that are as sure as the last of that half, the share that
  /// falls into it is taken to be as right as all of them.
  var rightInSurerHalf: Double {
    let half = guesses.count / 2
    let sorted = guesses.sorted { $0.confidence > $1.confidence }
    guard half > 0 else { return 0 }
    let last = sorted[half - 1].confidence
    let surer = sorted.filter { $0.confidence > last }
    let equal = sorted.filter { $0.confidence == last }
    let share = Double(equal.count(where: \.isRight)) / Double(equal.count)
    return (Double(surer.count(where: \.isRight)) + Double(half - surer.count) * share) / Double(half)
  }

  /// How far the confidence is from the share of right ones, over ten bins of equal width, each weighed by what is in
  /// it (expected calibration error).
  var calibrationError: Double {
    Dictionary(grouping: guesses) { min(9, Int($0.confidence * 10)) }.values.reduce(0) { error, bin in
      let right = Double(bin.count(where: \.isRight))
      return error + abs(right - bin.reduce(0) { $0 + $1.confidence }) / Double(guesses.count)
    }
  }
}
