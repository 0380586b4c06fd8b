import Testing

@testable import Review

struct WrongWordTests {
  @Test(
    "a word that lost a letter to another word is flagged, with the one that fits",
    arguments: [
      ("Motra ishte në kopsht gjithë ditën.", "My sister as in the garden all day.", "as → was"),
      ("Qeveria do të vendosë nesër.", "The government ill decide tomorrow.", "ill → will"),
    ])
  func lostLetter(source: String, english: String, expected: String) {
    #expect(Check.wrongWord.flags(source, english) == [expected])
  }

  @Test(
    "the same words where they fit, capitals and sentences of a few words are left alone",
    arguments: [
      ("Motra ishte e sëmurë gjithë ditën.", "My sister was ill all day, as we knew."),
      ("Ajo punon si mësuese në fshat.", "She works as a teacher in the village."),
      ("Po.", "He as home."),
      ("", ""),
    ])
  func quiet(source: String, english: String) {
    #expect(Check.wrongWord.flags(source, english) == [])
  }
}
