import Testing

@testable import Review

struct SpacingTests {
  @Test(
    "spaces too many are flagged",
    arguments: [
      ("Ai tha, se po.", "He said , yes.", [" , → ,"]),
      ("Ai erdhi.", "He  came.", ["   →  "]),
      ("Shtëpia e Anës.", "Ana 's house.", [" 's → 's"]),
      ("Ai tha: “Po”.", "He said, “ Yes ”.", ["“  → “", " ” → ”"]),
      ("Ai (dje) erdhi.", "He ( yesterday ) came.", ["(  → (", " ) → )"]),
    ])
  func wrong(source: String, english: String, expected: [String]) {
    #expect(Check.spacing.flags(source, english) == expected)
  }

  @Test(
    "a space that is missing behind a mark is flagged",
    arguments: [
      ("Mbaroi. Filloi tjetra.", "It is over.The next began.", [".T → . T"]),
      ("Ai erdhi, pastaj iku.", "He came,then left.", [",t → , t"]),
    ])
  func missing(source: String, english: String, expected: [String]) {
    #expect(Check.spacing.flags(source, english) == expected)
  }

  @Test(
    "a space before a mark that the source has too is an error in English",
    arguments: [
      ("Qui est-ce ?", "Who is it ?", [" ? → ?"])
    ])
  func french(source: String, english: String, expected: [String]) {
    #expect(Check.spacing.flags(from: "fr", source, english) == expected)
  }

  @Test(
    "sites, abbreviations and times are left alone",
    arguments: [
      ("Shih www.example.com.", "See www.example.com or Node.js at U.S. Steel."),
      ("Në orën 3.30.", "At 3.30 a.m."),
      ("", ""),
      ("Po… dhe", "Yes ... and"),
    ])
  func quiet(source: String, english: String) {
    #expect(Check.spacing.flags(source, english) == [])
  }
}
