import Testing

@testable import Review

struct ChangeTests {
  @Test(
    "the change between two texts is whole words, and makes one of the other",
    arguments: [
      ("A cat sat.", "A dog sat.", 2..<5, "dog"),
      ("A cat sat.", "A cats sat.", 2..<5, "cats"),
      ("A cat sat.", "A cat sat", 6..<10, "sat"),
      ("A cat sat.", "A big cat sat.", 2..<5, "big cat"),
      ("", "New.", 0..<0, "New."),
      ("Old.", "", 0..<4, ""),
      ("aa aa", "aa aa aa", 3..<5, "aa aa"),
      ("one two", "two", 0..<7, "two"),
      ("e", "e\u{301}", 0..<1, "e\u{301}"),
    ])
  func words(before: String, after: String, span: Span, text: String) throws {
    let change = try #require(Change(from: before, to: after))
    #expect(change.applied(to: before).utf8.elementsEqual(after.utf8))
    #expect(change.span == span)
    #expect(change.text == text)
  }

  @Test("equal bytes are not a change, and equal letters in other bytes are one")
  func bytes() {
    #expect(Change(from: "é", to: "é") == nil)
    #expect(Change(from: "\u{E9}", to: "e\u{301}") != nil)
  }

  @Test("any two texts have a change that makes one of the other")
  func anyTexts() {
    var generator = SplitMix64(seed: 7)
    let letters = Array("ab é\u{301} \r\n👩‍👧.中")
    for _ in 0..<3000 {
      let (before, after) = (0..<2).map { _ in
        String(
          (0..<Int.random(in: 0...8, using: &generator)).map { _ in letters.randomElement(using: &generator)!
          })
      }.withPair
      guard let change = Change(from: before, to: after) else {
        #expect(before.utf8.elementsEqual(after.utf8))
        continue
      }
      #expect(change.applied(to: before).utf8.elementsEqual(after.utf8))
    }
  }
}

extension [String] {
  fileprivate var withPair: (String, String) { (self[0], self[1]) }
}
