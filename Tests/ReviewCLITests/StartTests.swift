import Foundation
import Testing

@testable import ReviewCLI

/// `review SOURCE TARGET`.
@Suite struct StartTests {
  private let console: TestConsole

  init() throws {
    console = try TestConsole()
    try console.write("Policia dërgoi 347 policë në veri.\n", to: "news.sq.txt")
    try console.write("The police sent 341 officers to the north.\n", to: "news.en.txt")
    try console.write("Takimi u mbajt më 3 maj.\n", to: "other.sq.txt")
    try console.write("The meeting was held on 3 June.\n", to: "other.en.txt")
  }

  @Test("two files are loaded and stepped through, as with load and step")
  func loadsAndSteps() throws {
    #expect(console.run("news.sq.txt", "news.en.txt", input: "1\nq\n") == .done)
    #expect(console.text.contains("Found    1 finding: 1 numbers"))
    #expect(console.text.contains("Saved: “341” → “347”."))
    #expect(console.run("export") == .done)
    #expect(try console.read("news.en.corrected.txt") == "The police sent 347 officers to the north.\n")
  }

  @Test("a second text of the project is the one that is stepped through, not the first with findings")
  func secondText() {
    console.run("news.sq.txt", "news.en.txt", input: "q\n")
    #expect(console.run("other.sq.txt", "other.en.txt", input: "1\nq\n") == .done)
    #expect(console.text.contains("“June” → “May”"))
  }

  @Test("files that were loaded before keep their decisions")
  func again() {
    console.run("news.sq.txt", "news.en.txt", input: "1\nq\n")
    #expect(console.run("news.sq.txt", "news.en.txt", input: "q\n") == .done)
    #expect(console.text.contains("1 decision kept"))
    #expect(console.text.contains("No finding is open"))
  }

  @Test(
    "options of load and of step are anywhere",
    arguments: [
      ["--from", "sq", "news.sq.txt", "--name", "police", "news.en.txt"],
      ["news.sq.txt", "news.en.txt", "--name=police", "--check", "numbers", "--plain"],
      ["start", "news.sq.txt", "news.en.txt", "--name", "police"],
    ])
  func options(words: [String]) {
    #expect(console.run(words, input: "q\n") == .done)
    #expect(console.text.contains("sentence 1 of police"))
  }

  @Test(
    "a word that is not a command is not taken for a file, and a command is not taken for one",
    arguments: [
      (["lod", "news.sq.txt", "news.en.txt"], "unknown command 'lod'; did you mean 'load'?"),
      (["chek", "news.sq.txt"], "unknown command 'chek'; did you mean 'check'?"),
      (["news.sq.txt"], "unknown command 'news.sq.txt'; to review two files, name both"),
      (["news.sq.txt", "news.txt"], "unknown command 'news.sq.txt'; to review two files, name both"),
      (["news.sq.txt", "news.en.txt", "other.en.txt"], "unexpected argument 'other.en.txt'"),
      (["news.sq.txt", "news.en.txt", "--nam", "x"], "unknown option '--nam'; did you mean '--name'?"),
    ])
  func mistyped(words: [String], message: String) {
    #expect(console.run(words) == .usage)
    #expect(console.errorText.contains(message), "\(console.errorText)")
  }

  @Test("a file with the name of a command does not hide the command")
  func commandFirst() throws {
    try console.write("Nothing here.\n", to: "status")
    console.run("news.sq.txt", "news.en.txt", input: "q\n")
    #expect(console.run("status") == .done)
    #expect(console.run("status", "news.en.txt") == .usage)
  }

  @Test("without anything to find it still says what was loaded and how to go on")
  func nothingFound() throws {
    try console.write("The police sent 347 officers to the north.\n", to: "news.en.txt")
    #expect(console.run("news.sq.txt", "news.en.txt", input: "") == .done)
    #expect(console.text.contains("nothing to decide"))
    #expect(console.text.contains("review export"))
  }
}
