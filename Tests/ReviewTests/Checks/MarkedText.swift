@testable import Review

/// A text of an example, with the span that it marks by `⟦ ⟧`.
struct MarkedText {
  /// The text without marks.
  let text: String
  /// What stood between the marks.
  let span: Span?

  init(_ marked: String) {
    let parts = marked.split(omittingEmptySubsequences: false) { "⟦⟧".contains($0) }.map(String.init)
    text = parts.joined()
    let start = parts[0].utf8.count
    span = parts.count == 3 ? start..<start + parts[1].utf8.count : nil
  }
}

/// An example of a check, run through that check alone.
struct ExampleRun {
  /// The texts, with what they mark.
  let pairs: [(source: MarkedText, target: MarkedText)]
  /// What the check says, as far as it is shown.
  let findings: [Finding]

  /// The examples of a check, with a prefix before both texts of each pair.
  static func all(of check: Check, prefix: String = "") -> [(example: Check.Example, run: ExampleRun)] {
    let kinds = Set(check.examples.map { [$0.from, $0.rules] })
    let checkers = Dictionary(
      uniqueKeysWithValues: kinds.map { kind in
        let rules = try? RuleTable(text: kind[1], name: "rules.tsv")
        return (kind, Checker(from: kind[0], to: "en", checks: [check], rules: rules))
      })
    return check.examples.map { ($0, ExampleRun($0, checkers[[$0.from, $0.rules]]!, prefix: prefix)) }
  }

  private init(_ example: Check.Example, _ checker: Checker, prefix: String) {
    pairs = example.pairs.map { (MarkedText(prefix + $0.source), MarkedText(prefix + $0.target)) }
    let units = checker.units(pairs.map { ($0.source.text, $0.target.text) })
    findings = checker.findings(in: units, asDocument: true).filter(\.isShown)
  }

  /// The finding that has just the span that is marked, in the unit where it is marked.
  var markedFinding: Finding? {
    findings.first { finding in
      let pair = pairs[finding.unit - 1]
      if let span = pair.target.span { return finding.target == span }
      return pair.source.span != nil && finding.source == pair.source.span
    }
  }
}
