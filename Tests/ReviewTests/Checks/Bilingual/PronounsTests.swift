import Testing

@testable import Review

struct PronounsTests {
  @Test(
    "he for she is flagged in its form and place, with a capital where it has one",
    arguments: [
      ("Sipas saj, hetimi vazhdon.", "According to him, the investigation continues.", ["him → her"]),
      ("“Jemi gati”, tha ajo.", "“We are ready,” he said.", ["he → she"]),
      ("Ajo tha se do të vijë.", "He said that he would come.", ["He → She", "he → she"]),
    ])
  func wrong(source: String, english: String, expected: [String]) {
    #expect(Check.pronouns.flags(source, english) == expected)
  }

  @Test(
    "both genders on both sides, and the right one, are left alone",
    arguments: [
      ("Ai dhe ajo erdhën.", "He and she came."),
      ("Sipas saj, hetimi vazhdon.", "According to her, the investigation continues."),
      ("", ""),
      ("Ajo erdhi.", "…"),
    ])
  func quiet(source: String, english: String) {
    #expect(Check.pronouns.flags(source, english) == [])
  }

  @Test(
    "a past form tells the gender of who speaks",
    arguments: [
      ("„To koniec”, dodała.", "“It is over,” he added.", ["he → she"])
    ])
  func past(source: String, english: String, expected: [String]) {
    #expect(Check.pronouns.flags(from: "pl", source, english) == expected)
  }
}
