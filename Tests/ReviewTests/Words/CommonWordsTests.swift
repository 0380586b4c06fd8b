import Testing

@testable import Review

struct CommonWordsTests {
  @Test(
    "knows frequent words and not names",
    arguments: [
      ("es", "tribunal", true), ("es", "zavaleta", false), ("de", "maßnahmen", true),
      ("el", "προεδρος", true),
      ("ru", "совет", true), ("sr", "predsednik", true), ("fr", "grishko", false),
    ])
  func contains(language: String, word: String, isCommon: Bool) throws {
    let words = try #require(CommonWords.of(LanguageData.of(language)))
    #expect(words.contains(Folding(language: language).key(word)) == isCommon)
  }

  @Test("a language without a list has none")
  func none() { #expect(CommonWords.of(LanguageData.of("xx")) == nil) }

  @Test(
    "a country is found in its forms, and in the words of its people",
    arguments: [("ru", "Катаром"), ("de", "Argentiniens"), ("fr", "l'Espagne"), ("tr", "ABD")])
  func exonyms(language: String, word: String) {
    let passage = Lexer(language: language).passage(word)
    #expect(!Exonyms.of(LanguageData.of(language)).names(at: 0, in: passage).isEmpty)
  }
}
