import Testing

@testable import Review

struct StrayPunctuationTests {
  @Test(
    "a sign that the source lacks, and two marks where one is enough, are flagged with what to write",
    arguments: [
      ("Treni u nis në mesditë.", "The train~ left at noon.", ["~ → nothing"]),
      ("Treni u nis në mesditë.", "The train_ left at noon.", ["_ → nothing"]),
      ("Treni u nis, pastaj u ndal.", "The train left,; then it stopped.", [",; → ,"]),
      ("Treni u nis në mesditë.", "The train left at noon,.", [",. → ."]),
    ])
  func signs(source: String, english: String, expected: [String]) {
    #expect(Check.strayPunctuation.flags(source, english) == expected)
  }

  @Test(
    "a mark that parts a word from what it needs is flagged",
    arguments: [
      ("Treni u nis në mesditë.", "The train left at the, station.", [", → nothing"]),
      ("Treni u nis në mesditë.", "The train left of. the station.", [". → nothing"]),
      ("Treni u nis në mesditë.", "The train left soon? after noon.", ["? → nothing"]),
    ])
  func partedPhrase(source: String, english: String, expected: [String]) {
    #expect(Check.strayPunctuation.flags(source, english) == expected)
  }

  @Test(
    "what the source has too, abbreviations, speech and compounds are left alone",
    arguments: [
      ("Shkruani emri_i_skedës.", "Write file_name here."),
      ("Përqindja ~ 5 mbetet.", "The share ~ 5 remains."),
      ("Dr. Hoxha erdhi.", "Dr. Hoxha came, etc. and so on."),
      ("Pse? pyeti ajo.", "Why? she asked."),
      ("Sektori para- dhe pasuniversitar.", "The pre- and postgraduate sector."),
      ("", "The train~ left at noon."),
    ])
  func quiet(source: String, english: String) {
    #expect(Check.strayPunctuation.flags(source, english) == [])
  }
}
