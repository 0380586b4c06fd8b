import Testing

@testable import Review

struct NameSlipsTests {
  @Test(
    "a letter more in a name, a family name that was replaced and a first name that was translated are flagged",
    arguments: [
      ("Ministrja Drita Kodra foli dje.", "Minister Drita Kondra spoke yesterday.", ["Kondra → Kodra"]),
      ("Foli avokati Besnik Hoti.", "The lawyer Besnik Hoxha spoke.", ["Hoxha → Hoti"]),
      ("Foli Shpresa Ahmeti dhe iku.", "Then Hope Ahmeti spoke and left.", ["Hope → Shpresa"]),
    ])
  func slips(source: String, english: String, expected: [String]) {
    #expect(Check.nameSlips.flags(source, english) == expected)
  }

  @Test(
    "a name without its case ending, or with an English one, is the same name",
    arguments: [
      ("Ai u takua me Besnik Hotin.", "He met Besnik Hoti."),
      ("Foli Drita Kodra.", "Drita Kodra’s speech was short."),
      ("", ""),
      ("Kodra", ""),
    ])
  func same(source: String, english: String) {
    #expect(Check.nameSlips.flags(source, english) == [])
  }

  @Test("the possessive ending is not part of what is replaced")
  func possessive() {
    #expect(
      Check.nameSlips.flags("Foli Drita Kodra dje.", "Drita Kondra’s speech was short.") == [
        "Kondra → Kodra"
      ])
  }

  @Test(
    "a name that other letters transcribe has many spellings",
    arguments: [
      ("Вчера Джонсон говорил.", "Johnston spoke yesterday."),
      ("Президент Макрон приехал.", "President Macron arrived."),
    ])
  func transcribed(source: String, english: String) {
    #expect(Check.nameSlips.flags(from: "ru", source, english) == [])
  }
}
