internal import Foundation
internal import Review

/// Which findings are stepped through.
struct FindingFilter: Equatable {
  /// How a finding stands, as it is chosen.
  enum State: String, CaseIterable {
    case any, open, decided, kept

    /// Whether a finding stands so.
    func includes(_ state: ReviewedFinding.State) -> Bool {
      switch self {
      case .any: true
      case .open: state == .open || state == .later
      case .decided: state == .accepted || state == .edited || state == .dismissed
      case .kept: state == .dismissed
      }
    }
  }

  /// The only check; nil for all.
  var check: String?
  var least = Severity.neutral
  var state = State.any
  /// What the source, the translation or the reason has in it, in whatever case.
  var text = ""

  /// Whether a finding is stepped through.
  func includes(_ finding: ReviewedFinding, of unit: ReviewedUnit) -> Bool {
    (check == nil || check == finding.finding.check) && finding.finding.severity >= least
      && state.includes(finding.state)
      && (text.isEmpty
        || [unit.source, unit.current, finding.finding.message].contains { !$0.spans(of: text).isEmpty })
  }

  /// What it says, as "numbers, major and worse"; nil when it lets everything through.
  var title: String? {
    let parts = [
      check, least == .neutral ? nil : least == .critical ? "critical" : "\(least.name) and worse",
      state == .any ? nil : state.rawValue, text.isEmpty ? nil : "“\(text)”",
    ].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}

extension String {
  /// Where a text stands, in whatever case and with whatever accents.
  func spans(of text: String) -> [Span] {
    var spans: [Span] = []
    var start = startIndex
    while !text.isEmpty, start < endIndex,
      let range = range(
        of: text, options: [.caseInsensitive, .diacriticInsensitive], range: start..<endIndex),
      !range.isEmpty
    {
      spans.append(span(of: range))
      start = range.upperBound
    }
    return spans
  }
}
