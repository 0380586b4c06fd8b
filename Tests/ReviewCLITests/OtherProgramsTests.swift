import Foundation
import Review
import ReviewSQLite
import Testing

@testable import ReviewBenchmarks

@Suite struct OtherProgramsTests {
  @Test("a project that stays open sees and keeps every decision while other programs come and go")
  func comeAndGo() throws {
    let program = ReviewBenchmarks.Program(
      path: try #require(BuiltProgram.path, "the program 'review' is not beside the tests; build it"))
    let path = try MixedText.folder().appending(path: "review.db").path
    let project = Project(store: try SQLiteStore(path: path), reviewer: "Ana") { recheck in
      Issue.record("what keeps a phrase as it is checks nothing again")
      return Recheck.Answer(units: [], findings: [])
    }
    let findings = try project.reading.units(of: 1).flatMap { $0.findings.map(\.number) }
    for (index, pair) in stride(from: 0, to: findings.count - 1, by: 2).enumerated() {
      let words = ["decide", "\(findings[pair])", "keep", "--reviewer", "Besnik", "--project", path]
      #expect(try program.run(words).status == 0)
      #expect(try project.reading.finding(findings[pair]).state == .dismissed)
      _ = try project.deciding.dismiss(findings[pair + 1])
      // Another connection, as of a program that begins now.
      let other = try SQLiteStore(path: path).decisions(of: 1).map(\.reviewer)
      #expect(other == Array(repeating: ["Besnik", "Ana"], count: index + 1).flatMap { $0 })
    }
  }
}
