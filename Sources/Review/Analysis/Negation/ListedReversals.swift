/// Words that the data of a language list as reversed, with their English and what would be the reverse of it
/// (the section `reversed`: `word/right+right/wrong/wrong`).
enum ListedReversals {
  /// Such words of a unit's source of which the target has the reverse and nothing right.
  static func reversals(in unit: UnitAnalysis) -> [Reversal] {
    let terms = unit.pair.reversals
    guard !terms.entries.isEmpty else { return [] }
    let sources = unit.reader.reversedWords(in: unit.source)
    guard !sources.isEmpty else { return [] }
    let targets = unit.reader.reversedTargets(in: unit.target)
    var seen: Set<Int> = []
    return sources.filter { seen.insert($0.term).inserted }.compactMap { source in
      let entry = terms.entries[source.term]
      let own = targets.filter { $0.entry == source.term }
      let isRight = { (match: TermBase.TargetMatch) in entry.targets[match.term].status != .forbidden }
      guard !own.contains(where: isRight), let wrong = own.first,
        !hasBase(of: source, in: unit.source), !unit.negation.reaches(wrong.match.words)
      else { return nil }
      let suggestions = TermSuggestions(
        for: entry.preferring(entry.targets[wrong.term]), instead: entry.targets[wrong.term],
        at: wrong.match.span, in: unit.target, unit.reader)
      return Reversal(
        source: source.span, target: suggestions.span,
        confidence: 0.85 * source.confidence * wrong.match.confidence, suggestion: suggestions.texts.first)
    }
  }

  /// Whether another word of the source is what a reversed word reverses, in some form.
  private static func hasBase(of reversed: TermMatch, in source: Passage) -> Bool {
    let whole = source.words[reversed.words].map(\.key).joined()
    return source.words.indices.contains { index in
      // Endings are up to three letters long; what is left is the stem.
      let stem = source.words[index].key.dropLast(3)
      return !reversed.words.contains(index) && stem.count >= 4 && whole.dropFirst().contains(stem)
    }
  }

  /// The listed words of a pair of languages, ready to be found.
  static func terms(from source: LanguageData, to target: LanguageData) -> TermBase {
    let name = "\(source.code)-\(target.code)"
    return source.library.once(name) {
      let entries = source.alternatives(.reversed).map { item in
        let right = item.dropFirst().prefix(1).flatMap { $0.split(separator: "+") }
        return ConceptEntry(
          sources: [Term(text: item[0])],
          targets: right.map { Term(text: String($0)) }
            + item.dropFirst(2).map { Term(text: $0, status: .forbidden) })
      }
      return Listed(
        terms: TermBase(
          [Glossary(name: name, entries: entries)], from: source.code, to: target.code, in: source.library))
    }.terms
  }

  /// The terms of a pair of languages as they are kept, beside those of its glossary.
  private struct Listed: Sendable {
    let terms: TermBase
  }
}

extension ConceptEntry {
  /// The concept with the term first that is a wrong one with a prefix, as it is spelt: "demilitarisation".
  fileprivate func preferring(_ wrong: Term) -> ConceptEntry {
    var entry = self
    entry.targets =
      targets.filter { $0.text.hasSuffix(wrong.text) } + targets.filter { !$0.text.hasSuffix(wrong.text) }
    return entry
  }
}
