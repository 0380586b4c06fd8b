import Foundation
import Review
import Testing

@testable import ReviewCLI

@Suite struct StepperTests {
  private let console: TestConsole

  /// A folder with a project; each test works in a copy.
  private static let loaded: URL? = {
    guard let console = try? TestConsole() else { return nil }
    let end = "\u{1B}[2J\u{202E}.\n"
    try? console.write(
      "Marrëveshja u nënshkrua.\n\nPolicia dërgoi 347 policë në veri.\n\nTakimi u mbajt më 3 maj \(end)",
      to: "news.sq.txt")
    try? console.write(
      "The agreement was signed.\n\nThe police sent 341 officers to the the north.\n\nThe meeting was held on 3 May \(end)",
      to: "news.en.txt")
    return console.run("load", "news.sq.txt", "news.en.txt") == .done ? console.folder : nil
  }()

  init() throws {
    let folder = URL.temporaryDirectory.appending(path: "review-\(UUID().uuidString)")
    try FileManager.default.copyItem(at: #require(Self.loaded), to: folder)
    console = try TestConsole(folder: folder)
    console.isTerminal = true
  }

  /// The English after some keys.
  private func english(after keys: String, _ status: Status = .done) -> String {
    #expect(console.run("step", input: keys) == status)
    console.run("export", "-o", "-")
    return console.text.split(separator: "\n").dropFirst().first.map(String.init) ?? ""
  }

  @Test(arguments: [
    ("q", "The police sent 341 officers to the the north."),
    ("1q", "The police sent 347 officers to the the north."),
    ("aaq", "The police sent 347 officers to the north."),
    ("kkaq", "The police sent 341 officers to the north."),
    ("saq", "The police sent 341 officers to the north."),
    ("aauP1uq", "The police sent 341 officers to the the north."),
    ("naq", "The police sent 341 officers to the north."),
    ("e\u{5}\u{17}South.\rq", "The police sent 341 officers to the the South."),
    ("e\u{5}\u{17}South\u{1B}q", "The police sent 341 officers to the the north."),
    ("r\u{15}some\rq", "The police sent some officers to the the north."),
    ("g2\re\u{1}So \u{1B}[3~t\rbq", "So the police sent 341 officers to the the north."),
    ("g99\r\u{1B}", "The police sent 341 officers to the the north."),
    ("v q?qzq", "The police sent 341 officers to the the north."),
    ("a", "The police sent 347 officers to the the north."),
  ])
  func obeysKeys(keys: String, english: String) { #expect(self.english(after: keys) == english) }

  @Test func controlCLeavesWithItsCode() {
    #expect(english(after: "a\u{3}", .interrupted) == "The police sent 347 officers to the the north.")
  }

  @Test func givesTheTerminalBack() throws {
    for keys in ["q", "\u{3}", "e\u{1B}q", "g"] {
      console.run("step", input: keys)
      let end = try #require(console.text.range(of: RawMode.restoring))
      #expect(!console.text[end.upperBound...].contains("\u{1B}"))
    }
  }

  @Test(arguments: [
    Size(columns: 80, rows: 24), Size(columns: 30, rows: 8), Size(columns: 200, rows: 60),
    Size(columns: 9, rows: 3),
  ])
  func screensFitTheWindow(size: Size) {
    console.size = size
    console.run("step", input: "nppe\u{1B}[A\u{1B}[B\u{1B}g1\rnn\u{1B}v \u{1B}?\u{1B}ssq")
    let text = console.text.components(separatedBy: RawMode.restoring)[0]
    #expect(text.components(separatedBy: "\u{1B}[?2026h").count > 12)
    #expect(text.drawnRows.allSatisfy { $0.row <= size.rows && $0.text.columns <= size.columns })
  }

  @Test("a small window still says how to leave and where help is")
  func smallWindowsSayHowToLeave() {
    console.environment["NO_COLOR"] = "1"
    console.size = Size(columns: 60, rows: 15)
    console.run("step", input: "q")
    let rows = console.text.drawnRows.map(\.text)
    #expect(rows.contains { $0.contains("q quit  ? help") })
    #expect(rows.contains { $0.contains("k keep") })
  }

  @Test("at what was found a key has one meaning")
  func oneMeaningAKey() {
    console.environment["NO_COLOR"] = "1"
    console.run("step", input: "/police\r?qqq")
    let rows = console.text.drawnRows.map { $0.text.trimmingCharacters(in: .whitespaces) }
    #expect(rows.count { $0.hasPrefix("n  ") } == 1)
  }

  @Test("the history says what was brought back")
  func namesRedo() {
    console.run("step", input: "auUq")
    console.run("history")
    #expect(console.text.contains("undo of 1, "))
    #expect(console.text.contains("redo of 1, "))
  }

  @Test func whatFilesHoldDoesNotReachTheTerminal() {
    console.environment["NO_COLOR"] = "1"
    console.run("step", input: "g3\re\u{1B}bvq")
    #expect(!console.text.unicodeScalars.contains("\u{202E}"))
    #expect(!console.text.contains("\u{1B}[2J"))
    #expect(console.text.contains("␛[2J⟨RLO⟩"))
  }

  @Test func theScreenSaysWhatMatters() {
    console.environment["NO_COLOR"] = "1"
    console.run("step", input: "q")
    for part in [
      "news · 0 decided · ", "Finding 1 ·", "sq → en", "major", "sentence 2 of 3", "⟦347⟧", "⟦341⟧", "Why",
      "1   347",
      "a accept", "? help",
    ] { #expect(console.text.contains(part), "\(part)") }
    #expect(!console.text.contains("\u{1B}[1m"))
  }
}
