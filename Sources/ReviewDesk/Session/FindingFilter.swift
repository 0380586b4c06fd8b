internal import Foundation
public import Review

/// Which findings are stepped through.
public struct FindingFilter: Codable, Equatable, Sendable {
  /// The state of a finding, as it is chosen.
  public enum State: String, CaseIterable, Codable, Sendable {
    /// In any state.
    case any
    /// It is open, now or later.
    case open
    /// It is put off.
    case later
    /// It is corrected or kept.
    case decided
    /// It is kept.
    case kept

    /// Whether a finding is in this state.
    public func includes(_ state: ReviewedFinding.State) -> Bool {
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
  public enum Owner: String, CaseIterable, Codable, Sendable {
    /// Anybody's.
    case all
    /// The reviewer's own.
    case own = "yours"
    /// Other people's, or nobody's.
    case others = "not yours"
  }

  /// The only check; nil for all.
  public var check: String?
  /// Whose sentences.
  public var owner = Owner.all
  /// The least penalty points of the severity.
  private var points = 0
  /// The least severity.
  public var least: Severity {
    get { Severity(rawValue: points) ?? .neutral }
    set { points = newValue.rawValue }
  }
  /// In which state.
  public var state = State.any
  /// What the source, the translation or the reason has in it, in whatever case.
  public var text = ""

  /// Whether a finding is stepped through.
  ///
  /// - Parameter isOwn: whether the sentence is the reviewer's to look at.
  public func includes(_ finding: ReviewedFinding, of unit: ReviewedUnit, isOwn: Bool) -> Bool {
    (owner == .all || (owner == .own) == isOwn) && (check == nil || check == finding.finding.check)
      && finding.finding.severity >= least
      && state.includes(finding.state)
      && (text.isEmpty
        || [unit.source, unit.current, finding.finding.message].contains { !$0.spans(of: text).isEmpty })
  }

  /// A filter that lets everything through.
  public init() {}
}

extension FindingFilter {
  /// A filter as it is kept from one session to the next; all findings when it cannot be read.
  init(json: String) { self = (try? JSONDecoder().decode(Self.self, from: Data(json.utf8))) ?? Self() }

  /// The filter in words that are kept; none for all findings.
  var json: String {
    guard self != FindingFilter(), let data = try? JSONEncoder().encode(self) else { return "" }
    return String(decoding: data, as: UTF8.self)
  }
}

extension String {
  /// Where a text stands, in whatever case and with whatever accents.
  public func spans(of text: String) -> [Span] {
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
