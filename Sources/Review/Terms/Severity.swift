/// How much harm an error does (MQM), with its penalty points.
public enum Severity: Int, CaseIterable, Comparable, Sendable {
  case neutral = 0
  case minor = 1
  case major = 5
  case critical = 25

  /// The name, as in `--fail-on major`.
  public var name: String { String(describing: self) }

  /// The severity of a name; nil for any other word.
  public init?(name: some StringProtocol) {
    guard let severity = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = severity
  }

  /// Whether the left one is less harm.
  public static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }
}
