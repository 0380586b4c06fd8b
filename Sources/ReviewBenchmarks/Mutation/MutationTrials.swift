internal import Foundation
internal import Review

/// Spoiled files before every reader: each is taken or refused with an `InputError`.
struct MutationTrials {
  /// What came of one reader's inputs.
  struct Row {
    var name: String
    var inputs = 0
    var accepted = 0
    var refused = 0
    /// Whatever else came: each with the number of the input.
    var other: [(input: Int, problem: String)] = []
    /// The input that took longest, in seconds.
    var slowest = (input: 0, seconds: 0.0)
  }

  /// The rows, by reader.
  private(set) var rows: [Row] = []

  /// Tries so many inputs, an equal share for each reader.
  ///
  /// - Parameter begin: called with the name of a reader before it is tried, for a crash to be placed.
  init(_ count: Int, seed: UInt64, begin: (String) -> Void = { _ in }) throws {
    let readers = try InputReader.all()
    for (number, reader) in readers.enumerated() {
      begin(reader.name)
      var row = Row(name: reader.name)
      for input in 0..<(count + readers.count - 1) / readers.count {
        var random = SplitMix64(seed: seed &+ UInt64(number) << 32 &+ UInt64(input) << 1)
        row.add(reader, input, &random)
      }
      rows.append(row)
    }
  }

  /// Tries them and prints what came of it; false when there was anything but taking and refusing.
  static func run(_ count: Int, seed: UInt64) throws -> Bool {
    let trials = try MutationTrials(count, seed: seed) { name in
      FileHandle.standardError.write(Data("reading: \(name)\n".utf8))
    }
    var table = Table("reader", "inputs", "accepted", "refused", "other", "slowest ms", "input")
    var sum = (inputs: 0, accepted: 0, refused: 0, other: 0)
    for row in trials.rows {
      table.add(
        row.name, "\(row.inputs)", "\(row.accepted)", "\(row.refused)", "\(row.other.count)",
        (row.slowest.seconds * 1000).decimals(1), "\(row.slowest.input)")
      sum.inputs += row.inputs
      sum.accepted += row.accepted
      sum.refused += row.refused
      sum.other += row.other.count
    }
    table.add("all", "\(sum.inputs)", "\(sum.accepted)", "\(sum.refused)", "\(sum.other)", "", "")
    table.print()
    for row in trials.rows {
      for (input, problem) in row.other.prefix(5) { print("\(row.name), input \(input): \(problem)") }
    }
    return sum.other == 0
  }
}

extension MutationTrials.Row {
  fileprivate mutating func add(_ reader: InputReader, _ input: Int, _ random: inout SplitMix64) {
    let seed = reader.seeds.randomElement(using: &random) ?? []
    let other = reader.seeds.randomElement(using: &random) ?? []
    let bytes = Mutation.mutated(seed, with: other, using: &random)
    let clock = ContinuousClock()
    let start = clock.now
    do {
      try reader.read(bytes, &random)
      accepted += 1
    } catch is InputError {
      refused += 1
    } catch {
      self.other.append((input, "\(error)"))
    }
    inputs += 1
    let seconds = (clock.now - start) / .seconds(1)
    if seconds > slowest.seconds { slowest = (input, seconds) }
  }
}
