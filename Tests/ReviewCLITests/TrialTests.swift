import Testing

@testable import ReviewBenchmarks

/// The trials that the benchmarks make of many inputs, on fewer of them.
struct TrialTests {
  @Test("every encoding that can be named writes the right copy or is refused by its name")
  func encodings() {
    let trials = Encodings.tried()
    #expect(trials.wrong.map { "\($0.name): \($0.problem)" } == [])
    #expect(trials.converters > 100)
    #expect(trials.right > trials.names * 9 / 10)
    #expect(trials.refused.allSatisfy { $0.message.contains($0.name) })
  }

  @Test("spoiled files are taken or refused by every reader, and nothing else")
  func mutations() throws {
    let trials = try MutationTrials(1000, seed: 1)
    #expect(trials.rows.flatMap(\.other).map(\.problem) == [])
    #expect(trials.rows.count > 20)
    #expect(trials.rows.allSatisfy { $0.inputs == $0.accepted + $0.refused })
    #expect(trials.rows.reduce(0) { $0 + $1.accepted } > 0 && trials.rows.reduce(0) { $0 + $1.refused } > 0)
  }
}
