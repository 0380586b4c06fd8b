/// What an editor has set for a project: which checks run, how severe their findings are, what is shown.
///
/// A file of settings (`review.conf`) is read by `Settings(text:name:)`; `SettingKey.all` lists what it may hold.
public struct Settings: Equatable, Sendable {
  /// What is set for one check.
  public struct CheckSetting: Equatable, Sendable {
    /// Whether it runs.
    public var isOn = true
    /// The severity of its findings, in place of its usual one; nil for the usual one.
    public var severity: Severity?
    /// A finding with less confidence is not shown; nil for the threshold of all checks.
    public var threshold: Double?
  }

  /// A finding with less confidence, 0 to 1, is not shown.
  public var threshold = 0.5
  /// What is set for checks, by id.
  public var checks: [String: CheckSetting] = [:]
  /// Sentences of the source that report nothing, folded by `folded`.
  public var leftAlone: Set<String> = []

  /// The subject fields whose glossary rows hold beside those of none, in lower case; empty for all.
  public var domains: Set<String> = []
  /// The most penalty points per 1,000 words with which a translation passes; nil when nothing is said of passing.
  public var passThreshold: Double?
  /// How many people have to approve a text before it is signed off.
  public var approvals = 2.0
  /// Whether the desk tracks how long sentences take.
  public var tracksTime = false
  /// The file of the user's own rules, from the folder of the project; nil for none.
  public var rules: String?
  /// The file of the user's own abbreviations, from the folder of the project; nil for none.
  public var abbreviations: String?
  /// The file of the desk's own words, from the folder of the project; nil for the usual one.
  public var words: String?

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

  /// A sentence as it is compared: white space and letter case folded.
  static func folded(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
  }
}
