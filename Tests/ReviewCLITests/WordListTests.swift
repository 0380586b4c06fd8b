import Foundation
import Testing

@testable import ReviewCLI

/// The desk's own words on the command line.
@Suite struct WordListTests {
  private let console: TestConsole

  init() throws {
    console = try TestConsole()
    try console.write("Qeveria u mblodh dje.\n", to: "news.sq.txt")
    try console.write("The goverment met yesterday.\n", to: "news.en.txt")
  }

  private func findings() -> String {
    console.run("list", "--check", "spelling", "--format", "jsonl")
    return console.text
  }

  @Test("a word that is added is flagged no longer, and again when it is removed")
  func project() throws {
    console.run("load", "news.sq.txt", "news.en.txt")
    #expect(findings().contains("goverment"))
    #expect(console.run("words", "add", "goverment", "ngo") == .done)
    #expect(try console.read("review.words") == "goverment\nngo\n")
    #expect(!findings().contains("goverment"))
    #expect(console.run("words", "list") == .done)
    #expect(console.text == "goverment\nngo\n")
    #expect(console.run("words", "remove", "goverment") == .done)
    #expect(findings().contains("goverment"))
    #expect(console.run("words", "remove", "goverment") == .data)
  }

  @Test("check and load take the list of the settings, and say when it is not there")
  func settings() throws {
    try console.write("words = ours.txt\n", to: "review.conf")
    #expect(console.run("check", "news.sq.txt", "news.en.txt") == .noInput)
    #expect(console.errorText.contains("the setting 'words' names this file"))
    #expect(console.run("words", "add", "goverment") == .done)
    #expect(try console.read("ours.txt") == "goverment\n")
    console.run("check", "news.sq.txt", "news.en.txt", "--check", "spelling")
    #expect(console.text.contains("0 findings"))
    console.run("load", "news.sq.txt", "news.en.txt")
    #expect(!findings().contains("goverment"))
    #expect(console.run("export", "--output", "ours.txt", "--force") == .cannotCreate)
  }

  @Test("in the stepper w adds the word, and u takes it off again")
  func stepper() throws {
    console.run("load", "news.sq.txt", "news.en.txt")
    #expect(console.run("step", "--check", "spelling", input: "w\nu\nw\nw\nq\n") == .done)
    #expect(console.text.contains("“goverment” was added to the desk's word list."))
    #expect(console.text.contains("Taken back: “goverment” is no longer on the desk's word list."))
    #expect(try console.read("review.words") == "goverment\n")
    #expect(!findings().contains("goverment"))
  }

  @Test("without a project the list can be kept all the same")
  func withoutProject() throws {
    #expect(console.run("words", "list") == .done)
    #expect(console.text.contains("review.words has no words yet"))
    #expect(console.run("words", "add", "goverment") == .done)
    #expect(console.run("words", "add", "goverment") == .done)
    #expect(console.text.contains("already has all of them"))
    #expect(console.run("words", "add", "two words") == .usage)
  }
}
