import Testing

@testable import Review

struct MissingWordTests {
  @Test(
    "two neighbours that no English sentence has are flagged",
    arguments: [
      ("Gjatë natës ra shi.", "During the of the night it rained.", ["the of"]),
      ("Ajo do të vijë nesër.", "She will the meeting tomorrow.", ["will the"]),
      ("Fqinjët e panë hajdutin.", "The neighbours saw a and called us.", ["a and"]),
    ])
  func gap(source: String, english: String, expected: [String]) {
    #expect(Check.missingWord.flags(source, english) == expected)
  }

  @Test(
    "the same sentences with their word, a heading's shape and nothing at all are left alone",
    arguments: [
      ("Gjatë natës ra shi.", "During the first part of the night it rained."),
      ("Ajo do të vijë nesër.", "She will attend the meeting tomorrow."),
      ("Fqinjët e panë hajdutin.", "The neighbours saw a thief and called us."),
      ("", ""),
    ])
  func quiet(source: String, english: String) {
    #expect(Check.missingWord.flags(source, english) == [])
  }

  @Test("a heading, which leaves words out, is not asked")
  func heading() {
    let checker = Checker(from: "sq", to: "en", checks: [.missingWord])
    let places = [Block.Kind.paragraph, .heading].map { kind in
      let unit = checker.unit(
        number: 1, source: "Gjatë natës ra shi.", target: "During the of the night it rained.", kind: kind)
      return checker.findings(in: [unit], asDocument: false).count
    }
    #expect(places == [1, 0])
  }
}
