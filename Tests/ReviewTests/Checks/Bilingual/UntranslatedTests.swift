import Testing

@testable import Review

struct UntranslatedTests {
  @Test(
    "a word of the source language, and a whole sentence of it, are flagged",
    arguments: [
      ("Kryetari i komunës dha dorëheqje.", "The kryetar of the municipality resigned.", ["kryetar"]),
      ("Policia ka nisur hetimet.", "Policia ka nisur hetimet.", ["Policia ka nisur hetimet."]),
    ])
  func left(source: String, english: String, expected: [String]) {
    #expect(Check.untranslated.flags(source, english) == expected)
  }

  @Test(
    "names, numbers, acronyms and variables are the same in all languages",
    arguments: [
      ("Kryetari foli.", "The mayor spoke."),
      ("123", "123"),
      ("NATO", "NATO"),
      ("Hapni {emri}.", "Open {emri}."),
      ("", ""),
      ("Po.", ""),
    ])
  func same(source: String, english: String) {
    #expect(Check.untranslated.flags(source, english) == [])
  }

  @Test(
    "letters of another script are flagged, Greek letters of a formula are not",
    arguments: [
      ("Вчера приехал министр.", "Yesterday the министр arrived.", ["министр"]),
      ("Формула α была новой.", "The formula α was new.", []),
    ])
  func script(source: String, english: String, expected: [String]) {
    #expect(Check.untranslated.flags(from: "ru", source, english) == expected)
  }
}
