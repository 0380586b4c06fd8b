extension Check {
  /// Glossary terms: forbidden renderings, and required ones that are missing.
  static let terminology: Check = Check(
    id: "terminology",
    summary: "the glossary's term for a source word is not used, or a wrong one is",
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
        "Borrell called for the de-escalation of the situation."),
    ],
    scope: .unit { unit, context in
      guard !unit.source.words.isEmpty, !unit.target.words.isEmpty else { return [] }
      let sources = context.sourceTerms(in: unit)
      guard !sources.isEmpty else { return [] }
      let targets = context.targetTerms(in: unit)
      var findings: [Finding] = []
      var seen: Set<Int> = []
      for source in sources where seen.insert(source.term).inserted {
        let found = TermUse(entry: source.term, sources: sources, targets: targets, context: context)
        findings += found.findings(for: source, in: unit, context)
      }
      return findings
    })
}

/// How one concept of the source is rendered in the target.
private struct TermUse {
  let entry: ConceptEntry
  /// How often the source has it.
  let count: Int
  let accepted: [TermBase.TargetMatch]
  let forbidden: [TermBase.TargetMatch]

  init(entry index: Int, sources: [TermMatch], targets: [TermBase.TargetMatch], context: CheckContext) {
    let entry = context.terms.entries[index]
    count = sources.count { $0.term == index }
    let own = targets.filter { $0.entry == index }
    let accepted = own.filter { entry.targets[$0.term].status != .forbidden }
    // Another concept of the sentence may want the very words that this one forbids.
    let wanted = targets.filter { match in
      match.entry != index && sources.contains { $0.term == match.entry }
        && context.terms.entries[match.entry].targets[match.term].status != .forbidden
    }
    forbidden = own.filter { match in
      entry.targets[match.term].status == .forbidden
        && !(accepted + wanted).contains {
          $0.match.words.overlaps(match.match.words) && $0.match.words.count >= match.match.words.count
        }
    }
    self.entry = entry
    self.accepted = accepted
  }

  func findings(for source: TermMatch, in unit: TranslationUnit, _ context: CheckContext) -> [Finding] {
    let sourceText = unit.source.text[bytes: source.span]
    let missing = count - accepted.count
    guard missing > 0 else { return [] }
    if !forbidden.isEmpty {
      return forbidden.prefix(missing).map { bad in
        let text = String(unit.target.text[bytes: bad.match.span])
        let term = entry.targets[bad.term]
        let suggestions = suggestions(for: text, term)
        let reason = term.note.isEmpty ? "it should be “\(suggestions.first ?? "")”" : term.note
        return Check.terminology.finding(
          unit, confidence: 0.95 * source.confidence, source: source.span, target: bad.match.span,
          "The source says “\(sourceText)”; “\(text)” is wrong for it: \(reason)", suggestions: suggestions)
      }
    }
    guard entry.isRequired, accepted.isEmpty, !entry.accepted.isEmpty else { return [] }
    let terms = entry.accepted.prefix(3).map { "“\($0.text)”" }.joined(separator: " or ")
    let place = Counterpart(unit, context).phrase(for: source.span)
    let guess = place.map { ", perhaps as “\(unit.target.text[bytes: $0])”" } ?? ""
    return [
      Check.terminology.finding(
        unit, confidence: 0.7 * source.confidence, source: source.span, target: place,
        "The source says “\(sourceText)”, but the English has no \(terms). Check how it was translated\(guess)."
      )
    ]
  }

  /// The accepted terms in the form of what they replace.
  private func suggestions(for text: String, _ term: Term) -> [String] {
    let form = EnglishForm.of(text, term: term.headword) ?? .base
    let isVerb = term.partOfSpeech == .verb || form == .past || form == .gerund
    var seen: Set<String> = []
    return entry.accepted.prefix(4).map { form.apply(to: $0.text, isVerb: isVerb) }
      .map {
        text.first?.isUppercase ?? false && !text.allSatisfy(\.isUppercase) ? $0.capitalisingFirst() : $0
      }
      .filter { seen.insert($0).inserted }
  }
}

extension String {
  /// The text with its first letter in upper case.
  func capitalisingFirst() -> String { prefix(1).uppercased() + dropFirst() }
}
