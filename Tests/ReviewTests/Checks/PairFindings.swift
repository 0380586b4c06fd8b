@testable import Review

extension Check {
  /// What the check finds in one pair of sentences, shown or not.
  func findings(from language: String, _ source: String, _ english: String) -> [Finding] {
    let checker = Checker(from: language, to: "en", checks: [self])
    return checker.findings(in: checker.units([(source, english)]), asDocument: false)
  }
}

extension [Finding] {
  /// Those that are shown unless more is asked for.
  var shown: [Finding] { filter { $0.confidence >= 0.5 } }

  /// What they flag in a translation.
  func texts(in english: String) -> [String] { compactMap(\.target).map { String(english[bytes: $0]) } }
}
