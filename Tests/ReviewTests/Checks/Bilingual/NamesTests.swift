import Testing

@testable import Review

/// What the checks of names flag, and what they take for the same name.
struct NamesTests {
  @Test(
    "a place, a people or a feast may have another name in English",
    arguments: [
      ("fr", "Il vit en Écosse depuis longtemps.", "He has lived in Scotland for a long time."),
      (
        "pl", "Szkocki rząd ogłosił plan w poniedziałek.",
        "The Scottish government announced a plan on Monday."
      ),
      ("es", "El español Sergio ganó ayer.", "Spaniard Sergio won yesterday."),
      ("de", "Er kam vor Weihnachten aus Köln.", "He came from Cologne before Christmas."),
      ("it", "Il maltempo ha colpito Firenze.", "Bad weather hit Florence."),
    ])
  func exonyms(language: String, source: String, english: String) {
    #expect(Check.names.findings(from: language, source, english).isEmpty)
  }

  @Test(
    "a name that is written as it sounds is the same name",
    arguments: [
      ("el", "Χθες ο Τζόουνς μίλησε για το βιβλίο του.", "Yesterday Jones talked about his book."),
      ("el", "Χθες ο Μπάλντουιν συνάντησε τον Ντέιλι.", "Yesterday Baldwin met Daley."),
      ("ru", "Вчера Джонсон говорил о книге.", "Yesterday Johnson talked about the book."),
      ("sr", "Juče je Džejson Džons govorio o knjizi.", "Yesterday Jason Jones talked about the book."),
    ])
  func transcription(language: String, source: String, english: String) {
    #expect(Check.names.findings(from: language, source, english).isEmpty)
  }

  @Test(
    "a name that stands for another one is flagged, in its place",
    arguments: [
      (
        "es", "Ayer un hombre llamado Aristarco habló del sol.",
        "Yesterday a man named Kenneth spoke of the sun.", "Kenneth"
      ),
      ("sq", "Ministri Bislimi u takua me gazetarët.", "Minister Osmanaj met the reporters.", "Osmanaj"),
      ("ru", "Вчера Джонсон говорил о книге.", "Yesterday Kowalczyk talked about the book.", "Kowalczyk"),
    ])
  func replaced(language: String, source: String, english: String, flagged: String) {
    #expect(Check.names.findings(from: language, source, english).shown.texts(in: english) == [flagged])
  }

  @Test("two names that the English lacks are missed, even where a pronoun stands")
  func lost() {
    let findings = Check.lostNames.findings(
      from: "es", "Ella viajó ayer con Gutenmeyer a casa de Ruttenfeld.", "She travelled home yesterday.")
    #expect(!findings.shown.isEmpty)
  }

  @Test("a name that stands for another one is flagged even where the sentence before has it")
  func replacedNearby() {
    let checker = Checker(from: "sq", to: "en", checks: [.names])
    let units = checker.units([
      ("Ministri Kurti foli dje.", "Minister Kurti spoke yesterday."),
      ("Pastaj Vuçiqi u takua me Lajçakun.", "Then Kurti met Lajčák."),
    ])
    let findings = checker.findings(in: units, asDocument: true)
    #expect(findings.shown.map(\.unit) == [2])
  }

  @Test("a capital stands for its country, and is not a country itself")
  func capitals() {
    #expect(
      Check.lostNames.findings(
        from: "ru", "Переговоры с Катаром продолжаются.", "The talks with Doha continue."
      )
      .isEmpty)
    #expect(!Exonyms.isEnglishRegion("london") && Exonyms.isEnglishRegion("france"))
  }

  @Test("an English without capitals lacks no country")
  func smallLetters() {
    #expect(
      Check.lostNames.findings(
        from: "ru", "Переговоры с Россией продолжаются.", "the talks with russia continue"
      )
      .isEmpty)
  }
}
