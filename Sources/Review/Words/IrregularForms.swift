internal import Synchronization

/// Forms that no rule for endings leads from, as "took" from "take": the section `forms` of the language data,
/// items `lemma/form/form…`.
enum IrregularForms {
  /// The dictionary words of each irregular form of a language.
  static func of(_ code: String) -> [String: [String]] {
    loaded.withLock { loaded in
      if let forms = loaded[code] { return forms }
      var forms: [String: [String]] = [:]
      let data = LanguageData.of(code)
      let folding = data.folding
      for item in data.alternatives(.forms).map({ $0.map(folding.key) }) {
        for form in item.dropFirst() where !forms[form, default: []].contains(item[0]) {
          forms[form, default: []].append(item[0])
        }
      }
      loaded[code] = forms
      return forms
    }
  }

  private static let loaded = Mutex<[String: [String: [String]]]>([:])
}
