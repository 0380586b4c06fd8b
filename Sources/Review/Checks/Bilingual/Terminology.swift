extension Check {
  /// Glossary terms: forbidden renderings, required ones that are missing, and what the house never writes.
  static let terminology: Check = Check(
    id: "terminology",
    summary:
      "the glossary's term for a source word is not used, or a wrong one is used",
    category: .wrongTerm, severity: .major,
    examples: [
      Example(
        "Borrell bëri thirrje për shtensionimin e situatës.",
        "Borrell called for the ⟦extension of the situation⟧.", suggestion: "de-escalation of the situation"),
      Example(
        "Deputetët votuan kundër projektligjit.", "The ⟦deputies⟧ voted against the bill.",
        suggestion: "MPs"),
      Example(
        "Borrell bëri thirrje për shtensionimin e situatës.",
        "Borrell called for ⟦an extension of the situation⟧.", suggestion: "a de-escalation of the situation"),
      Example(
        "Borrell bëri thirrje për shtensionimin e situatës.",
        "Borrell called for the de-escalation of the situation."),
    ],
    scope: .unit { unit in
      guard !unit.target.words.isEmpty else { return [] }
      let house = HouseStyle.breaches(in: unit).map { breach($0, in: unit) }
      var seen: Set<Int> = []
      return house
        + unit.terms.source.filter { seen.insert($0.term).inserted }.flatMap { source in
          let use = TermUse(of: source.term, in: unit)
          return use.isAbsent
            ? [absent(use, source, in: unit)]
            : use.wrong.map { wrong($0, use, for: source, in: unit) }
        }
    })

  /// What the house never writes.
  private static func breach(
    _ bad: TermBase.TargetMatch, in unit: UnitAnalysis
  ) -> Finding {
    let entry = unit.pair.terms.entries[bad.entry]
    let term = entry.targets[bad.term]
    let suggestions = TermSuggestions(
      for: entry, instead: term, at: bad.match.span, in: unit.target, unit.reader)
    let advice = suggestions.texts.first.map { "write “\($0)”" } ?? "leave it out or rephrase it"
    return terminology.finding(
      unit, confidence: 0.95 * bad.match.confidence, target: suggestions.span,
      "“\(unit.target.text[bytes: bad.match.span])” is against house style; \(advice)"
        + (term.note.isEmpty ? "." : ": \(term.note)"),
      suggestions: suggestions.texts, severity: entry.severity)
  }

  /// A wrong term.
  private static func wrong(
    _ bad: TermBase.TargetMatch, _ use: TermUse, for source: TermMatch, in unit: UnitAnalysis
  ) -> Finding {
    let text = unit.target.text[bytes: bad.match.span]
    let term = use.entry.targets[bad.term]
    let suggestions = TermSuggestions(
      for: use.entry, instead: term, at: bad.match.span, in: unit.target, unit.reader)
    let reason =
      term.note.isEmpty
      ? "for “\(unit.source.text[bytes: source.span])”; it should be “\(suggestions.texts.first ?? "")”."
      : "here: \(term.note)"
    return terminology.finding(
      unit, confidence: 0.95 * source.confidence * bad.match.confidence, source: source.span,
      target: suggestions.span,
      "“\(text)” is wrong \(reason)",
      suggestions: suggestions.texts, severity: use.entry.severity)
  }

  /// A required term that is missing.
  private static func absent(
    _ use: TermUse, _ source: TermMatch, in unit: UnitAnalysis
  ) -> Finding {
    let terms = use.entry.accepted.prefix(3).map { "“\($0.headword)”" }.joined(separator: " or ")
    let place = unit.counterpart.phrase(for: source.span)
    let guess = place.map { ", perhaps as “\(unit.target.text[bytes: $0])”" } ?? ""
    return terminology.finding(
      unit, confidence: (use.isElsewhere ? 0.45 : 0.7) * source.confidence,
      source: source.span, target: place,
      "The source says “\(unit.source.text[bytes: source.span])”, but the English has no \(terms). "
        + "Check how it was translated\(guess).", severity: use.entry.severity)
  }
}
