/// What a finding is about: the words at its spans, as they are in the unit's current texts.
public struct FindingPhrases: Equatable, Sendable {
  /// The number of the finding.
  public var finding: Int
  /// The words of the source; nil for no span.
  public var source: String?
  /// The words of the target; nil for no span.
  public var target: String?

  /// What a finding is about.
  public init(finding: Int, source: String?, target: String?) {
    self.finding = finding
    self.source = source
    self.target = target
  }

  /// What a finding of a unit is about.
  init(_ finding: StoredFinding, in unit: StoredUnit) {
    self.init(
      finding: finding.number, source: unit.loaded.source.words(at: finding.finding.source),
      target: unit.current.words(at: finding.finding.target))
  }
}

extension String {
  /// The text of a span; nil for none, and for one that a damaged project has wrong.
  func words(at span: Span?) -> String? {
    span.flatMap { $0.upperBound <= utf8.count ? String(self[bytes: $0]) : nil }
  }
}
