/// Tells which concepts of a term base are in the texts of one side, to align texts by.
///
/// It remembers what it has looked up, so it belongs to one thread at a time.
final class ConceptSearch {
  private let terms: TermBase
  private let side: Side
  private let morphology: Morphology
  private let memory = TermCache()

  init(_ terms: TermBase, side: Side, language: LanguageData) {
    self.terms = terms
    self.side = side
    morphology = Morphology(language)
  }

  /// Whether a folded word may belong to a term.
  func holds(_ key: String) -> Bool { terms.holds(key, side: side, morphology, memory) }

  /// The numbers of the concepts in a passage: on the target side by their preferred terms, since admitted ones are
  /// many and common.
  func concepts(in passage: Passage) -> [Int] {
    side == .source
      ? terms.sourceMatches(in: passage, morphology, memory).map(\.term)
      : terms.targetMatches(in: passage, morphology, memory).filter {
        terms.entries[$0.entry].targets[$0.term].status == .preferred
      }.map(\.entry)
  }
}
