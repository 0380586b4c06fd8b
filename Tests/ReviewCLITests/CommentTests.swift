import Foundation
import Testing

@testable import ReviewCLI

/// Comments on sentences.
@Suite struct CommentTests {
  private let console: TestConsole

  init() throws {
    console = try TestConsole()
    try console.write("Takimi u mbajt më 3 maj.\n\nPolicia dërgoi 347 policë në veri.\n", to: "news.sq.txt")
    try console.write(
      "The meeting was held on 3 May.\n\nThe police sent 341 officers to the north.\n", to: "news.en.txt")
    console.run("load", "news.sq.txt", "news.en.txt")
  }

  @Test("a comment is listed, shown with its sentence and counted until it is resolved")
  func command() {
    #expect(console.run("comment", "2", "Which north?", "Kosovo's?") == .done)
    #expect(console.text == "Comment 1 on sentence 2 is saved.\n")
    #expect(console.run("comment", "add", "1", "The third or the thirteenth?") == .done)
    console.run("comment", "list")
    #expect(
      console.text == """
        news, sentence 2: comment 1, Ana: Which north? Kosovo's?
        news, sentence 1: comment 2, Ana: The third or the thirteenth?

        """)
    console.run("status")
    #expect(console.text.contains("2 comments, 2 open"))
    console.run("list")
    #expect(console.text.contains("\n     comment 1, Ana: Which north? Kosovo's?\n"))
    #expect(console.run("comment", "resolve", "1") == .done)
    console.run("comment", "list", "--open")
    #expect(!console.text.contains("Which north?"))
    console.run("status")
    #expect(console.text.contains("2 comments, 1 open"))
    console.run("show", "1")
    #expect(console.text.contains("comment 1, Ana: Which north? Kosovo's? (resolved by Ana)"))
    console.run("show", "--unit", "1")
    #expect(console.text.contains("comment 2, Ana: The third or the thirteenth?"))
    console.run("list")
    #expect(!console.text.contains("comment 1"))
    console.run("history")
    #expect(console.text.contains("comment 2, sentence 1: The third or the thirteenth?"))
    #expect(console.text.contains("resolved comment 1, sentence 2"))
  }

  @Test("scripts find comments in new fields")
  func json() {
    console.run("comment", "2", "Which north?")
    console.run("list", "--format", "jsonl")
    #expect(console.text.contains(#""comments":[{"comment":1,"body":"Which north?","reviewer":"Ana""#))
    console.run("pairs", "--format", "jsonl")
    #expect(console.text.contains(#""comments":[]"#))
    #expect(console.text.contains(#""body":"Which north?""#))
    console.run("status", "--format", "jsonl")
    #expect(console.text.contains(#""comments":1,"openComments":1"#))
    console.run("comment", "list", "--format", "jsonl")
    #expect(console.text.contains(#"{"comment":1,"document":"news","unit":2,"body":"Which north?""#))
  }

  @Test("a comment that cannot be meant is refused, and says why")
  func refused() {
    #expect(console.run("comment", "9", "Where?") != .done)
    #expect(console.run("comment", "2", "  ") == .usage)
    #expect(console.run("comment", "2") == .usage)
    #expect(console.run("comment", "resolve", "7") == .usage)
    #expect(console.errorText.contains("'review comment list' lists them"))
    console.run("comment", "2", "Where?")
    console.run("comment", "resolve", "1")
    #expect(console.run("comment", "resolve", "1") == .data)
    #expect(console.run("comment", "lst") == .usage)
    #expect(console.errorText.contains("did you mean 'comment list'?"))
  }

  @Test("in the stepper c comments on the sentence, and C resolves")
  func stepper() {
    #expect(console.run("step", input: "c Which north?\nc\nOr where?\nC\nC 1\nC\nC\nq\n") == .done)
    #expect(console.text.contains("Comment 1 is saved."))
    #expect(console.text.contains("comment 1, Ana: Which north?"))
    #expect(
      console.text.contains("which comment? this sentence has 1, 2")
        || console.text.contains("Which comment?"))
    #expect(console.text.contains("Comment 1 is resolved."))
    #expect(console.text.contains("Comment 2 is resolved."))
    #expect(console.text.contains("no open comment"))
  }

  @Test("a comment moves with its sentence when the files are loaded again, or the pairing changes")
  func moves() throws {
    console.run("comment", "2", "Which north?")
    try console.write(
      "Lajme.\n\nTakimi u mbajt më 3 maj.\n\nPolicia dërgoi 347 policë në veri.\n", to: "news.sq.txt")
    try console.write(
      "News.\n\nThe meeting was held on 3 May.\n\nThe police sent 341 officers to the north.\n",
      to: "news.en.txt")
    console.run("load", "news.sq.txt", "news.en.txt")
    console.run("comment", "list")
    #expect(console.text.contains("news, sentence 3: comment 1"))
    console.run("mend", "join", "2")
    console.run("show", "--unit", "2")
    #expect(console.text.contains("comment 1, Ana: Which north?"))
  }

  @Test("a copy is salvaged without a word of the comments")
  func salvage() throws {
    console.run("decide", "1", "accept")
    console.run("comment", "2", "Which north?")
    #expect(console.run("export", "--salvage", "-o", "copy.txt") == .done)
    #expect(try console.read("copy.txt").hasSuffix("The police sent 347 officers to the north.\n"))
  }
}
