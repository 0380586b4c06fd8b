internal import Foundation
internal import Review

/// Which findings are stepped through.
struct FindingFilter: Codable, Equatable {
  /// How a finding stands, as it is chosen.
  enum State: String, CaseIterable, Codable {
    case any, open, later, decided, kept

    /// Whether a finding stands so.
    func includes(_ state: ReviewedFinding.State) -> Bool {
      switch self {
      case .any: true
      case .open: state == .open || state == .later
      case .later: state == .later
      case .decided: state == .accepted || state == .edited || state == .dismissed
      case .kept: state == .dismissed
      }
    }
  }

  /// Whose findings they are, by who is to look at the sentence.
  enum Owner: String, CaseIterable, Codable {
    case all
    case own = "yours"
    case others = "not yours"
  }

  /// The only check; nil for all.
  var check: String?
  var owner = Owner.all
  /// The least penalty points of the severity.
  private var points = 0
  var least: Severity {
    get { Severity(rawValue: points) ?? .neutral }
    set { points = newValue.rawValue }
  }
  var state = State.any
  /// What the source, the translation or the reason has in it, in whatever case.
  var text = ""

  /// Whether a finding is stepped through.
  ///
  /// - Parameter isOwn: whether the sentence is the reviewer's to look at.
  func includes(_ finding: ReviewedFinding, of unit: ReviewedUnit, isOwn: Bool) -> Bool {
    (owner == .all || (owner == .own) == isOwn) && (check == nil || check == finding.finding.check)
      && finding.finding.severity >= least
      && state.includes(finding.state)
      && (text.isEmpty
        || [unit.source, unit.current, finding.finding.message].contains { !$0.spans(of: text).isEmpty })
  }

  /// What it says, as "numbers, major and worse"; nil when it lets everything through.
  var title: String? {
    let parts = [
      owner == .all ? nil : owner.rawValue, check,
      least == .neutral ? nil : least == .critical ? "critical" : "\(least.name) and worse",
      state == .any ? nil : state.rawValue, text.isEmpty ? nil : "“\(text)”",
    ].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}

extension FindingFilter {
  /// A filter as it is kept from one sitting to the next; all findings when it cannot be read.
  init(json: String) { self = (try? JSONDecoder().decode(Self.self, from: Data(json.utf8))) ?? Self() }

  /// The filter in words that are kept; none for all findings.
  var json: String {
    guard self != FindingFilter(), let data = try? JSONEncoder().encode(self) else { return "" }
    return String(decoding: data, as: UTF8.self)
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
