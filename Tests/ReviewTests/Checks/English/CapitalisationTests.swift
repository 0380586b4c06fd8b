import Testing

@testable import Review

struct CapitalisationTests {
  @Test(
    "small letters at the beginning, in days, peoples and names, and behind a full stop are flagged",
    arguments: [
      (
        "Qeveria u mblodh të enjten.", "the government met on thursday.",
        ["the → The", "thursday → Thursday"]
      ),
      ("Ai flet shqip.", "He speaks albanian.", ["albanian → Albanian"]),
      ("Ai erdhi. Pastaj iku.", "He came yesterday. then he left.", ["then → Then"]),
      ("“Po”, tha ai.", "“yes,” he said.", ["yes → Yes"]),
      ("Ai u takua me Kurtin dje.", "He met kurti yesterday.", ["kurti → Kurti"]),
    ])
  func small(source: String, english: String, expected: [String]) {
    #expect(Check.capitalisation.flags(source, english) == expected)
  }

  @Test(
    "a label begins as its source does",
    arguments: [
      ("gjej", "Find", ["Find → find"])
    ])
  func label(source: String, english: String, expected: [String]) {
    #expect(Check.capitalisation.flags(source, english) == expected)
  }

  @Test(
    "a sentence in capitals is flagged whole where the source is not",
    arguments: [
      ("Ai erdhi dje.", "HE CAME HERE YESTERDAY EVENING.", ["HE CAME HERE YESTERDAY EVENING."]),
      ("AI ERDHI KËTU DJE.", "HE CAME HERE YESTERDAY EVENING.", []),
    ])
  func shouted(source: String, english: String, expected: [String]) {
    #expect(Check.capitalisation.flags(source, english) == expected)
  }

  @Test(
    "a word that begins as it likes, and a side without words, are left alone",
    arguments: [
      ("Ai ka iPhone.", "iPhone is his."),
      ("", ""),
      ("...", "..."),
      ("Ai erdhi.", ""),
    ])
  func quiet(source: String, english: String) {
    #expect(Check.capitalisation.flags(source, english) == [])
  }
}
