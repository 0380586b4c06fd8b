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

  /// - Parameter prefix: stands before both texts of each pair.
  init(_ example: Check.Example, of check: Check, prefix: String = "") {
    pairs = example.pairs.map { (MarkedText(prefix + $0.source), MarkedText(prefix + $0.target)) }
    let checker = Checker(from: example.from, to: "en", checks: [check])
    let units = checker.units(pairs.map { ($0.source.text, $0.target.text) })
    findings = checker.findings(in: units, asDocument: true).filter(\.isShown)
  }

  /// Whether some finding has just the span that is marked, in the unit where it is marked.
  var hasMarkedFinding: Bool { markedFinding != nil }

  /// The finding of the marked span.
  var markedFinding: Finding? {
    findings.first { finding in
      let pair = pairs[finding.unit - 1]
      if let span = pair.target.span { return finding.target == span }
      return pair.source.span != nil && finding.source == pair.source.span
    }
  }
}
