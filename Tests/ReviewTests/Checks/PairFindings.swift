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

extension Check {
  /// What is shown of a pair of sentences: what is flagged, with the first suggestion behind an arrow.
  func flags(from language: String = "sq", _ source: String, _ english: String) -> [String] {
    let checker = Checker(from: language, to: "en", checks: [self])
    let units = checker.units([(source, english)])
    return checker.findings(in: units, asDocument: false).filter(\.isShown).map { $0.flag(in: units[0]) }
  }

  /// The same of the sentences of a text, each with the number of its sentence before it.
  func flags(from language: String = "sq", text pairs: [(String, String)]) -> [String] {
    let checker = Checker(from: language, to: "en", checks: [self])
    let units = checker.units(pairs.map { (source: $0.0, target: $0.1) })
    return checker.findings(in: units, asDocument: true).filter(\.isShown).map {
      "\($0.unit): \($0.flag(in: units[$0.unit - 1]))"
    }
  }
}

extension Finding {
  /// "goverment → government"; what only the source has in guillemets, and "nothing" for a deletion.
  fileprivate func flag(in unit: TranslationUnit) -> String {
    let text =
      target.map { String(unit.target.text[bytes: $0]) }
      ?? source.map { "«\(unit.source.text[bytes: $0])»" } ?? "the whole"
    return text + (suggestions.first.map { " → \($0.isEmpty ? "nothing" : $0)" } ?? "")
  }
}
