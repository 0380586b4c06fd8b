import Foundation
import Testing

@testable import ReviewBenchmarks

@Suite struct KillTests {
  /// The program that was built with the tests; nil when it is not there.
  private static var program: ReviewBenchmarks.Program? {
    // The test bundle stands in the folder of the build, and so does the program.
    let places =
      Bundle.allBundles.map(\.bundleURL) + CommandLine.arguments.map { URL(fileURLWithPath: $0) }
    let folders = places.flatMap { [$0, $0.deletingLastPathComponent()] }
    return folders.map { $0.appending(path: "review").path }
      .first {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: $0, isDirectory: &isFolder) && !isFolder.boolValue
          && FileManager.default.isExecutableFile(atPath: $0)
      }
      .map { ReviewBenchmarks.Program(path: $0) }
  }

  @Test(
    .enabled(
      if: program != nil, "the executable 'review' is not beside the tests; build it with 'swift build'"))
  func aKilledSessionLosesNothing() throws {
    let program = try #require(Self.program)
    let summary = try Kill.sessions(10, seed: 1, of: program)
    #expect(summary.losses.isEmpty)
    #expect(summary.runs == 10)
    #expect(summary.loads + summary.sittings > 0)
  }

  @Test(
    .enabled(
      if: program != nil, "the executable 'review' is not beside the tests; build it with 'swift build'"))
  func twoAtOnceLoseNothing() async throws {
    let program = try #require(Self.program)
    let session = try await Together(program, lines: 40, seed: 1)
    #expect(session.losses.isEmpty)
    #expect(session.counts.count == 2)
    #expect(session.counts.allSatisfy { $0 > 0 })
  }
}
