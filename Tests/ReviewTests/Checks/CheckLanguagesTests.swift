import Testing

@testable import Review

struct CheckLanguagesTests {
  @Test("a check that needs data covers the languages that have it, the others cover every language")
  func covers() {
    #expect(Check.languages.contains("sq") && !Check.languages.contains("en"))
    for check in Check.all {
      #expect(check.covers("sq"), "\(check.id)")
      #expect(check.covers("xx") == !check.needsLanguage, "\(check.id)")
    }
  }

  @Test(
    "a language without the data is skipped: the check's own examples raise nothing",
    arguments: Check.all.map(\.id))
  func skips(id: String) throws {
    let check = try #require(Check.all.first { $0.id == id })
    guard check.needsLanguage else { return }
    let checker = Checker(from: "xx", to: "en", checks: [check])
    for example in check.examples {
      let pairs = example.pairs.map { (MarkedText($0.source).text, MarkedText($0.target).text) }
      #expect(checker.findings(in: checker.units(pairs), asDocument: true) == [])
    }
  }
}
