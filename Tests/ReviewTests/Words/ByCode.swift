@testable import Review

// Tests name shipped languages by their codes.

extension Folding {
  init(language: String) { self.init(LanguageData.of(language)) }
}

extension Lexer {
  convenience init(language: String) { self.init(LanguageData.of(language)) }
}

extension Morphology {
  convenience init(language: String, dictionary: String? = nil) {
    self.init(LanguageData.of(language), dictionary: dictionary)
  }
}
