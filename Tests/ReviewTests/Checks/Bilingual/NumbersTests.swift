import Testing

@testable import Review

struct NumbersTests {
  @Test(
    "the same number may be said in another way",
    arguments: [
      ("es", "Vive aquí desde hace 30 años.", "He has lived here for three decades."),
      ("fr", "La séance commence à 17 h 30 demain.", "The meeting begins at 5.30 p.m. tomorrow."),
      ("fr", "La séance commence à 17h30 demain.", "The meeting begins at 17:30 tomorrow."),
      ("es", "Se esperan unos 27 grados en el norte.", "Widespread 80s are expected in the north."),
      ("ru", "Погибло свыше тысячи человек.", "More than 1,000 people were killed."),
      ("hu", "A CBS-t 3,1, az NBC-t 2,9 millióan nézték.", "CBS had 3.1 million viewers, NBC 2.9 million."),
    ])
  func same(language: String, source: String, english: String) {
    #expect(Check.numbers.findings(from: language, source, english).shown.isEmpty)
  }

  @Test(
    "another number is another number",
    arguments: [
      ("es", "Vive aquí desde hace 40 años.", "He has lived here for three decades."),
      ("fr", "La séance commence à 17 h 30 demain.", "The meeting begins at 6.30 p.m. tomorrow."),
      ("es", "Se esperan unos 15 grados en el norte.", "Widespread 80s are expected in the north."),
      ("ru", "Погибло свыше тысячи человек.", "More than 2,000 people were killed."),
    ])
  func other(language: String, source: String, english: String) {
    #expect(!Check.numbers.findings(from: language, source, english).shown.isEmpty)
  }
}
