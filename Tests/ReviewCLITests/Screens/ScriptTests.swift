import Foundation
import Testing

@testable import ReviewCLI

/// Scripts that terminals find hard, each by itself, in each window.
@Suite struct ScriptTests {
  /// A script: a text of it, and the letters of that from its end on, as the cursor meets them.
  struct Script: CustomTestStringConvertible, Sendable {
    var name: String
    /// Words of it that are in the English and are marked, and what they are marked as.
    var sentence: Int
    var marked: String
    var typed: String
    var letters: [String]

    var testDescription: String { name }
  }

  static let scripts = [
    Script(name: "Arabic", sentence: 5, marked: "⟦العاصمة⟧", typed: "قال العاصمة", letters: ["ة", "م", "ص"]),
    Script(
      name: "Chinese", sentence: 2, marked: "⟦经济增长⟧", typed: "经济，增长", letters: ["长", "增", "，", "济", "经"]),
    Script(
      name: "Thai", sentence: 3, marked: "⟦น้ำท่วม⟧", typed: "น้ำท่วม เก่ง", letters: ["ง", "ก", "เ", " ", "ม", "ว"]),
    Script(
      name: "emoji", sentence: 4, marked: "👩‍💻", typed: "a 👩‍💻 b 🇽🇰 c ❤️ d", letters: ["d", " ", "❤", " ", "c"]),
    Script(
      name: "combining marks", sentence: 4, marked: "⟦नमस्ते⟧", typed: "x ë̂ cafe\u{301} y",
      letters: ["y", " ", "e", "f"]),
  ]

  @Test("marks are around the right letters, and no row wraps", arguments: scripts, ScreenTests.sizes)
  func marks(script: Script, size: Size) throws {
    let screen = try Stage(size: size)
    try screen.press("/", "Find in both languages:")
    let words = script.marked.filter { !"⟦⟧".contains($0) }
    try screen.press("\(words)\r", "sentence")
    while try !screen.words.contains("sentence \(script.sentence) of 5") { try screen.press("n", "sentence") }
    try screen.wait(for: "⟦\(words)⟧")
    try screen.press("m", "Which words of the translation?")
    // Escape and a letter at once would be Alt with the letter.
    try screen.press("\u{1B}", "Nothing was marked", then: "q", "Finding 1 ·")
  }

  @Test("the cursor is on the letter that is edited", arguments: scripts, ScreenTests.sizes)
  func cursor(script: Script, size: Size) throws {
    let screen = try Stage(size: size)
    try screen.press("g\(script.sentence)\r", "sentence \(script.sentence) of 5")
    try screen.press("e", "The sentence:")
    try screen.press("\u{1}\u{B}", "┃")
    try screen.press(script.typed, script.letters[0])
    for letter in script.letters { try screen.cursor(under: letter, after: "\u{2}") }
    // A long sentence wraps where our rows do, and the cursor goes with it.
    try screen.press("\u{15}" + String(repeating: script.typed + " ", count: 12) + "end", "end")
    try screen.cursor(under: "d", after: "\u{2}")
    try screen.press("\u{1B}", "was not changed")
    try screen.press("q", "Finding 1 ·")
  }
}
