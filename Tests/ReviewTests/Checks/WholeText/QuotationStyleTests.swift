import Testing

@testable import Review

struct QuotationStyleTests {
  @Test("the marks that the text has elsewhere are suggested")
  func mixed() {
    let flags = Check.quotationStyle.flags(text: [
      ("„Po“, tha ai.", "“Yes,” he said."),
      ("„Jo“, tha ajo.", "“No,” she said."),
      ("„Ndoshta“, tha ai.", "\"Maybe,\" he said."),
      ("„Mirë“", "«Good»"),
    ])
    #expect(flags == ["3: \"Maybe,\" → “Maybe,”", "4: «Good» → “Good”"])
  }

  @Test("one of each kind tells of no usual one")
  func even() {
    let flags = Check.quotationStyle.flags(text: [
      ("„Po“, tha ai.", "“Yes,” he said."),
      ("„Jo“, tha ajo.", "\"No,\" she said."),
      ("", ""),
    ])
    #expect(flags == [])
  }

  @Test("it is about English: other languages have these marks")
  func target() {
    let checker = Checker(from: "en", to: "fr", checks: [.quotationStyle])
    let units = checker.units([("“Good,” he said.", "«Bon», dit-il.")])
    #expect(checker.findings(in: units, asDocument: true) == [])
  }
}
