/// One suspicion, with its spans. Only a decision makes it an error.
public struct Finding: Equatable, Sendable {
  /// Who reported it.
  public var origin: FindingOrigin
  /// The id of the check that raised it; of another origin, the name that `review checks` lists it by.
  public var check: String
  /// What kind of error it suspects.
  public var category: Category
  /// How much harm that error does.
  public var severity: Severity
  /// How sure the check is, 0 to 1.
  public var confidence: Double
  /// The number of its unit, from 1.
  public var unit: Int
  /// Where it is in the unit's source text, if there.
  public var source: Span?
  /// Where it is in the unit's target text, if there; suggestions replace this span.
  public var target: Span?
  /// What is wrong, what the source says, what to do: for an editor, in plain English.
  public var message: String
  /// Texts that can take the place of `target` as they are, best first.
  public var suggestions: [String]
  /// What other checks say of the same place, as "numbers: The source has …"; this finding stands for all of them.
  public var notes: [String]
  /// What makes the finding the same after another run; empty until the checker has set it.
  public var fingerprint: String
  /// Whether it is shown by default: its confidence reaches the display threshold.
  public var isShown: Bool

  /// A finding as its source makes it.
  public init(
    origin: FindingOrigin = .check, check: String, category: Category, severity: Severity, confidence: Double,
    unit: Int, source: Span? = nil,
    target: Span? = nil, message: String, suggestions: [String] = [], notes: [String] = [],
    fingerprint: String = "", isShown: Bool = true
  ) {
    self.origin = origin
    self.check = check
    self.category = category
    self.severity = severity
    self.confidence = confidence
    self.unit = unit
    self.source = source
    self.target = target
    self.message = message
    self.suggestions = suggestions
    self.notes = notes
    self.fingerprint = fingerprint
    self.isShown = isShown
  }
}
