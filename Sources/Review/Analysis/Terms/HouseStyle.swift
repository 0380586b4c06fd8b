/// The rules of the house about the target language alone, as "never *Kosova*".
enum HouseStyle {
  /// Where a target has what such a rule forbids, and no right term covers the place.
  static func findings(in unit: TranslationUnit, _ context: CheckContext) -> [Finding] {
    guard context.terms.hasHouseStyle else { return [] }
    let targets = context.targetTerms(in: unit).filter { context.terms.entries[$0.entry].isHouseStyle }
    return targets.compactMap { bad -> Finding? in
      let entry = context.terms.entries[bad.entry]
      let term = entry.targets[bad.term]
      let isCovered = targets.contains { other in
        context.terms.entries[other.entry].targets[other.term].status != .forbidden
          && other.match.words.overlaps(bad.match.words) && other.match.words.count >= bad.match.words.count
      }
      guard term.status == .forbidden, !isCovered else { return nil }
      let suggestions = TermSuggestions(
        for: entry, instead: term, at: bad.match.span, in: unit.target, context)
      let advice = suggestions.texts.first.map { "write “\($0)”" } ?? "leave it out or say it in another way"
      return Check.terminology.finding(
        unit, confidence: 0.95 * bad.match.confidence, target: suggestions.span,
        "The house style has no “\(unit.target.text[bytes: bad.match.span])”; \(advice)"
          + (term.note.isEmpty ? "." : ": \(term.note)"),
        suggestions: suggestions.texts, severity: entry.severity)
    }
  }
}
