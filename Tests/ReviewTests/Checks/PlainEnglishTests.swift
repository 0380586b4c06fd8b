import Testing

@testable import Review

/// Plain English of many kinds, in which nothing is wrong.
struct PlainEnglishTests {
  /// The checks that look at the English alone.
  private static let checks: [Check] = [
    .spelling, .agreement, .articles, .doubledWord, .capitalisation, .spacing, .punctuation, .quotationMarks,
    .quotationStyle,
    .brackets, .emptyPair, .spellingVariety,
  ]

  @Test("the checks of form say nothing of 500 plain sentences")
  func quiet() throws {
    let texts = try Repository.text("Tests/ReviewTests/Samples/plain-english.txt").split(separator: "# ").map
    {
      $0.split(separator: "\n").dropFirst().map(String.init)
    }
    #expect(texts.joined().count >= 500)
    let checker = Checker(from: "sq", to: "en", checks: Self.checks)
    for text in texts {
      // A source that says nothing of the words, and ends as the sentence does.
      let units = checker.units(
        text.map { ("Kjo është një fjali e zakonshme\($0.last { ".?!".contains($0) } ?? ".")", $0) })
      let findings = checker.findings(in: units, asDocument: true).filter(\.isShown)
      #expect(findings.map { "\(text[$0.unit - 1]) \($0.check)" } == [])
    }
  }

  @Test("the same sentences with a slip in each are flagged")
  func slips() throws {
    let checker = Checker(from: "sq", to: "en", checks: Self.checks)
    for english in [
      "The river has falen by half a metre.", "The the river has fallen.", "The river has fallen in june.",
      "The river , it seems, has fallen.", "The river has fallen,", "The river” has fallen.",
      "The river (has fallen.", "The river () has fallen.",
    ] {
      let units = checker.units([("Kjo është një fjali e zakonshme.", english)])
      #expect(!checker.findings(in: units, asDocument: false).filter(\.isShown).isEmpty, "\(english)")
    }
  }
}
