import Foundation
import Review
import Testing

@testable import ReviewCLI

/// What a session keeps for the next one, whose sentences come first, and what it does over the whole text.
@Suite struct StepSessionTests {
  private let console: TestConsole

  private static let loaded: URL? = {
    guard let console = try? TestConsole() else { return nil }
    let source = (1...6).map { "Policia dërgoi 34\($0) policë në veri." }
    let target = (1...6).map { "The police sent 99\($0) officers to the the north." }
    try? console.write(source.joined(separator: "\n\n") + "\n", to: "news.sq.txt")
    try? console.write(target.joined(separator: "\n\n") + "\n", to: "news.en.txt")
    return console.run("load", "news.sq.txt", "news.en.txt") == .done ? console.folder : nil
  }()

  init() throws {
    let folder = URL.temporaryDirectory.appending(path: "review-\(UUID().uuidString)")
    try FileManager.default.copyItem(at: #require(Self.loaded), to: folder)
    console = try TestConsole(folder: folder)
    console.environment["NO_COLOR"] = "1"
    console.isTerminal = true
  }

  /// What the stepper says to some keys on a screen, or to lines without one.
  private func step(_ input: String, as reviewer: String = "Ana") -> String {
    #expect(console.run("step", "--reviewer", reviewer, input: input) == .done)
    return console.text
  }

  private func english() -> [String] {
    console.run("export", "-o", "-")
    return console.text.split(separator: "\n").map(String.init)
  }

  @Test("the filter and the order are there again in the next session, for who chose them")
  func filterStays() {
    #expect(step("fc1dokkq").contains("only"))
    let next = step("q")
    #expect(next.contains("worst first") && next.contains("only ") && next.contains("1 decided · "))
    #expect(!step("q", as: "Ben").contains("only "))
    #expect(!step("fxdoq").isEmpty)
    #expect(!step("q").contains("only "))
  }

  @Test("your own sentences come first, and can be shown alone")
  func ownFirst() {
    #expect(console.run("assign", "Ana", "4-5") == .done)
    #expect(step("q").contains("yours first"))
    #expect(step("q").contains("sentence 4 of 6"))
    #expect(!step("q", as: "Ben").contains("yours first"))
    let own = step("fw2dq")
    #expect(
      own.contains("whose sentences: yours") && own.contains("only yours")
        && own.contains("0 decided · 2 major, 2 minor left"))
    #expect(step("fw3dq").contains("0 decided · 4 major, 4 minor left"))
    console.isTerminal = false
    #expect(step("f yours\nq\n").contains("4 findings: yours."))
  }

  @Test("how long sentences take is noted where review.conf wants it, and nowhere else")
  func time() throws {
    _ = step("kkkkq")
    console.run("status", "--format", "jsonl")
    #expect(!console.text.contains("\"seconds\":0.") && !console.text.contains("\"seconds\":1"))
    try console.write("time-tracking = on\n", to: "review.conf")
    _ = step("kkkkq")
    console.run("status", "--format", "jsonl")
    let seconds = try #require(console.text.firstMatch(of: /"seconds":([0-9.e-]+)/)?.1)
    #expect(try #require(Double(seconds)) > 0)
  }

  @Test("lines replace over the text after a list of the places")
  func replacesByLines() {
    console.isTerminal = false
    let said = step("S the the\nthe\n2,3\nu\nS officers\n\nall\nS nothing of it\nS officers to\nof\n\nq\n")
    #expect(said.contains("  6: sentence 6: The police sent 996 officers to ⟦the the⟧ north. → “the”"))
    #expect(said.contains("Saved: 2 places changed."))
    #expect(said.contains("Taken back: 2 decisions."))
    #expect(said.contains("Saved: 6 places changed."))
    #expect(said.contains("'nothing of it' was not found in the translation"))
    #expect(english()[1] == "The police sent 992  to the the north.")
  }

  @Test("a term is added by lines, and what it flags joins the findings")
  func addsATermByLines() throws {
    console.isTerminal = false
    let said = step("t\npolici\npolice force\nThe police\nno\nt\npolici\npolice force\npolice\nyes\nq\n")
    #expect(said.contains("No term was added."))
    #expect(said.contains("It flags 6 places:"))
    #expect(said.contains("“polici” was added to desk.tsv. What it flags was added to the findings."))
    #expect(try console.read("desk.tsv").contains("polici\tpolice\tforbidden"))
    console.run("list", "--check", "terminology")
    #expect(console.text.split(separator: "\n").count == 6)
  }

  @Test("a correction that is typed twice is offered as a term, with what it would flag")
  func offersATerm() {
    console.isTerminal = false
    #expect(console.run("mark", "1", "officers", "--category", "wrong-term", "--fix", "agents") == .done)
    #expect(console.run("mark", "2", "officers", "--category", "wrong-term", "--fix", "agents") == .done)
    let said = step("f marked\na\na\nt\npolicë\n\n\n\nq\n")
    #expect(said.contains("“officers” became “agents” 2 times: press t to make it a term."))
    #expect(said.contains("The right English, Enter for “agents”:"))
    #expect(said.contains("Wrong English to flag, Enter for “officers”:"))
    #expect(said.contains("It flags 4 places:"))
  }
}
