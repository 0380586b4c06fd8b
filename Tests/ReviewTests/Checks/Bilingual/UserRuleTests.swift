import Testing

@testable import Review

struct UserRuleTests {
  private func flags(_ source: String, _ english: String) throws -> [String] {
    let table = """
      source\ttarget\tmissing\tmessage\tseverity\treplacement
      \t(\\d+) yrs\\b\t\tWrite years out.\t\t$1 years
      faqen \\d\t\tpage\tThe page is missing.\tcritical\t
      """
    let checker = Checker(
      from: "sq", to: "en", checks: [.userRule], rules: try RuleTable(text: table, name: "rules.tsv"))
    return checker.findings(in: checker.units([(source, english)]), asDocument: false).map {
      "\($0.message) \($0.severity.name) \($0.suggestions)"
    }
  }

  @Test("a rule flags each of its matches, with its message, severity and replacement")
  func matches() throws {
    #expect(
      try flags("Ai priti.", "He waited 3 yrs and 4 yrs.") == [
        "Write years out. minor [\"3 years\"]", "Write years out. minor [\"4 years\"]",
      ])
    #expect(try flags("Shih faqen 3.", "See below.") == ["The page is missing. critical []"])
  }

  @Test("a rule says nothing where it does not match, or where the English has what it misses")
  func quiet() throws {
    #expect(try flags("Ai priti.", "He waited 10 years.") == [])
    #expect(try flags("Shih faqen 3.", "See page 3.") == [])
    #expect(try flags("", "") == [])
  }

  @Test("without a table there is nothing to find")
  func none() { #expect(Check.userRule.flags("Ai priti.", "He waited 3 yrs.") == []) }
}
