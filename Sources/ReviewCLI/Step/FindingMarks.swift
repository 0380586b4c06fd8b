internal import Review

/// What a whole text shows of the findings of a sentence: marks around their words, and how severe the worst is.
struct FindingMarks {
  let unit: ReviewedUnit
  /// Those that are open.
  private let open: [ReviewedFinding]
  /// The number of the current finding.
  private let current: Int?

  /// Marks of findings of a unit; those that are decided get none, unless one is current.
  init(_ findings: [ReviewedFinding], of unit: ReviewedUnit, current: Int? = nil) {
    self.unit = unit
    self.current = current
    open = findings.filter { $0.isOpen || $0.number == current }
  }

  /// The sign before a sentence: whether it was changed, and how severe the worst open finding is.
  var lead: StyledText {
    let worst = open.filter(\.isOpen).map(\.finding.severity).max()
    return StyledText(unit.current == unit.loaded ? " " : "*", .dim)
      + StyledText((worst?.sign ?? "").padded(to: 3), worst?.style ?? .plain)
  }

  /// A side of the sentence with its findings marked. Where some overlap, one mark stands around all of them.
  func text(_ side: Side) -> StyledText {
    let text = side == .source ? unit.source : unit.current
    guard !text.isEmpty else { return StyledText("(nothing)", .dim) }
    return StyledText(text, marks: merged(side, in: text).map(\.mark))
  }

  private struct Part {
    var span: Span
    var severity: Severity
    var isCurrent: Bool

    var mark: StyledText.Mark {
      StyledText.Mark(
        span: span, style: severity.style.union(isCurrent ? [.bold, .reverse] : .bold),
        sign: (isCurrent ? "▶" : "") + severity.sign + " ")
    }
  }

  private func merged(_ side: Side, in text: String) -> [Part] {
    let parts = open.compactMap { finding -> Part? in
      let what = finding.finding
      guard finding.isActive, let span = side == .source ? what.source : what.target, text.holds(span) else {
        return nil
      }
      return Part(span: span, severity: what.severity, isCurrent: finding.number == current)
    }
    var merged: [Part] = []
    for part in parts.sorted(by: { $0.span.lowerBound < $1.span.lowerBound }) {
      if let last = merged.last, part.span.lowerBound < last.span.upperBound || part.span == last.span {
        merged[merged.count - 1] = Part(
          span: last.span.lowerBound..<max(last.span.upperBound, part.span.upperBound),
          severity: max(last.severity, part.severity), isCurrent: last.isCurrent || part.isCurrent)
      } else {
        merged.append(part)
      }
    }
    return merged
  }
}
