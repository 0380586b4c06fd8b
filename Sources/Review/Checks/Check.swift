/// Looks for one kind of trouble.
public struct Check: Sendable {
  /// Units with the trouble marked by `⟦ ⟧`, or without any mark and trouble.
  public struct Example: Sendable {
    /// Source and target texts; the marks are on the side where the finding's span is expected.
    public var pairs: [(source: String, target: String)]
    /// The language of the sources.
    public var from: String
    /// The suggestion that comes first, where one is promised.
    public var suggestion: String?
    /// The table of user rules that it is about; empty for none.
    public var rules = ""

    /// An example of one unit.
    public init(
      _ source: String, _ target: String, from: String = "sq", suggestion: String? = nil, rules: String = ""
    ) {
      self.init([(source, target)], from: from, suggestion: suggestion)
      self.rules = rules
    }

    /// An example of several units that are one text.
    public init(_ pairs: [(source: String, target: String)], from: String = "sq", suggestion: String? = nil) {
      self.pairs = pairs
      self.from = from
      self.suggestion = suggestion
    }

    /// Whether a finding is expected.
    public var isFlagged: Bool { pairs.contains { ($0.source + $0.target).contains("⟦") } }
  }

  /// What a check needs to see at once.
  enum Scope: Sendable {
    /// One unit.
    case unit(@Sendable (UnitAnalysis) -> [Finding])
    /// The paragraphs of a text; a unit by itself where units are not one text.
    case paragraphs(@Sendable (TextAnalysis) -> [Finding])
    /// All units of a text, in order.
    case text(@Sendable (TextAnalysis) -> [Finding])
  }

  /// Its name on the command line, kebab-case.
  public let id: String
  /// What it looks for, in a line.
  public let summary: String
  /// The kind of error that its findings usually suspect.
  public let category: Category
  /// How much harm they usually do.
  public let severity: Severity
  /// What it flags, and what it leaves alone. They are its tests.
  public let examples: [Example]
  /// The target languages that it holds for, by code; nil when it holds for all.
  let targets: Set<String>?
  let scope: Scope

  /// A check for some target languages, or for all.
  init(
    id: String, summary: String, category: Category, severity: Severity, examples: [Example],
    targets: Set<String>? = nil, scope: Scope
  ) {
    self.id = id
    self.summary = summary
    self.category = category
    self.severity = severity
    self.examples = examples
    self.targets = targets
    self.scope = scope
  }

  /// Whether it has anything to say of translations into a language.
  func holds(for target: String) -> Bool { targets?.contains(target) ?? true }

  /// A finding of this check.
  func finding(
    _ unit: TranslationUnit, confidence: Double, source: Span? = nil, target: Span? = nil, _ message: String,
    suggestions: [String] = [], severity: Severity? = nil, category: Category? = nil
  ) -> Finding {
    Finding(
      check: id, category: category ?? self.category, severity: severity ?? self.severity,
      confidence: confidence,
      unit: unit.number, source: source, target: target, message: message, suggestions: suggestions)
  }

  /// A finding of this check.
  func finding(
    _ unit: UnitAnalysis, confidence: Double, source: Span? = nil, target: Span? = nil, _ message: String,
    suggestions: [String] = [], severity: Severity? = nil, category: Category? = nil
  ) -> Finding {
    finding(
      unit.unit, confidence: confidence, source: source, target: target, message, suggestions: suggestions,
      severity: severity, category: category)
  }
}
