@testable import Review

/// A sample's texts, the findings in them, and which of its planted errors they touch.
struct SampleReview {
  /// A planted error.
  struct Gold {
    var phrase: String
    var source: String
  }

  private let gold: [Gold]
  private let bitext: Bitext
  private let findings: [Finding]

  init(_ name: String, from language: String) throws {
    let files = try Repository.files(in: "Samples/" + name, "txt", "md")
    func document(isEnglish: Bool) throws -> Document {
      let path = files.first { $0.contains("/english.") == isEnglish }!
      return try Document(bytes: Repository.bytes(path), name: path)
    }
    // Cells are raw: a quotation mark in them is a character as any other.
    gold = try Repository.text("Samples/\(name)/gold.tsv").split(separator: "\n").dropFirst().map { row in
      let cells = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Gold(phrase: cells[0], source: cells[1])
    }
    let checker = Checker(from: language, to: "en")
    bitext = try Bitext(
      source: document(isEnglish: false), target: document(isEnglish: true), checker: checker)
    findings = checker.findings(in: bitext.units, asDocument: true).filter(\.isShown)
  }

  /// Each shown finding in order, behind `+` when it touches a planted error and behind `-` when it touches none, then
  /// each planted error that no finding touches, behind `?`.
  var listing: String {
    let lines = findings.map { finding -> String in
      let isPlanted = gold.contains { touches(finding, $0) || isInGap(finding, $0) }
      let source = finding.source.map { "“\(bitext.source.text[bytes: sourceSpan($0, finding)])”" } ?? "–"
      let target = finding.target.map { "“\(bitext.target.text[bytes: targetSpan($0, finding)])”" } ?? "–"
      let suggestions = finding.suggestions.map { " → “\($0)”" }.joined()
      return "\(isPlanted ? "+" : "-") \(finding.unit) \(finding.check): \(source) / \(target)\(suggestions)"
    }
    let missed = gold.filter { gold in !findings.contains { touches($0, gold) } }.map {
      "? “\($0.source)” / “\($0.phrase)”"
    }
    return (lines + missed).map { $0 + "\n" }.joined()
  }

  private func touches(_ finding: Finding, _ gold: Gold) -> Bool {
    if gold.phrase.isEmpty {
      guard let span = finding.source, let place = bitext.source.text.span(of: gold.source) else {
        return false
      }
      return sourceSpan(span, finding).touches(place)
    }
    guard let span = finding.target, let place = bitext.target.text.span(of: gold.phrase) else {
      return false
    }
    return targetSpan(span, finding).touches(place)
  }

  /// Whether a finding says that the same paragraph was left out as a planted error does: its first sentence stands
  /// for it.
  private func isInGap(_ finding: Finding, _ gold: Gold) -> Bool {
    guard gold.phrase.isEmpty, finding.target == nil, let span = finding.source,
      let place = bitext.source.text.span(of: gold.source)
    else { return false }
    return bitext.source.blocks.contains {
      $0.range.touches(place) && $0.range.touches(sourceSpan(span, finding))
    }
  }

  private func sourceSpan(_ span: Span, _ finding: Finding) -> Span {
    span.shifted(by: bitext.places[finding.unit - 1].source.lowerBound)
  }

  private func targetSpan(_ span: Span, _ finding: Finding) -> Span {
    span.shifted(by: bitext.places[finding.unit - 1].target.lowerBound)
  }
}

extension String {
  /// Where a phrase is first.
  func span(of phrase: String) -> Span? { firstRange(of: phrase).map { span(of: $0) } }
}
