import Testing

@testable import Review

struct DatesTests {
  @Test(
    "another month or weekday is flagged, with the right one",
    arguments: [
      ("Takimi mbahet më 12 mars.", "The meeting is on 12 May.", ["May → March"]),
      (
        "Takimi është të hënën, më 3 prill.", "The meeting is on Tuesday, 3 June.",
        ["Tuesday → Monday", "June → April"]
      ),
    ])
  func other(source: String, english: String, expected: [String]) {
    #expect(Check.dates.flags(source, english) == expected)
  }

  @Test(
    "the same names in another order, a name on one side only and a verb that looks like a month are left alone",
    arguments: [
      ("Ai u nis të hënën dhe u kthye të premten.", "He left on Friday and came back on Monday."),
      ("Takimi është të hënën.", "The meeting is today."),
      ("Takimi është në maj.", "It may be in May."),
      ("", "On Monday."),
      ("Të hënën.", ""),
    ])
  func quiet(source: String, english: String) {
    #expect(Check.dates.flags(source, english) == [])
  }
}
