import Testing

@testable import Review

struct LineTests {
  @Test(
    "every line end ends a line, and CR LF is one",
    arguments: ["\n", "\r\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"])
  func ends(end: String) {
    let text = "ë" + end + end + "b"
    let lines = Line.all(of: text)
    #expect(lines.map { String(text[bytes: $0.content]) } == ["ë", "", "b"])
    #expect(lines.map { String(text[bytes: $0.whole]) } == ["ë" + end, end, "b"])
    #expect(Line.all(of: text + end).count == 3)
  }

  @Test("an empty text has no lines")
  func empty() { #expect(Line.all(of: "").isEmpty) }

  @Test(
    "line and column count from 1, columns in grapheme clusters",
    arguments: [
      ("ab", 1, 1, 2), ("a\r\nb", 3, 2, 1), ("a\n\nb", 3, 3, 1), ("👩‍👧x", 11, 1, 2), ("e\u{301}x", 3, 1, 2),
      ("a\r\nb\rc", 5, 3, 1), ("a\nb", 1, 1, 2),
    ])
  func places(text: String, offset: Int, line: Int, column: Int) {
    #expect(text.place(of: offset) == (line, column))
  }

  @Test("spans count bytes, JSON counts code points")
  func codePoints() {
    let text = "aë👩x"
    #expect(text.codePoints(before: 7) == 3)
    #expect(text[bytes: 1..<3] == "ë")
    #expect(text.replacing(3..<7, with: "!") == "aë!x")
  }

  @Test(
    "spans touch where they share a byte, and an empty one at its neighbours' ends",
    arguments: [
      (0..<2, 1..<3, true), (0..<2, 2..<4, false), (0..<2, 2..<2, true), (3..<3, 0..<2, false),
      (1..<1, 1..<1, true),
    ])
  func touching(one: Span, other: Span, touch: Bool) {
    #expect(one.touches(other) == touch)
    #expect(other.touches(one) == touch)
  }
}
