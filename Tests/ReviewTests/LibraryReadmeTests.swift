import Review
import Testing

/// The example in the library's README.
struct LibraryReadmeTests {
  /// The code of the README, which is compared with the lines between the marks.
  private func example(_ albanian: String, _ english: String) throws -> [String] {
    // README begins
    let source = try Document(bytes: Array(albanian.utf8), name: "news.sq.txt")
    let target = try Document(bytes: Array(english.utf8), name: "news.en.txt")

    // The languages, the glossaries and the checks. It is Sendable, and costs time to make: keep it.
    let checker = Checker(from: "sq", to: "en")

    // The flow from two documents to translation units: sentences that belong together.
    let bitext = Bitext(source: source, target: target, checker: checker)

    let lines = checker.findings(in: bitext.units, asDocument: true).filter(\.isShown).map { finding in
      let unit = bitext.units[finding.unit - 1]
      let words = finding.target.map { String(unit.target.text[bytes: $0]) } ?? "(missing)"
      return "\(finding.unit): \(words) → \(finding.suggestions.first ?? "?")"
    }
    // README ends
    return lines
  }

  @Test("the example finds a wrong number and a wrong month")
  func runs() throws {
    let lines = try example(
      "Policia arrestoi 347 veta.\n\nTakimi mbahet më 12 mars.\n",
      "The police arrested 341 people.\n\nThe meeting is on 12 May.\n")
    #expect(lines == ["1: 341 → 347", "2: May → March"])
  }

  @Test("the README has the code that this test runs")
  func isTheSame() throws {
    let page = try Repository.text("Sources/Review/README.md")
    let shown = try #require(page.components("```swift\n", "```").first)
    let run = try #require(
      Repository.text("Tests/ReviewTests/LibraryReadmeTests.swift")
        .components("// README begins\n", "    // README ends").first)
    let lines = run.split(separator: "\n", omittingEmptySubsequences: false).map { $0.dropFirst(4) }
    #expect(lines.joined(separator: "\n") == shown)
  }

  @Test("the README is short, and every file that it names to start with exists")
  func starts() throws {
    let page = try Repository.text("Sources/Review/README.md")
    #expect(page.count { $0.isNewline } <= 80)
    let rows = page.matches(of: /\| `(\w+)` \| `(\w+\.swift)` \|/)
    #expect(rows.map { String($0.1) } == Layout.folders)
    for row in rows { #expect(try !Repository.text("Sources/Review/\(row.1)/\(row.2)").isEmpty) }
  }
}

extension String {
  /// What is between two marks, each time.
  fileprivate func components(_ start: String, _ end: String) -> [String] {
    split(separator: start).dropFirst().compactMap {
      $0.split(separator: end, omittingEmptySubsequences: false).first
    }
    .map(String.init)
  }
}
