/// How one concept of a unit's source is rendered in its target.
struct TermUse {
  let entry: ConceptEntry
  /// Where the source has it.
  private let sources: [TermMatch]
  /// Where the target has one of its right terms, each place once.
  private let accepted: [TermBase.TargetMatch]
  /// Where the target has one of its wrong terms that nothing else in the source accounts for.
  private let forbidden: [TermBase.TargetMatch]

  init(
    entry index: Int, sources: [TermMatch], targets: [TermBase.TargetMatch], in unit: TranslationUnit,
    _ context: CheckContext
  ) {
    let entry = context.terms.entries[index]
    self.entry = entry
    self.sources = sources.filter { $0.term == index }
    let own = targets.filter { $0.entry == index }
    let right = own.filter { entry.targets[$0.term].status != .forbidden }
    // Another concept of the sentence may want the very words that this one forbids.
    let wanted = targets.filter { match in
      match.entry != index && sources.contains { $0.term == match.entry }
        && context.terms.entries[match.entry].targets[match.term].status != .forbidden
    }
    accepted =
      right.filter { match in
        // "head" is no right term where "head of cattle" is a wrong one.
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
          } && !match.isVerb(insteadOf: term, in: unit, context)
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

  /// Whether the units before and after tell how an absent concept is rendered: a text may say it with a pronoun, or in
  /// the sentence before or after.
  func isElsewhere(around unit: TranslationUnit, _ context: CheckContext) -> Bool {
    source.map { TermNeighbourhood(of: $0.term, context).accounts(for: unit) } ?? false
  }
}

/// The units before and after one, as far as they tell how a concept of it is rendered.
private struct TermNeighbourhood {
  private let entry: Int
  private let context: CheckContext

  init(of entry: Int, _ context: CheckContext) {
    self.entry = entry
    self.context = context
  }

  /// Whether a neighbour has a right term more often in its target than the concept in its source, or was the first to
  /// name what the unit then calls by a pronoun.
  func accounts(for unit: TranslationUnit) -> Bool {
    let neighbours = context.neighbours.map { neighbour in
      (isBefore: neighbour.number < unit.number, sources: sources(neighbour), targets: targets(neighbour))
    }
    if neighbours.contains(where: { $0.targets > $0.sources }) { return true }
    return neighbours.contains { $0.isBefore && $0.sources > 0 && $0.targets > 0 }
      && unit.target.words.contains { context.targetPronouns.contains($0.key) }
  }

  private func sources(_ unit: TranslationUnit) -> Int {
    context.sourceTerms(in: unit).count { $0.term == entry }
  }

  private func targets(_ unit: TranslationUnit) -> Int {
    let targets = context.terms.entries[entry].targets
    return context.targetTerms(in: unit).filter { $0.entry == entry && targets[$0.term].status != .forbidden }
      .distinct.count
  }
}

extension TermBase.TargetMatch {
  /// Whether the text has a verb where the term is a noun: "protested" is no form of the noun "protest".
  fileprivate func isVerb(insteadOf term: Term, in unit: TranslationUnit, _ context: CheckContext) -> Bool {
    guard term.partOfSpeech == .noun, context.target.code == "en" else { return false }
    let text = String(unit.target.text[bytes: match.span])
    let form = TermSuggestions.form(of: text, term, at: match.span, in: unit.target, context)
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
