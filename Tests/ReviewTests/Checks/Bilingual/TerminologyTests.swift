import Testing

@testable import Review

struct TerminologyTests {
  /// The shown findings of terminology in pairs, by a glossary of your own alone.
  private func findings(
    _ rows: [String],
    columns: String = "source\ttarget\tstatus\tpos\trequired\tconcept\tnear\tmatch\tseverity",
    in pairs: [(String, String)], from: String = "xx", asText: Bool = false, domains: Set<String> = []
  ) throws -> [Finding] {
    let glossary = try Glossary(text: ([columns] + rows).joined(separator: "\n"), name: "own.tsv")
    var settings = Settings()
    settings.domains = domains
    let checker = Checker(
      from: from, to: "en", glossaries: [glossary], checks: [.terminology], settings: settings)
    return checker.findings(in: checker.units(pairs.map { ($0.0, $0.1) }), asDocument: asText)
      .filter(\.isShown)
  }

  /// The text that a finding wants replaced, and by what first.
  private func change(_ rows: [String], _ target: String) throws -> String? {
    try findings(rows, in: [("alfa", target)]).first.map {
      "\(target[bytes: $0.target ?? 0..<0]) → \($0.suggestions.first ?? "")"
    }
  }

  @Test(
    "a suggestion has the form of what it replaces",
    arguments: [
      ("noun", "deputy", "MP", "The deputies came.", "deputies → MPs"),
      ("noun", "deputy", "lawmaker", "The deputy's vote", "deputy's → lawmaker's"),
      ("noun", "deputy", "lawmaker", "the deputies' votes", "deputies → lawmakers"),
      ("noun", "deputy", "lawmaker", "Deputies came.", "Deputies → Lawmakers"),
      ("verb", "extend", "de-escalate", "It was extended.", "extended → de-escalated"),
      ("verb", "extend", "take back", "It extended it.", "extended → took back"),
      ("verb", "extend", "take back", "It was extended.", "extended → taken back"),
      ("verb", "extend", "stop", "He is extending it.", "extending → stopping"),
      ("verb", "extend", "carry", "She extends it.", "extends → carries"),
      ("noun", "extension", "de-escalation", "an extension of it", "an extension → a de-escalation"),
      ("noun", "gymnasium", "upper school", "A gymnasium closed.", "A gymnasium → An upper school"),
      ("noun", "conversation", "talks", "They had a conversation.", "a conversation → talks"),
    ])
  func forms(kind: String, bad: String, good: String, text: String, expected: String) throws {
    let rows = ["alfa\t\(good)\tpreferred\t\(kind)", "alfa\t\(bad)\tforbidden\t\(kind)"]
    #expect(try change(rows, text) == expected)
  }

  @Test("a verb is not a form of a noun that is forbidden")
  func partOfSpeech() throws {
    let rows = ["alfa\trally\tpreferred\tnoun\tno", "alfa\tprotest\tforbidden\tnoun\tno"]
    #expect(try change(rows, "They protested.") == nil)
    #expect(try change(rows, "They held protests.") == "protests → rallies")
  }

  @Test("a forbidden term beside a right one is flagged when the source has the concept more often only")
  func counts() throws {
    let rows = ["alfa\ttalks\tpreferred", "alfa\tconversation\tforbidden"]
    #expect(try findings(rows, in: [("alfa beta", "talks and conversation")]).isEmpty)
    #expect(try findings(rows, in: [("alfa beta alfa", "talks and conversation")]).count == 1)
    #expect(try findings(rows, in: [("alfa beta", "conversation and conversation")]).count == 1)
  }

  @Test("what is right by itself is wrong within a longer wrong term")
  func covered() throws {
    let rows = ["alfa\thead\tadmitted", "alfa\thead of cattle\tforbidden", "alfa\tchief\tpreferred"]
    #expect(try findings(rows, in: [("alfa", "the head of cattle")]).count == 1)
    #expect(try findings(rows, in: [("alfa", "the head")]).isEmpty)
  }

  @Test("a required term may be in a neighbouring sentence, or be a pronoun after it was named")
  func neighbours() throws {
    let rows = ["alfa\tassembly\tpreferred\tnoun\tyes"]
    let missing = ("alfa gama", "This met.")
    #expect(try findings(rows, in: [missing]).count == 1)
    #expect(try findings(rows, in: [missing, ("beta", "The assembly voted.")], asText: true).isEmpty)
    #expect(try findings(rows, in: [missing, ("beta", "The assembly voted.")]).count == 1)
    #expect(try findings(rows, in: [("alfa", "The assembly voted."), missing], asText: true).isEmpty)
    #expect(
      try findings(rows, in: [("alfa", "The assembly voted."), ("alfa", "Someone met.")], asText: true).count
        == 1)
  }

  @Test(
    "rules of the house hold for the English alone, with the right word, the place and the severity reported")
  func houseStyle() throws {
    let rows = [
      "\tKosova\tforbidden\t\t\tk\t\texact\tminor", "\tKosovo\tpreferred\t\t\tk", "\tvery unique\tforbidden",
      "\tKosova Press\tadmitted\t\t\tk\t\texact",
    ]
    let found = try findings(
      rows, in: [("a", "In Kosova, kosova."), ("", "A very unique case."), ("", "Kosova Press said it.")])
    #expect(found.map(\.unit) == [1, 2])
    #expect(found.map(\.suggestions) == [["Kosovo", "Kosova Press"], []])
    #expect(found.map(\.severity) == [.minor, .major])
    #expect(found.allSatisfy { $0.source == nil && $0.target != nil })
  }

  @Test("a meaning counts with its word near only")
  func near() throws {
    let rows = ["alfa\tbench\tpreferred\t\t\t\tpark", "alfa\tbank\tforbidden\t\t\t\tpark"]
    #expect(try findings(rows, in: [("alfa parku", "the bank")]).isEmpty)
    #expect(try findings(rows, in: [("alfa park", "the bank")]).count == 1)
  }

  @Test("rows of other subject fields are left out where fields are set")
  func domains() throws {
    let columns = "source\ttarget\tstatus\tdomain"
    let rows = ["alfa\ttrial\tpreferred\tLaw", "alfa\tprocess\tforbidden\tLaw"]
    func count(_ domains: Set<String>) throws -> Int {
      try findings(rows, columns: columns, in: [("alfa", "the process")], domains: domains).count
    }
    #expect(try [count([]), count(["law"]), count(["sport"])] == [1, 1, 0])
  }
}
