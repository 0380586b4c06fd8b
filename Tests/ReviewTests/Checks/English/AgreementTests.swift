import Testing

@testable import Review

struct AgreementTests {
  @Test(
    "a pronoun that begins its clause with a verb of another person is flagged, with the right form",
    arguments: [
      ("Ne ishim vonë.", "We was late.", "We was → We were"),
      ("Ajo nuk ka kohë.", "She haven't any time.", "She haven't → She hasn't"),
      ("Unë jam i lodhur.", "I are tired this evening.", "I are → I am"),
      ("Ai e di, por ata nuk kanë prova.", "He knows it; they has no proof.", "they has → they have"),
      ("Ajo qeshi kur flisnin sepse ajo ka humor.", "She laughed because it have wit.", "it have → it has"),
    ])
  func wrongForm(source: String, english: String, expected: String) {
    #expect(Check.agreement.flags(source, english) == [expected])
  }

  @Test(
    "what agrees, a wish, a question and a pronoun that may not be the subject are left alone",
    arguments: [
      ("Ne ishim vonë.", "We were late."),
      ("Mjeku kërkon që ai të ketë qetësi.", "The doctor insists that he have some rest."),
      ("A e kanë ata çelësin?", "Do they have the key?"),
      ("Ai që i njeh ata është këtu.", "The man who knows them and you is here."),
      ("Ne ishim vonë.", "Nous was late."),
      ("", ""),
    ])
  func quiet(source: String, english: String) {
    #expect(Check.agreement.flags(source, english) == [])
  }
}
