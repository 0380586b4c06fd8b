import Testing

@testable import Review

struct PronounCaseTests {
  @Test(
    "a form that its place does not take is flagged, with the form that it takes",
    arguments: [
      ("Ajo tha se do të priste.", "Her said that it would be late.", "Her → She"),
      ("Gjyqtari i dënoi.", "The judge sentenced they to prison.", "they → them"),
      ("Është e vështirë ta gjesh.", "Its is difficult to find a way out.", "Its → It"),
    ])
  func wrongForm(source: String, english: String, expected: String) {
    #expect(Check.pronounCase.flags(source, english) == [expected])
  }

  @Test(
    "right forms, stress and an owner by itself are left alone",
    arguments: [
      ("Ajo tha se do të priste.", "She said that she would wait for him."),
      ("Gjyqtari i dënoi.", "The judge sentenced them to prison."),
      ("Ajo vetë e shkroi.", "She herself wrote it, and the idea was hers."),
      ("Qeni humbi zilen e tij.", "The dog lost its bell."),
      ("", ""),
    ])
  func quiet(source: String, english: String) {
    #expect(Check.pronounCase.flags(source, english) == [])
  }
}
