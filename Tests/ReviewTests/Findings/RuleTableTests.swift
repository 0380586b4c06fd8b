import Testing

@testable import Review

struct RuleTableTests {
  private func findings(_ table: String, _ pairs: [(source: String, target: String)]) throws -> [Finding] {
    let rules = try RuleTable(text: table, name: "rules.tsv")
    let checker = Checker(from: "sq", to: "en", checks: [.userRule], rules: rules)
    return checker.findings(in: checker.units(pairs), asDocument: false)
  }

  @Test("a rule over both sides flags the English only where the source matches, with its severity")
  func bothSides() throws {
    let table = "source\ttarget\tmessage\tseverity\n(?i)ligj\\w*\tlaw\tSay act.\tcritical"
    let found = try findings(
      table, [("Ligji hyri.", "The law is in force."), ("Rendi.", "Law and order: law.")])
    #expect(found.map(\.unit) == [1])
    #expect(found.map(\.severity) == [.critical])
  }

  @Test("matches of one rule do not overlap, an empty one included, and a group that took no part is empty")
  func matches() throws {
    let table = "target\tmessage\treplacement\na(b)?\tx\t[$1\\$$9]"
    let found = try findings(table, [("x", "abaé")])
    #expect(found.map(\.target) == [0..<2, 2..<3])
    #expect(found.map(\.suggestions) == [["[b$]"], ["[$]"]])
    #expect(try findings("target\tmessage\nx*\tx", [("y", "é")]).count == 2)
  }

  @Test(
    "a line that is not a rule is named",
    arguments: [
      ("target\tmessage\n# one\n(a\tx", 3, "the target '(a' is not an ICU regular expression; correct it"),
      ("target\tmessage\na\t", 2, "the message is missing"),
      ("source\ttarget\tmessage\n\t\tx", 2, "there is no source or target to look for"),
      (
        "target\tmessage\tseverity\na\tx\thigh", 2,
        "the severity cannot be 'high'; use one of neutral, minor, major, critical"
      ),
      (
        "targets\tmessage", 1,
        "there is no column 'targets'; did you mean 'target'? (the first line names the columns: source, target, "
          + "missing, message, severity, replacement)"
      ),
      ("target\tseverity\na", 1, "the columns have to be 'message', and 'source' or 'target' or both"),
      ("source\tmessage\treplacement\na\tx\ty", 2, "a replacement needs a target to replace"),
    ])
  func badLines(text: String, line: Int, message: String) {
    #expect(throws: InputError(.data, file: "rules.tsv", line: line, message)) {
      try RuleTable(text: text, name: "rules.tsv")
    }
  }

  @Test("a rule that takes too long is stopped and named, the others go on")
  func slow() throws {
    let rules = try RuleTable(text: "target\tmessage\n(a+)+b\tslow\nc\tquick", name: "rules.tsv")
    let checker = Checker(from: "sq", to: "en", checks: [.userRule], rules: rules)
    let units = checker.units([("x", String(repeating: "a", count: 4000) + "c")])
    #expect(checker.findings(in: units, asDocument: false).map(\.message) == ["quick"])
    #expect(rules.problems.map(\.line) == [2])
  }
}
