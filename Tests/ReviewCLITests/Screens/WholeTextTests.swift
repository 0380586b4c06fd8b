import Foundation
import Testing

@testable import ReviewCLI

/// The whole text with its findings.
@Suite struct WholeTextTests {
  @Test("v marks every open finding, says how severe it is, and shows which is current")
  func marksAll() throws {
    let screen = try Stage(size: Size(columns: 80, rows: 24))
    try screen.press(
      "v", "⟦▶!! 14⟧ October in ⟦! the the⟧ capital", "⟦!! 13⟧ billion", "⟦! to to⟧")
    try screen.press("\t", "⟦▶!! 15⟧", "⟦!! 12⟧")
    try screen.press("q", "Finding 1 ·", then: "a", "Finding 2 ·")
    try screen.press("v", "*! ", "on 15 October in ⟦▶! the the⟧ capital")
  }

  @Test("without a terminal v marks them, too")
  func marksAllInLines() throws {
    let console = try TestConsole(folder: MixedText.folder())
    #expect(console.run("step", input: "k\nv\nq\n") == .done)
    #expect(console.text.contains("met on 14 October in ⟦! the the⟧ capital"))
    #expect(console.text.contains("⟦!! 13⟧ billion"))
  }

  @Test("one mark stands around findings that overlap, with the worst severity")
  func overlapping() throws {
    let console = try TestConsole(folder: MixedText.folder())
    #expect(
      console.run("mark", "5", "last sentence", "--category", "style", "--severity", "minor") == .done)
    #expect(
      console.run("mark", "5", "sentence العاصمة", "--category", "name", "--severity", "critical") == .done)
    console.run("step", input: "v\nq\n")
    #expect(console.text.contains("The ⟦!!! last sentence العاصمة⟧ is short."))
  }

  @Test(
    "the kinds of error are called what an editor calls them, and the names of MQM are understood",
    arguments: [
      ("wrong meaning", "accuracy/mistranslation"), ("missing", "accuracy/omission"),
      ("added", "accuracy/addition"),
      ("number", "locale-conventions/number"), ("name", "accuracy/entity"), ("style", "style/awkward"),
      ("terminology", "terminology/wrong-term"), ("wrong-term", "terminology/wrong-term"),
      ("mistranslation", "accuracy/mistranslation"), ("Not-Translated", "accuracy/untranslated"),
      ("linguistic-conventions/grammar", "linguistic-conventions/grammar"),
    ])
  func kinds(word: String, category: String) throws {
    let console = try TestConsole(folder: MixedText.folder())
    #expect(console.run("mark", "5", "short", "--category", word) == .done)
    #expect(console.run("list", "--check", "marked", "--format", "jsonl") == .done)
    #expect(console.text.contains("\"category\":\"\(category)\""))
  }

  @Test("the menu of m has them in words, under the keys that they had")
  func menu() throws {
    let screen = try Stage(size: Size(columns: 80, rows: 24))
    try screen.press("m", "Which words of the translation?", then: "\r", "3  wrong meaning", "4  missing")
    try screen.wait(for: "7  grammar", "c  number", "e  name", "f  style")
    try screen.press("e", "How severe?", then: "3", "What should it say?")
    try screen.press("\r", "marked", "· name", "Ana marked this")
  }
}
