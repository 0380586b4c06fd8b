import Foundation
import Testing

@testable import ReviewBenchmarks

@Suite struct KillTests {
  @Test(
    "a killed session loses nothing and invents nothing",
    .enabled(
      if: BuiltProgram.path != nil,
      "the executable 'review' is not beside the tests; build it with 'swift build'"))
  func aKilledSessionLosesNothing() throws {
    let program = ReviewBenchmarks.Program(path: try #require(BuiltProgram.path))
    let summary = try Kill.sessions(10, seed: 1, of: program)
    #expect(summary.losses.isEmpty)
    #expect(summary.runs == 10)
    #expect(summary.loads + summary.steps > 0)
  }

  @Test(
    "two steppers at once lose nothing",
    .enabled(
      if: BuiltProgram.path != nil,
      "the executable 'review' is not beside the tests; build it with 'swift build'"))
  func twoAtOnceLoseNothing() async throws {
    let program = ReviewBenchmarks.Program(path: try #require(BuiltProgram.path))
    let session = try await Together(program, lines: 40, seed: 1)
    #expect(session.losses.isEmpty)
    #expect(session.counts.count == 2)
    #expect(session.counts.allSatisfy { $0 > 0 })
  }
}
