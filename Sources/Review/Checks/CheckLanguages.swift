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
  public static let languages = LanguageLibrary.shipped.codes.filter { $0 != "en" }

  /// Whether it needs data of the source language, and skips a language that has none.
  public var needsLanguage: Bool {
    Self.sections[id] != nil || Self.byGlossary.contains(id) || id == Self.byVocabulary
  }

  /// Whether it can do something for texts in a language.
  public func covers(_ language: String, in library: LanguageLibrary = .shipped) -> Bool {
    if Self.byGlossary.contains(id) { return Glossary.shipped(from: language, to: "en", in: library) != nil }
    let data = library.data(of: language)
    if id == Self.byVocabulary { return BasicVocabulary.of(data) != nil }
    return (Self.sections[id] ?? []).allSatisfy { !data.items($0).isEmpty }
  }
}
