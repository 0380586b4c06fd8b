import Foundation
import Testing

@testable import ReviewCLI

/// Abbreviations of the user's own.
@Suite struct AbbreviationTests {
  private let console: TestConsole

  init() throws {
    console = try TestConsole()
    try console.write("Foli drejt. Hoxha për zjarrin. Askush nuk u lëndua.\n", to: "news.sq.txt")
    try console.write("Dir. Hoxha spoke of the fire. Nobody was hurt.\n", to: "news.en.txt")
    try console.write("# Ours.\ndrejt.\nDir   # director\n", to: "short.txt")
  }

  private func pairs() -> Int {
    console.run("pairs", "--format", "jsonl")
    return console.text.split(separator: "\n").count
  }

  private func sentences(_ words: String...) -> [String] {
    console.run(["segment"] + words)
    return console.text.split(separator: "\n").map(String.init)
  }

  @Test(
    "a sentence does not end after an abbreviation of the file, in whatever case, with its stop or without")
  func segment() throws {
    #expect(sentences("news.sq.txt").count == 3)
    #expect(
      sentences("news.sq.txt", "--abbreviations", "short.txt")
        == ["Foli drejt. Hoxha për zjarrin.", "Askush nuk u lëndua."])
    try console.write("Foli DREJT. Hoxha. Pastaj shkoi drejt.\nAskush.\n", to: "capitals.sq.txt")
    #expect(
      sentences("capitals.sq.txt", "--abbreviations", "short.txt").first == "Foli DREJT. Hoxha.")
  }

  @Test("the project keeps the list, so that a reload cuts the same without it")
  func kept() throws {
    console.run("load", "news.sq.txt", "news.en.txt")
    let without = pairs()
    console.run("load", "news.sq.txt", "news.en.txt", "--abbreviations", "short.txt")
    #expect(pairs() == 2)
    #expect(without != 2)
    try FileManager.default.removeItem(at: console.folder.appending(path: "short.txt"))
    #expect(console.run("load", "news.sq.txt", "news.en.txt") == .done)
    #expect(pairs() == 2)
    try console.write("# none\n", to: "none.txt")
    console.run("load", "news.sq.txt", "news.en.txt", "--abbreviations", "none.txt")
    #expect(pairs() == without)
  }

  @Test("the setting names the file for every command that cuts sentences")
  func setting() throws {
    try console.write("abbreviations = short.txt\n", to: "review.conf")
    #expect(sentences("news.sq.txt").count == 2)
    console.run("load", "news.sq.txt", "news.en.txt")
    #expect(pairs() == 2)
    #expect(console.run("export", "-o", "short.txt", "--force") == .cannotCreate)
  }

  @Test("a file that is not there is an error, and so are the rules of an SRX file beside it")
  func refused() {
    #expect(console.run("segment", "news.sq.txt", "--abbreviations", "shrt.txt") == .noInput)
    #expect(console.errorText.contains("did you mean 'short.txt'?"))
    #expect(console.run("segment", "news.sq.txt", "--abbreviations", "short.txt", "--srx", "x.srx") == .usage)
  }
}
