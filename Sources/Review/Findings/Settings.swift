/// What an editor has set for a project: which checks run, how severe their findings are, what is shown.
///
/// A file of settings (`review.conf`) is read by `Settings(text:name:)`; `SettingKey.all` lists what it may hold.
public struct Settings: Equatable, Sendable {
  /// What is set for one check.
  public struct CheckSetting: Equatable, Sendable {
    /// Whether it runs.
    public var isOn = true
    /// The severity of its findings, in the place of its usual one; nil for the usual one.
    public var severity: Severity?
    /// A finding with less confidence is not shown; nil for the threshold of all checks.
    public var threshold: Double?
  }

  /// A finding with less confidence, 0 to 1, is not shown.
  public var threshold = Checker.displayThreshold
  /// What is set for checks, by id.
  public var checks: [String: CheckSetting] = [:]
  /// Sentences of the source that report nothing, folded by `folded`.
  public var leftAlone: Set<String> = []

  /// The subject fields whose glossary rows hold beside those of none, in lower case; empty for all.
  public var domains: Set<String> = []

  /// The settings when nothing is set.
  public init() {}

  /// Whether a check runs.
  public func isOn(_ check: String) -> Bool { checks[check]?.isOn ?? true }

  /// Whether findings of a check are shown when they are as sure as this.
  func shows(_ confidence: Double, of check: String) -> Bool {
    isOn(check) && confidence >= checks[check]?.threshold ?? threshold
  }

  /// Whether a source sentence is to report nothing; letter case and white space do not matter.
  func leavesAlone(_ source: String) -> Bool {
    !leftAlone.isEmpty && leftAlone.contains(Self.folded(source))
  }

  /// A finding of a unit with this source, as it is told: with the severity that is set, shown or not.
  ///
  /// A severity that is not the check's usual one (a glossary row may tell its own) stays.
  public func applied(to finding: Finding, in source: String) -> Finding {
    var told = finding
    told.isShown = shows(finding.confidence, of: finding.check) && !leavesAlone(source)
    if let severity = checks[finding.check]?.severity,
      finding.severity == Check.all.first(where: { $0.id == finding.check })?.severity
    {
      told.severity = severity
    }
    return told
  }

  /// A sentence as it is compared: white space and letter case folded.
  static func folded(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
  }
}
