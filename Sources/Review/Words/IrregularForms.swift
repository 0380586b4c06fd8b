/// Forms that no rule for endings leads from, as "took" from "take": the section `forms` of the language data,
/// items `lemma/form/form…`.
struct IrregularForms: Sendable {
  private var lemmas: [String: [String]] = [:]

  /// The irregular forms of a language.
  static func of(_ language: LanguageData) -> IrregularForms {
    language.library.once(language.code) { IrregularForms(language) }
  }

  private init(_ language: LanguageData) {
    let folding = language.folding
    for item in language.alternatives(.forms).map({ $0.map(folding.key) }) {
      for form in item.dropFirst() where !lemmas[form, default: []].contains(item[0]) {
        lemmas[form, default: []].append(item[0])
      }
    }
  }

  /// The dictionary words of a folded form; none of one that is not listed.
  func lemmas(of key: String) -> [String] { lemmas[key] ?? [] }
}
