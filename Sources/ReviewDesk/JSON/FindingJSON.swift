public import Review

extension JSONWriter {
  /// The fields of a finding, its offsets in code points of its unit's texts.
  public mutating func fields(of finding: Finding, in unit: (source: String, target: String)) {
    field("check", finding.check)
    field("origin", finding.origin.name)
    field("category", finding.category.rawValue)
    field("severity", finding.severity.name)
    field("confidence", finding.confidence)
    field("unit", finding.unit)
    field("source", finding.source, of: unit.source)
    field("target", finding.target, of: unit.target)
    field("message", finding.message)
    field("suggestions", finding.suggestions)
    if !finding.notes.isEmpty { field("notes", finding.notes) }
    field("fingerprint", finding.fingerprint)
    field("shown", finding.isShown)
  }

  /// A span with its text; null for none, or for one that is not of this text.
  public mutating func field(_ name: String, _ span: Span?, of text: String) {
    guard let span, text.holds(span) else { return field(name, String?.none) }
    field(name) {
      $0.object {
        let start = text.codePoints(before: span.lowerBound)
        let part = text[bytes: span]
        $0.field("start", start)
        $0.field("end", start + part.unicodeScalars.count)
        $0.field("text", String(part))
      }
    }
  }
}
