import Testing

@testable import Review

struct ArticlesTests {
  @Test(
    "the article that the next sound does not take is flagged, with the other one",
    arguments: [
      ("Ajo mban një ombrellë.", "She carries a umbrella.", ["a → an"]),
      ("Ai është evropian.", "He is an European.", ["an → a"]),
      ("Një i ndershëm foli.", "A honest man spoke.", ["A → An"]),
      ("Ai lexoi një “artikull”.", "He read a “article” aloud.", ["a → an"]),
      ("Një mollë dhe një dardhë.", "Bring a apple and an pear.", ["a → an", "an → a"]),
    ])
  func wrongSound(source: String, english: String, expected: [String]) {
    #expect(Check.articles.flags(source, english) == expected)
  }

  @Test("two different articles in a row are flagged together, without a choice between them")
  func twoArticles() {
    #expect(Check.articles.flags("Ata hapën derën.", "They opened a the door.") == ["a the"])
  }

  @Test(
    "letters that count, abbreviations, what may be said in two ways and marks between are left alone",
    arguments: [
      ("Vitamina A është e dobishme.", "Vitamin A is useful, and so is grade A iron."),
      ("Një agjent i FBI-së.", "He met an FBI agent and a UN envoy."),
      ("Një roman historik.", "It is an historic novel and a historic day."),
      ("Po.", "He chose a, and then the, or so he said."),
      ("", ""),
    ])
  func quiet(source: String, english: String) {
    #expect(Check.articles.flags(source, english) == [])
  }
}
