import Testing

@testable import Review

struct AdditionTests {
  @Test(
    "a sentence without a source is flagged whole, without the space around it, to be deleted",
    arguments: [
      ("", "Nobody expected this.", ["Nobody expected this. → nothing"]),
      ("", "  Nobody came.  ", ["Nobody came. → nothing"]),
      ("…", "Nobody came.", ["Nobody came. → nothing"]),
    ])
  func whole(source: String, english: String, expected: [String]) {
    #expect(Check.addition.flags(source, english) == expected)
  }

  @Test(
    "a translation that is many times longer is flagged, and nothing is suggested",
    arguments: [
      (
        "Po.", "Yes, and the whole village came out to see what had happened on the old bridge.",
        ["Yes, and the whole village came out to see what had happened on the old bridge."]
      )
    ])
  func long(source: String, english: String, expected: [String]) {
    #expect(Check.addition.flags(source, english) == expected)
  }

  @Test(
    "what has a source of about its length, and what has no words, is left alone",
    arguments: [
      ("Ai erdhi.", "He came."),
      ("", ""),
      ("", "…"),
      ("Po.", "Yes, he came."),
    ])
  func quiet(source: String, english: String) {
    #expect(Check.addition.flags(source, english) == [])
  }

  @Test("a sentence that was surely paired with nothing is surer than one that was paired with doubt")
  func confidence() {
    let checker = Checker(from: "sq", to: "en", checks: [.addition])
    let found = [0.2, 1].map { confidence in
      let unit = checker.unit(number: 1, source: "", target: "Nobody came.", confidence: confidence)
      return checker.findings(in: [unit], asDocument: false)[0].confidence
    }
    #expect(found[0] < found[1])
  }
}
