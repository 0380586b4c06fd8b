import Foundation
import Testing

@testable import ReviewBenchmarks

@Suite struct KillTests {
  @Test(
    .enabled(
      if: BuiltProgram.path != nil,
      "the executable 'review' is not beside the tests; build it with 'swift build'"))
  func aKilledSessionLosesNothing() throws {
    let program = ReviewBenchmarks.Program(path: try #require(BuiltProgram.path))
    let summary = try Kill.sessions(10, seed: 1, of: program)
    #expect(summary.losses.isEmpty)
    #expect(summary.runs == 10)
    #expect(summary.loads + summary.sittings > 0)
  }
}
