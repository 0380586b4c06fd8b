internal import Review
internal import ReviewDesk

/// The findings that are stepped through as a table: sentence, severity, check and phrase, a row each.
struct FindingRows {
  let session: ReviewSession
  let width: Int

  /// What the columns are.
  var heading: StyledText {
    StyledText("   sent " + "".padded(to: severityWidth) + "check".padded(to: checkWidth) + "phrase", .dim)
      .cut(to: width)
  }

  /// The heading and as many findings as there is room for, one of them in view and marked; past the last finding none
  /// is. Only what is shown is made.
  func rows(around selected: Int, height: Int) -> [StyledText] {
    guard height > 0 else { return [] }
    let shown = Self.window(of: session.findingCount, around: selected, height: height - 1)
    return [heading] + shown.map { row($0, isSelected: $0 == selected) }
  }

  /// Which of some findings are shown so that one is in view. The window moves in steps of half its height: a selection
  /// that moves on changes two rows mostly.
  static func window(of count: Int, around selected: Int, height: Int) -> Range<Int> {
    let shown = min(count, max(0, height))
    guard shown > 0 else { return 0..<0 }
    let step = max(1, shown / 2)
    let first = max(0, min(selected, count - 1) - shown / 4) / step * step
    let top = min(first, count - shown)
    return top..<top + shown
  }

  private var isRoomy: Bool { width >= 60 }
  private var severityWidth: Int { isRoomy ? 9 : 5 }
  private var checkWidth: Int { isRoomy ? 22 : max(8, (width - 13) * 2 / 5) }

  private func row(_ index: Int, isSelected: Bool) -> StyledText {
    let entry = session.queue.entries[index]
    guard let finding = session.queue.finding(entry), let unit = session.queue.unit(entry.unit) else {
      return StyledText()
    }
    let style: Style = isSelected ? .bold : finding.isOpen ? .plain : .dim
    let severity = isRoomy ? entry.severity.name : entry.severity.sign
    let check = StyledText(finding.finding.check, style).cut(to: checkWidth - 1)
    let row =
      StyledText((isSelected ? "▶ " : "  ") + String(entry.unit).leftPadded(to: 5) + " ", style)
      + StyledText(
        (finding.isOpen ? severity : "done").padded(to: severityWidth),
        finding.isOpen ? entry.severity.style : style)
      + check + StyledText(String(repeating: " ", count: checkWidth - check.columns))
      + StyledText(finding.phrase(in: unit), style)
    return row.cut(to: width)
  }
}

extension ReviewedFinding {
  /// What it is about in a few words: what it flags; what was done about it once it is decided.
  fileprivate func phrase(in unit: ReviewedUnit) -> String {
    if !isOpen { return decision?.change ?? standing }
    for (span, text) in [(finding.target, unit.current), (finding.source, unit.source)] {
      if let span, !span.isEmpty, text.holds(span) { return String(text[bytes: span]) }
    }
    return finding.message
  }
}
