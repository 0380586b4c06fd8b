import Testing

@testable import Review

struct SwappedTests {
  @Test(
    "days that are with each other's months, and places that stand for one another, are put right at once",
    arguments: [
      (
        "Ai punoi nga 5 maji deri më 12 qershor.", "He worked from 12 May to 5 June.",
        ["12 May to 5 → 5 May to 12"]
      ),
      (
        "Autobusi udhëton nga Tirana drejt Shkupit.", "The bus goes from Skopje to Tirana.",
        ["Skopje to Tirana → Tirana to Skopje"]
      ),
    ])
  func swapped(source: String, english: String, expected: [String]) {
    #expect(Check.swapped.flags(source, english) == expected)
  }

  @Test(
    "the same way in the same or another order of words is left alone",
    arguments: [
      ("Autobusi udhëton nga Tirana drejt Shkupit.", "The bus goes from Tirana to Skopje."),
      ("Drejt Shkupit u nis nga Tirana.", "He left Tirana to get to Skopje."),
      ("Ai erdhi më 5 maj.", "He came on 5 May."),
      ("", "From Skopje to Tirana."),
      ("Nga Tirana në Shkup.", ""),
    ])
  func quiet(source: String, english: String) {
    #expect(Check.swapped.flags(source, english) == [])
  }
}
