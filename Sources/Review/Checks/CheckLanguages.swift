extension Check {
  /// The sections that a source language's data must have for a check, by id; other checks need none.
  private static let sections: [String: [LanguageData.Section]] = [
    "dates": [.months, .weekdays], "negation": [.negators],
    "reversed-meaning": [.reversers],
  ]
  /// The checks that need a glossary, the shipped one or the user's.
  private static let byGlossary: Set = ["terminology", "term-consistency"]
  /// The check that needs the ordinary words of a language.
  private static let byVocabulary = "unrelated"

  /// The languages that there are data of, by code, English left out.
  public static let languages: [String] = ShippedData.names.compactMap { name in
    guard name.hasPrefix("Languages/"), name.hasSuffix(".txt"), name != "Languages/en.txt" else { return nil }
    return String(name.dropFirst("Languages/".count).dropLast(".txt".count))
  }.sorted()

  /// Whether it needs data of the source language, and skips a language that has none.
  public var needsLanguage: Bool {
    Self.sections[id] != nil || Self.byGlossary.contains(id) || id == Self.byVocabulary
  }

  /// Whether it can do something for texts in a language.
  public func covers(_ language: String) -> Bool {
    if Self.byGlossary.contains(id) { return Glossary.shipped(from: language, to: "en") != nil }
    if id == Self.byVocabulary { return BasicVocabulary.of(language) != nil }
    let data = LanguageData.of(language)
    return (Self.sections[id] ?? []).allSatisfy { !data.items($0).isEmpty }
  }
}
