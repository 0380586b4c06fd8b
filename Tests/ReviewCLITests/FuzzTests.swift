import Foundation
import Testing

@testable import ReviewBenchmarks

@Suite struct FuzzTests {
  private static let needsProgram: Comment =
    "the executable 'review' is not beside the tests; build it with 'swift build'"

  @Test("random lines and keys break nothing", .enabled(if: BuiltProgram.path != nil, needsProgram))
  func nothingBreaks() async throws {
    let program = ReviewBenchmarks.Program(path: try #require(BuiltProgram.path))
    let summary = try await Fuzz.runs(30, seed: 1, of: program)
    #expect(summary.failures.isEmpty)
    #expect(summary.share > 0)
  }

  @Test("a seed makes the same run again", .enabled(if: BuiltProgram.path != nil, needsProgram))
  func seedsRepeat() throws {
    let program = ReviewBenchmarks.Program(path: try #require(BuiltProgram.path))
    let lines = CommandLines(grammar: try CommandGrammar(of: program))
    func runs(_ first: UInt64) -> [String] {
      (first..<first + 50).map {
        let run = FuzzCase(seed: $0, of: lines)
        return "\(run.kind) \(run.desk) \(run.shellLine) \(run.script)"
      }
    }
    #expect(runs(7) == runs(7))
    #expect(Set(runs(7)).count > 45)
    #expect(runs(7) != runs(1007))
  }

  @Test(
    "a control character in lines is seen, line feeds, tabs and colours are none",
    arguments: [
      ("line\n\tline\n", false), ("\u{1B}[1;31mred\u{1B}[0m\n", false), ("ë 👩🏽‍🚒 \u{A0}", false),
      ("\u{1B}[2J", true),
      ("\u{1B}", true), ("\u{1B}[", true), ("a\rb", true), ("\u{7}", true), ("\u{7F}", true),
      ("\u{9B}2J", true),
      ("\u{0}", true),
    ])
  func lines(output: String, isFound: Bool) {
    #expect((ControlBytes.first(in: Array(output.utf8), isScreen: false) != nil) == isFound)
  }

  @Test(
    "on a screen whole sequences are not control characters, and parts of them are",
    arguments: [
      ("\u{1B}[?2026h\u{1B}[H\u{1B}[J\u{1B}[2;1Htext\r\n", false), ("\u{1B}[2J", false), ("a\tb", true),
      ("\u{1B}]0;title\u{7}", true), ("\u{1B}[\u{1B}[1m", true), ("\u{8}", true),
    ])
  func screens(output: String, isFound: Bool) {
    #expect((ControlBytes.first(in: Array(output.utf8), isScreen: true) != nil) == isFound)
  }
}
