/// What an editor does to the pairing, beginning at one pair.
public enum PairingEdit: Equatable, Sendable {
  /// All pairs up to the one of a number become one.
  case join(last: Int)
  /// The pair becomes two: how many sentences of each side stay in the first; nil where that goes without saying.
  case split(source: Int?, target: Int?)
  /// Sentences go over the boundary to the next pair; a negative number comes from there.
  case move(source: Int, target: Int)
  /// The omission and the addition at the ends become a pair; between them, if anything, are others of one side.
  case link(last: Int)
  /// The pair becomes an omission and an addition.
  case unlink
  /// The pairing is right.
  case lock
  /// The pairing is no longer confirmed.
  case unlock

  /// What the log says of it.
  var action: Decision.Action {
    switch self {
    case .join: .join
    case .split: .split
    case .move: .move
    case .link: .link
    case .unlink: .unlink
    case .lock: .lock
    case .unlock: .unlock
    }
  }

  /// The numbers of the pairs that it changes.
  public func pairs(from number: Int) throws(InputError) -> ClosedRange<Int> {
    guard (1..<Int.max).contains(number) else { throw InputError(.usage, "there is no pair \(number)") }
    switch self {
    case .join(let last), .link(let last):
      guard last != number else {
        throw InputError(.usage, "a single pair cannot be \(action)ed; name another one as well")
      }
      return min(number, last)...max(number, last)
    case .move: return number...number + 1
    case .split, .unlink, .lock, .unlock: return number...number
    }
  }

  /// The beads that take the place of a run of beads; the pair of a number is the first of them.
  ///
  /// - Throws: `InputError` for what the run does not allow.
  func beads(for run: [Bead], from number: Int) throws(InputError) -> [Bead] {
    let shapes = try shapes(for: run.map { Shape(source: $0.source.count, target: $0.target.count) }, number)
    var (source, target) = (run[0].source.lowerBound, run[0].target.lowerBound)
    let beads = shapes.filter { $0 != Shape() }.map { shape in
      defer { (source, target) = (source + shape.source, target + shape.target) }
      // No pairing that is made of others is surer than they are; as long as it is locked, the editor is sure.
      return Bead(
        source: source..<source + shape.source, target: target..<target + shape.target,
        confidence: run.map(\.confidence).min() ?? 0)
    }
    guard beads.map(\.source) != run.map(\.source) || beads.map(\.target) != run.map(\.target) else {
      throw InputError(.usage, "that would not change pair \(number)")
    }
    return beads
  }

  /// How many segments a bead has on each side.
  private struct Shape: Equatable {
    var source = 0
    var target = 0
  }

  private func shapes(for run: [Shape], _ number: Int) throws(InputError) -> [Shape] {
    let first = run[0]
    switch self {
    case .join:
      return [Shape(source: run.map(\.source).reduce(0, +), target: run.map(\.target).reduce(0, +))]
    case .split(let source, let target):
      return try Self.split(first, source, target, number)
    case .move(let source, let target):
      let next = run[1]
      try Self.check(source, first.source, next.source, "source", number)
      try Self.check(target, first.target, next.target, "translation", number)
      return [
        Shape(source: first.source - source, target: first.target - target),
        Shape(source: next.source + source, target: next.target + target),
      ]
    case .link: return try Self.linked(run, number)
    case .unlink:
      guard first.source > 0, first.target > 0 else {
        throw InputError(.usage, "pair \(number) has one side only; there is nothing to unlink")
      }
      return [Shape(source: first.source), Shape(target: first.target)]
    case .lock, .unlock: return run
    }
  }

  private static func split(
    _ pair: Shape, _ source: Int?, _ target: Int?, _ number: Int
  ) throws(InputError) -> [Shape] {
    func stay(_ told: Int?, of count: Int, _ side: String) throws(InputError) -> Int {
      if let told {
        guard (0...count).contains(told) else {
          throw InputError(
            .usage, "pair \(number) has \(sentences(count)) in the \(side); it cannot be split after \(told)")
        }
        return told
      }
      guard count < 3 else {
        throw InputError(
          .usage, "pair \(number) has \(count) sentences in the \(side); say after which one to split it"
        )
      }
      return min(count, 1)
    }
    let head = Shape(
      source: try stay(source, of: pair.source, "source"),
      target: try stay(target, of: pair.target, "translation"))
    let tail = Shape(source: pair.source - head.source, target: pair.target - head.target)
    guard head != Shape(), tail != Shape() else {
      throw InputError(
        .usage,
        pair == Shape(source: 1, target: 1)
          ? "pair \(number) has one sentence on each side; 'unlink' separates them"
          : pair.source + pair.target == 1
            ? "pair \(number) is a single sentence; there is nothing to split"
            : "all of pair \(number) would stay together; choose another place to split it")
    }
    return [head, tail]
  }

  private static func sentences(_ count: Int) -> String {
    count == 0 ? "no sentence" : count == 1 ? "one sentence" : "\(count) sentences"
  }

  private static func check(
    _ moved: Int, _ first: Int, _ next: Int, _ side: String, _ number: Int
  ) throws(InputError) {
    guard moved > first || moved < -next else { return }
    let (giver, count) = moved > 0 ? (number, first) : (number + 1, next)
    throw InputError(
      .usage, "pair \(giver) has \(sentences(count)) in the \(side); \(moved.magnitude) cannot be moved")
  }

  private static func linked(_ run: [Shape], _ number: Int) throws(InputError) -> [Shape] {
    if let pair = run.firstIndex(where: { $0.source > 0 && $0.target > 0 }) {
      throw InputError(
        .usage,
        "pair \(number + pair) has both sides; 'link' takes an omission and an addition that are next to each other"
      )
    }
    let ends = [run[0], run[run.count - 1]]
    guard let omission = ends.first(where: { $0.source > 0 }),
      let addition = ends.first(where: { $0.target > 0 })
    else {
      let what = run[0].source > 0 ? "omissions" : "additions"
      throw InputError(
        .usage, "pairs \(number) and \(number + run.count - 1) are both \(what); 'join' makes them one")
    }
    // What was on the other side before an end's sentence stays before it.
    let between = run.dropFirst().dropLast()
    let isOmissionFirst = run[0].source > 0
    let before = between.filter { isOmissionFirst ? $0.target > 0 : $0.source > 0 }
    let after = between.filter { isOmissionFirst ? $0.source > 0 : $0.target > 0 }
    return before + [Shape(source: omission.source, target: addition.target)] + after
  }
}
