import Testing

@testable import Review

struct PunctuationTests {
  @Test(
    "another mark at the end is put right",
    arguments: [
      ("A do të vijë ai?", "Will he come.", [". → ?"]),
      ("Ai erdhi në mbrëmje.", "He came in the evening,", [", → ."]),
      ("Ai erdhi.", "Did he come?", ["? → ."]),
      (
        "Ai do të vijë nesër me nënën e tij në qytet dhe do të flasë.",
        "He will come tomorrow with his mother to the town and he will speak", ["speak → speak."]
      ),
      ("Ai iku", "He left…", ["… → nothing"]),
    ])
  func ending(source: String, english: String, expected: [String]) {
    #expect(Check.punctuation.flags(source, english) == expected)
  }

  @Test(
    "a doubled mark, and one at the beginning, are flagged",
    arguments: [
      ("Ai erdhi dje, pastaj iku.", "He came yesterday,, then left..", [",, → ,", ".. → ."]),
      ("Danielle, mjeke, foli dje.", ", a doctor, spoke yesterday.", [","]),
    ])
  func stray(source: String, english: String, expected: [String]) {
    #expect(Check.punctuation.flags(source, english) == expected)
  }

  @Test(
    "marks of a quotation, a headline without a stop and a quieter tone are not shown",
    arguments: [
      ("“Ai do të vijë”.", "“He will come.”"),
      ("Ai tha: “Pse?”", "He said, “Why?”"),
      ("Qeveria bie.", "Government falls"),
      ("Hej!", "Hey."),
      ("", ""),
      ("Ai erdhi.", ""),
      ("?", "."),
    ])
  func quiet(source: String, english: String) {
    #expect(Check.punctuation.flags(source, english) == [])
  }
}
