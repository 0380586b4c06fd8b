import Foundation
import Review
import ReviewSQLite
import Testing

@testable import ReviewCLI

/// Where the pairing is doubtful, that is said.
@Suite struct DoubtTests {
  /// A console beside a project of three pairs, the last two doubtful, with a finding in the last.
  private func console() throws -> TestConsole {
    let console = try TestConsole()
    let sentences = ["One.", "Two.", "Three."]
    func file(_ name: String) -> LoadedFile {
      LoadedFile(
        name: name, path: "/\(name)", bytes: Array((sentences.joined(separator: " ") + "\n").utf8),
        encoding: "UTF-8", language: name == "a.sq.txt" ? "sq" : "en")
    }
    let spans = [0..<4, 5..<9, 10..<16]
    let segments = spans.map { Segment(range: $0, block: 0) }
    let store = try SQLiteStore(path: console.folder.appending(path: "review.db").path, creating: true)
    defer { store.close() }
    try Project(store: store, reviewer: "Ana") { _ in Recheck.Answer(units: [], findings: []) }.reloading
      .load(
        LoadedText(
          name: "a", source: file("a.sq.txt"), target: file("a.en.txt"), sourceSegments: segments,
          targetSegments: segments,
          units: spans.indices.map {
            LoadedUnit(
              source: sentences[$0], target: sentences[$0], sourceSpan: spans[$0], targetSpan: spans[$0],
              bead: Bead(source: $0..<$0 + 1, target: $0..<$0 + 1, confidence: [0.95, 0.4, 0.2][$0]))
          },
          findings: [
            Finding(
              check: "spelling", category: .spelling, severity: .minor, confidence: 1, unit: 3, target: 0..<5,
              message: "Look.", fingerprint: "x")
          ]))
    return console
  }

  @Test func loadNamesTheStretches() {
    #expect(LoadSummary.doubts([30]) == "Pairing is doubtful in 1 place: sentence 30")
    #expect(
      LoadSummary.doubts([12, 13, 14, 30, 51]) == "Pairing is doubtful in 3 places: sentences 12–14, 30, 51")
    #expect(LoadSummary.doubts((1...9).map { $0 * 2 }).hasSuffix(" 14, 16, …"))
  }

  @Test func theStepperMarksFindings() throws {
    let console = try console()
    console.run("show", "1")
    #expect(console.text.contains("sentence 3 of a · ? pairing doubtful"))
    console.isTerminal = true
    console.environment["NO_COLOR"] = "1"
    console.run("step", input: "q")
    #expect(console.text.contains("· ? pairing doubtful"))
  }

  @Test func doubtfulPairsAreListedAndSteppedThrough() throws {
    let console = try console()
    console.run("pairs", "--doubtful")
    #expect(console.text.hasPrefix("2    ? doubtful (40 %)\n  sq: Two.\n  en: Two.\n3    ? doubtful (20 %)"))
    console.run("align", "--edit", input: "d\nd\nc\nd\nd\nc\nd\n")
    let places = console.text.matches(of: /Pair (\d) of 3, (\d) doubtful/).map { "\($0.1) \($0.2)" }
    #expect(places == ["2 2", "3 2", "2 2", "2 1", "3 1", "3 1", "3 0", "3 0"])
    #expect(console.text.contains("This is the only doubtful pair."))
    #expect(console.text.contains("No pair is doubtful."))
    console.run("undo")
    console.run("pairs", "--doubtful", "--format", "jsonl")
    #expect(console.text.split(separator: "\n").count == 1)
  }
}
