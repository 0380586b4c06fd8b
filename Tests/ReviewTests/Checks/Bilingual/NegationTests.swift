import Testing

@testable import Review

struct NegationTests {
  @Test(
    "a negation that the English lacks is flagged at its verb",
    arguments: [
      ("Ministri nuk do të vijë.", "The minister will come.", ["will → will not"])
    ])
  func lost(source: String, english: String, expected: [String]) {
    #expect(Check.negation.flags(source, english) == expected)
  }

  @Test(
    "a negation that only the English has is flagged itself, and nothing is suggested",
    arguments: [
      ("Ministri do të vijë.", "The minister will not come.", ["not"])
    ])
  func added(source: String, english: String, expected: [String]) {
    #expect(Check.negation.flags(source, english) == expected)
  }

  @Test(
    "a contraction, a verb that denies, \"No. 5\", \"not only\" and a side without words are left alone",
    arguments: [
      ("Ministri nuk do të vijë.", "The minister won't come."),
      ("Ai nuk pranoi.", "He refused."),
      ("Ai e ka numrin 5.", "He has No. 5."),
      ("Ai erdhi jo vetëm sot, por edhe dje.", "He came not only today but yesterday too."),
      ("Pse të mos vijë?", "Why not come?"),
      ("", "He did not come."),
      ("Nuk erdhi.", ""),
    ])
  func quiet(source: String, english: String) {
    #expect(Check.negation.flags(source, english) == [])
  }

  @Test("what a long sentence lacks is found with less confidence than what a short one lacks")
  func length() {
    let short = Check.negation.findings(from: "sq", "Ai nuk erdhi.", "He came.")
    let long = Check.negation.findings(
      from: "sq", "Ai nuk erdhi në mbledhjen e madhe të fshatit dje në mbrëmje.",
      "He came to the big meeting of the village late in the evening yesterday.")
    #expect(short.map(\.confidence) == [0.6])
    #expect(long.map(\.confidence) == [0.4])
  }

  @Test(
    "a language whose negators are not known has no findings",
    arguments: [
      ("Foo bar.", "He did not come.")
    ])
  func unknown(source: String, english: String) {
    #expect(Check.negation.flags(from: "xx", source, english) == [])
  }
}
