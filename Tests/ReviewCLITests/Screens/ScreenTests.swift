import Foundation
import Testing

@testable import ReviewCLI

/// Keys in through a pseudo-terminal, screens out of an independent emulator.
@Suite struct ScreenTests {
  static let sizes = [Size(columns: 60, rows: 15), Size(columns: 80, rows: 24), Size(columns: 200, rows: 60)]

  @Test("keys that decide, in Arabic, Chinese, Thai, emoji and combining marks", arguments: sizes)
  func deciding(size: Size) throws {
    let screen = try Stage(size: size)
    try screen.wait(for: "1 of 11, 0 decided, 11 left")
    try screen.press("1", "“14” → “15”", "2 of 11, 1 decided, 10 left", "⟦the the⟧")
    if size.rows > 15 { try screen.wait(for: "╎") }
    try screen.press("a", "3 of 11, 2 decided", "⟦经济增长⟧")
    try screen.press("a", "'a' does nothing just now. e edit")
    try screen.press("k", "Keep it as it is", "without a reason")
    try screen.press("k", "kept as it is", "4 of 11, 3 decided", "⟦13⟧")
    try screen.press("k", "the translation is right")
    try screen.press("2", "5 of 11, 4 decided")
    try screen.press("P", "kept by Ana", "⟦13⟧")
    try screen.press("n", "⟦to to⟧")
    try screen.press("r", "In the place of the marked phrase:")
    try screen.press("\u{15}sure to\r", "“to to” → “sure to”", "6 of 11, 5 decided", "⟦น้ำท่วม⟧")
    try screen.press("s", "Put off", "7 of 11, 5 decided", "⟦341⟧")
    try screen.press("u", "Taken back: “to to” → “sure to”", "5 of 11, 4 decided")
    try screen.press("q", "4 decisions in this sitting")
    #expect(try !screen.terminal.picture().isAlternate)
  }

  @Test("a sentence is edited where the cursor is, whatever its letters", arguments: sizes)
  func editing(size: Size) throws {
    let screen = try Stage(size: size)
    try screen.press("g3\r", "sentence 3 of 5", "น้ำท่วม hit 341")
    try screen.press("e", "The sentence:")
    try screen.press("\u{1}\u{B}", "  ┃")
    try screen.press("น้ำท่วม เก่ง", "┃ น้ำท่วม เก่ง")
    try screen.cursor(under: "เ", after: "\u{1B}b")
    try screen.cursor(under: "น", after: "\u{1B}b")
    try screen.press("\u{5} 👩‍💻🇽🇰❤️x", "x")
    try screen.cursor(under: "x", after: "\u{2}")
    try screen.press("\u{15}", "┃ x")
    try screen.press("e\u{301} اب经济", "经济")
    try screen.cursor(under: "济", after: "\u{2}")
    try screen.cursor(under: "经", after: "\u{2}")
    try screen.cursor(under: "ب", after: "\u{2}")
    try screen.press("\u{1F}", "x")
    try screen.paste("one\n two", "one two")
    try screen.press("\u{15}A new sentence.\r", "Saved:", "A new sentence")
    try screen.press("e", "The sentence:")
    try screen.named("PPage", "┃ The prime minister said")
    try screen.named("NPage", "┃ A new sentence.")
    try screen.resize(Size(columns: 200, rows: 60), "┃ A new sentence.")
    try screen.resize(Size(columns: 60, rows: 15), "┃ A new sentence.")
    try screen.press("\u{1B}", "The sentence is as it was")
    try screen.press("u", "Taken back", "น้ำท่วม hit 341")
    try screen.press("b", "1 of 11")
  }

  @Test("keys that move, search, filter, order and read", arguments: sizes)
  func moving(size: Size) throws {
    let screen = try Stage(size: size)
    try screen.press("N", "2 of 11")
    try screen.named("Down", "3 of 11")
    try screen.named("Up", "2 of 11")
    try screen.press("P", "1 of 11")
    try screen.press("P", "This is the first finding")
    try screen.press("kkp", "11 of 11", "From the other end")
    try screen.press("n", "2 of 11")
    try screen.press("z", "'z' does nothing here", "all keys")
    try screen.press("g99\r", "no sentence '99'")
    try screen.press("\u{1B}", "2 of 11")
    try screen.press("/", "Find in both languages:")
    try screen.press("nowhere\r", "stands nowhere")
    try screen.press("\u{15}العاصمة\r", "⟦العاصمة⟧", "sentence 1 of 5")
    try screen.press("n", "sentence 5 of 5", "⟦العاصمة⟧")
    try screen.press("p", "sentence 1 of 5")
    try screen.press("q", "2 of 11")
    try screen.press("f", "Which findings?", "done: 11 of 11")
    try screen.press("c", "Findings of which check?")
    try screen.press("1", "check: doubled-word", "done: 4 of 11")
    try screen.press("d", "only doubled-word", "1 of 4")
    try screen.press("fxd", "2 of 11")
    try screen.press("o", "worst first")
    try screen.press("o", "in the order of the text")
    try screen.press("v", "sentence 1 of 5", "⟦the the⟧")
    try screen.press("\t", "اجتمع الوفد")
    try screen.named("Down", "sentence 2 of 5")
    try screen.resize(Size(columns: 61, rows: 16), "sentence 2 of 5")
    try screen.press("\r", "3 of 11")
    try screen.press("?", "Keys: the findings")
    try screen.press("q", "3 of 11")
    try screen.press("q", "1 decision in this sitting")
  }
}
