/// How one concept of a unit's source is rendered in its target.
struct TermUse {
  let entry: ConceptEntry
  /// Where the source has it.
  private let sources: [TermMatch]
  /// Where the target has one of its right terms, each place once.
  private let accepted: [TermBase.TargetMatch]
  /// Where the target has one of its wrong terms that nothing else in the source accounts for.
  private let forbidden: [TermBase.TargetMatch]

  private let unit: UnitAnalysis

  /// The use of the concept with a place in the glossaries.
  init(of index: Int, in unit: UnitAnalysis) {
    let (entries, sources, targets) = (unit.pair.terms.entries, unit.terms.source, unit.terms.target)
    let entry = entries[index]
    self.entry = entry
    self.unit = unit
    self.sources = sources.filter { $0.term == index }
    let own = targets.filter { $0.entry == index }
    let right = own.filter { entry.targets[$0.term].status != .forbidden }
    // Another concept of the sentence may want the very words that this one forbids.
    let wanted = targets.filter { match in
      match.entry != index && sources.contains { $0.term == match.entry }
        && entries[match.entry].targets[match.term].status != .forbidden
    }
    accepted =
      right.filter { match in
        // "head" is not a right term where "head of cattle" is a wrong one.
        !own.contains {
          entry.targets[$0.term].status == .forbidden && $0.match.words.count > match.match.words.count
            && $0.match.words.overlaps(match.match.words)
        }
      }.distinct
    forbidden =
      own.filter { match in
        let term = entry.targets[match.term]
        return term.status == .forbidden
          && !(right + wanted).contains {
            $0.match.words.overlaps(match.match.words) && $0.match.words.count >= match.match.words.count
          } && !match.isVerb(insteadOf: term, in: unit)
      }.distinct
  }

  /// Where the source has the concept first.
  var source: TermMatch? { sources.first }

  /// How many places of the source have no right term in the target.
  private var missing: Int { max(0, sources.count - accepted.count) }

  /// The wrong terms that stand for the right ones that are missing.
  var wrong: ArraySlice<TermBase.TargetMatch> { forbidden.prefix(missing) }

  /// Whether the concept's term is required, and the target has neither a right term nor a wrong one.
  var isAbsent: Bool {
    missing > 0 && forbidden.isEmpty && entry.isRequired && accepted.isEmpty && !entry.accepted.isEmpty
  }

  /// Whether the units before and after tell how an absent concept is rendered: one has a right term more often in its
  /// target than the concept in its source, or was the first to name what this one calls by a pronoun.
  var isElsewhere: Bool {
    guard let index = source?.term else { return false }
    let neighbours = unit.neighbouringTerms.map { terms in
      (
        isBefore: terms.unit.number < unit.number, sources: terms.source.count { $0.term == index },
        targets: terms.target.filter {
          $0.entry == index && entry.targets[$0.term].status != .forbidden
        }.distinct.count
      )
    }
    if neighbours.contains(where: { $0.targets > $0.sources }) { return true }
    let pronouns = unit.targetLanguage.words(.pronouns)
    return neighbours.contains { $0.isBefore && $0.sources > 0 && $0.targets > 0 }
      && unit.target.words.contains { pronouns.contains($0.key) }
  }
}

extension TermBase.TargetMatch {
  /// Whether the text has a verb where the term is a noun: "protested" is not a form of the noun "protest".
  fileprivate func isVerb(insteadOf term: Term, in unit: UnitAnalysis) -> Bool {
    guard term.partOfSpeech == .noun, unit.pair.isIntoEnglish else { return false }
    let text = String(unit.target.text[bytes: match.span])
    let form = TermSuggestions.form(of: text, term, at: match.span, in: unit.target, unit.reader)
    return form == .past || form == .participle
  }
}

extension [TermBase.TargetMatch] {
  /// The matches at places of their own, the longest first where some overlap.
  fileprivate var distinct: [TermBase.TargetMatch] {
    var taken: [TermBase.TargetMatch] = []
    for match in sorted(by: { $0.match.words.count > $1.match.words.count })
    where !taken.contains(where: { $0.match.words.overlaps(match.match.words) }) {
      taken.append(match)
    }
    return taken.sorted { $0.match.words.lowerBound < $1.match.words.lowerBound }
  }
}
