import Testing

@testable import Review

struct OmissionTests {
  @Test(
    "a sentence without a translation is flagged in the source, or at the marks that stand for it",
    arguments: [
      ("Qeveria u mblodh dje.", "", ["«Qeveria u mblodh dje.»"]),
      ("Qeveria u mblodh dje.", "…", ["…"]),
    ])
  func whole(source: String, english: String, expected: [String]) {
    #expect(Check.omission.flags(source, english) == expected)
  }

  @Test(
    "a translation that is many times shorter is flagged whole",
    arguments: [
      ("Qeveria u mblodh dje në mbrëmje për të diskutuar buxhetin e vitit të ardhshëm.", "Yes.", ["Yes."])
    ])
  func short(source: String, english: String, expected: [String]) {
    #expect(Check.omission.flags(source, english) == expected)
  }

  @Test(
    "a short answer, and a source without words, lack nothing",
    arguments: [
      ("Po.", "Yes."),
      ("", ""),
      ("?!", ""),
      ("", "He came."),
    ])
  func quiet(source: String, english: String) {
    #expect(Check.omission.flags(source, english) == [])
  }

  @Test("a sentence that the English of its neighbour tells too is not shown")
  func merged() {
    let alone = Check.omission.flags(text: [
      ("Era rrëzoi shtyllat e vjetra.", "It was windy."), ("Tre studentë të universitetit vdiqën.", ""),
    ])
    let merged = Check.omission.flags(text: [
      (
        "Tërmeti goditi Durrësin sot.",
        "An earthquake shook Durrës today and killed three students of the university."
      ), ("Tre studentë të universitetit vdiqën.", ""),
    ])
    #expect(alone == ["2: «Tre studentë të universitetit vdiqën.»"])
    #expect(merged == [])
  }
}
