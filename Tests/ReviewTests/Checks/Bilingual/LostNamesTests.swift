import Testing

@testable import Review

struct LostNamesTests {
  @Test(
    "a country that the English does not name is flagged, at the name that is in its place",
    arguments: [
      ("Ayer llegó a Suecia.", "Yesterday he arrived in Norway.", ["Norway"])
    ])
  func region(source: String, english: String, expected: [String]) {
    #expect(Check.lostNames.flags(from: "es", source, english) == expected)
  }

  @Test(
    "a name that is there, and one for which a pronoun may stand, are not shown",
    arguments: [
      ("Ayer Gutenmeyer habló.", "Gutenmeyer spoke yesterday."),
      ("Ayer Gutenmeyer habló con la prensa.", "Yesterday he spoke to the press."),
      ("Ayer habló Gutenmeyer.", ""),
      ("", "Gutenmeyer"),
      ("¡!", "!"),
    ])
  func quiet(source: String, english: String) {
    #expect(Check.lostNames.flags(from: "es", source, english) == [])
  }

  @Test(
    "a name for which a pronoun may stand is found with less confidence than one for which nothing stands")
  func pronoun() {
    let source = "Ayer Gutenmeyer habló con la prensa."
    let byPronoun = Check.lostNames.findings(from: "es", source, "Yesterday he spoke to the press.")
    let byNothing = Check.lostNames.findings(from: "es", source, "Yesterday there was a talk with the press.")
    #expect(byPronoun.count == 1)
    #expect(byNothing.count == 1)
    #expect(byPronoun.map(\.confidence)[0] < byNothing.map(\.confidence)[0])
  }
}
