import Review
import Testing

@testable import ReviewCLI

@Suite struct LineEditorTests {
  /// What is left of a text after some bytes from a terminal, with | for the cursor.
  private func edit(_ text: String, _ bytes: String, width: Int = 40) throws -> String {
    let console = try TestConsole()
    console.feed(bytes)
    var reader = KeyReader(console.console.ports)
    var editor = LineEditor(text)
    while true {
      let key = try reader.next()
      if key == .closed { break }
      _ = editor.handle(key, width: width)
    }
    return String(editor.characters[..<editor.cursor]) + "|" + String(editor.characters[editor.cursor...])
  }

  @Test(arguments: [
    ("abc", "", "abc|"), ("abc", "\u{1B}[Dx", "abx|c"), ("abc", "\u{1B}[Hx", "x|abc"),
    ("abc", "\u{1}x\u{5}y", "xabcy|"),
    ("abc", "\u{7F}\u{7F}", "a|"), ("abc", "\u{1}\u{1B}[3~", "|bc"), ("one two", "\u{17}", "one |"),
    ("one two", "\u{1B}b\u{B}", "one |"), ("one two", "\u{1B}[1;5D\u{1B}[1;5Dx", "x|one two"),
    ("one two", "\u{1}\u{1B}f,", "one,| two"), ("one two", "\u{15}", "|"),
    ("one two", "\u{17}\u{1}\u{19}", "two|one "),
    ("one", " two\u{1F}", "one |"), ("one", " two\u{1F}\u{1F}", "one|"), ("one", "\u{15}\u{1F}", "one|"),
    ("", "\u{1B}[200~a\r  b\u{1B}[A\r\u{1B}[201~c", "a b[Ac|"), ("one", " two\u{1F}\u{1B}r!", "one two!|"),
    ("", "Prishtinë 中", "Prishtinë 中|"),
    ("e", "\u{301}", "é|"), ("é", "\u{7F}", "|"), ("abc", "\u{1B}d\u{1}\u{1B}d", "|"),
    ("one two three", "\u{1B}[A!", "one t!|wo three"), ("one two three", "\u{1}\u{1B}[B!", "one two !|three"),
  ])
  func edits(text: String, keys: String, result: String) throws {
    #expect(try edit(text, keys, width: 9) == result)
  }

  @Test("what is typed first takes the place of a proposal as a whole; who moves first edits it")
  func proposes() {
    var typed = LineEditor("old words", isProposal: true)
    for key in [Key.text("n"), .text("e"), .text("w")] { _ = typed.handle(key) }
    #expect(typed.text == "new")
    _ = typed.handle(.control("_"))
    #expect(typed.text == "old words")
    var moved = LineEditor("old words", isProposal: true)
    for key in [Key.home, .text("s")] { _ = moved.handle(key) }
    #expect(moved.text == "sold words")
  }

  @Test("says which keys mean nothing to a text")
  func leavesOtherKeys() {
    var editor = LineEditor("a")
    let keys: [Key] = [.enter, .escape, .control("c"), .closed, .help, .text("b")]
    let taken = keys.map { editor.handle($0) }
    #expect(taken == [false, false, false, false, false, true])
    #expect(editor.text == "ab")
  }

  @Test("calls earlier texts back, and what was being written")
  func recalls() {
    var editor = LineEditor("now", history: ["first", "second"])
    let texts = [Key.alt("p"), .alt("p"), .alt("p"), .alt("n"), .pageDown, .alt("n")].map { key in
      _ = editor.handle(key)
      return editor.text
    }
    #expect(texts == ["second", "first", "first", "second", "now", "now"])
  }

  @Test func everyCharacterHasAPlace() {
    let editor = LineEditor("one two three 中文中文中文 and averyveryverylongword\nend")
    for width in [4, 10, 17, 80] {
      let layout = EditorLayout(editor, width: width)
      #expect(layout.rows.flatMap { Array($0) } == Array(editor.characters.indices))
      #expect(layout.lines.allSatisfy { $0.columns <= width })
      #expect((0...editor.characters.count).allSatisfy { layout.place(of: $0).column < width })
    }
  }

  @Test func tellsKeysApart() throws {
    let console = try TestConsole()
    console.feed("a\u{1B}[5~\u{1B}OA\r\u{1B}[1;5Cë\u{1B}x\u{4}\u{1B}")
    var reader = KeyReader(console.console.ports)
    var keys: [Key] = []
    repeat { keys.append(try reader.next()) } while keys.last != .closed
    #expect(
      keys == [
        .text("a"), .pageUp, .up, .enter, .wordRight, .text("ë"), .alt("x"), .control("d"), .escape, .closed,
      ])
  }
}
