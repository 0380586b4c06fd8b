import Foundation
import Testing

@testable import ReviewCLI

/// All findings of one check decided together: on a screen, by lines and by a command.
@Suite struct CheckBatchScreenTests {
  @Test(
    "B lists the findings of the check, asks, and one u takes all of it back", arguments: ScreenTests.sizes)
  func screen(size: Size) throws {
    let screen = try Stage(size: size)
    try screen.press("N", "Finding 2 ·")
    try screen.press("B", "doubled-word: 4 findings", "4 of 4 ticked", "[x] sentence 1", "⟦the the⟧", "→ the")
    try screen.press(" \r", "these 3 findings?", "accept the first suggestion of each", "keep: no errors")
    try screen.press("a", "3 places changed", "3 decided · 7 major, 1 minor left")
    try screen.press("u", "Taken back: 3 decisions", "0 decided · 7 major, 4 minor left")
    try screen.press("fc1d", "4 minor left")
    try screen.press("B\r", "these 4 findings?")
    try screen.press("k", "Keep these 4 findings", "without a reason")
    try screen.press("\u{1B}", "Nothing was changed", "0 decided")
    try screen.press("B\rkk", "4 decided · nothing left")
    try screen.press("u", "Taken back: 4 decisions", "0 decided · 4 minor left")
  }

  @Test("lines take the same answers")
  func lines() throws {
    let console = try TestConsole(folder: MixedText.folder())
    let step = ["step"] + MixedText.options.split(separator: " ").map(String.init)
    #expect(console.run(step, input: "n\nB\nall\naccept\nu\nB keep\n1,2\nB maybe\nall\nB\n\nl\nq\n") == .done)
    #expect(console.text.contains("  4: sentence 4: "))
    #expect(console.text.contains("Saved: 4 places changed.\n"))
    #expect(console.text.contains("Taken back: 4 decisions."))
    #expect(console.text.contains("2 decided · 7 major, 2 minor left"))
    #expect(console.text.contains("'maybe' is not an answer here; type keep or accept"))
    #expect(console.text.contains("Nothing was changed."))
    #expect(console.text.contains("done     doubled-word"))
  }

  @Test("the command lists first, decides in one stroke, and leaves what has no suggestion open")
  func command() throws {
    let console = try TestConsole(folder: MixedText.folder())
    #expect(console.run("decide", "--check", "doubled-word", "accept", "--dry-run") == .done)
    #expect(console.text.hasPrefix("4 places:\n2 ") && console.text.contains("→ the"))
    #expect(console.run("list", "--check", "doubled-word") == .done)
    #expect(console.text.split(separator: "\n").count == 4)
    #expect(console.run("decide", "--check", "doubled-word", "accept") == .done)
    #expect(console.text.split(separator: "\n").count { $0.hasPrefix("decision ") } == 4)
    #expect(console.run("undo") == .done)
    #expect(console.run("list", "--check", "doubled-word") == .done)
    #expect(console.text.split(separator: "\n").count == 4)
    #expect(
      console.run("decide", "--check", "numbers", "keep", "--only", "1,4", "--reason", "as agreed") == .done)
    #expect(console.run("list", "--check", "numbers") == .done)
    #expect(console.text.split(separator: "\n").count == 1)
    #expect(console.run("decide", "--check", "untranslated", "accept") == .data)
    #expect(console.errorText.contains("none of these findings has a suggestion that fits"))
  }

  @Test(
    "options that do not go together are refused",
    arguments: [
      ["--check", "numbers", "replace", "x"], ["--check", "numbers", "keep", "--everywhere"],
      ["--check", "number", "keep"], ["1", "keep", "--dry-run"],
    ])
  func refused(words: [String]) throws {
    let console = try TestConsole(folder: MixedText.folder())
    #expect(console.run(["decide"] + words) == .usage)
  }
}
