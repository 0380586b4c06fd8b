/// The concepts of all glossaries of a review, ready to be found in both languages.
public struct TermBase: Sendable {
  /// A target term that is in a passage.
  public struct TargetMatch: Sendable {
    /// The index of its concept.
    public var entry: Int
    /// The index of the term among the concept's targets.
    public var term: Int
    /// Where it stands.
    public var match: TermMatch
  }

  /// The concepts, those of earlier glossaries first.
  public let entries: [ConceptEntry]
  private let sources: TermIndex
  private let targets: TermIndex
  /// Whether there are rules of the house about the target language alone.
  let hasHouseStyle: Bool
  /// The concepts of the source terms.
  private let sourceOwners: [Int]
  private let owners: [(entry: Int, term: Int)]

  /// The concepts of an editor's glossaries, and of the shipped one of the languages after them.
  ///
  /// - Parameter domains: the subject fields that hold beside what is of none; empty for all.
  static func of(
    _ glossaries: [Glossary], from source: LanguageData, to target: LanguageData, domains: Set<String> = []
  ) -> TermBase {
    let library = source.library
    func made() -> TermBase {
      let shipped = Glossary.shipped(from: source.code, to: target.code, in: library).map { [$0] } ?? []
      let all = (glossaries + shipped).map { domains.isEmpty ? $0 : $0.within(domains) }
      return TermBase(all, from: source.code, to: target.code, in: library)
    }
    guard glossaries.isEmpty, domains.isEmpty else { return made() }
    return library.once("\(source.code)-\(target.code)", made)
  }

  /// Concepts of glossaries; where two glossaries have the same source term, the earlier one holds.
  public init(
    _ glossaries: [Glossary], from source: String, to target: String, in library: LanguageLibrary = .shipped
  ) {
    let entries = Self.merged(glossaries)
    self.entries = entries
    hasHouseStyle = entries.contains(where: \.isHouseStyle)
    sourceOwners = entries.enumerated().flatMap { index, entry in entry.sources.map { _ in index } }
    let owners = entries.enumerated().flatMap { index, entry in entry.targets.indices.map { (index, $0) } }
    self.owners = owners
    let indexes = Parallel.map(2) { [entries] side in
      side == 0
        ? TermIndex(
          entries.flatMap(\.sources).enumerated().map { ($0.offset, $0.element) },
          language: library.data(of: source))
        : TermIndex(
          owners.enumerated().map { number, owner in
            var term = entries[owner.0].targets[owner.1]
            // An acronym is exact on both sides; inflection is for words.
            if term.match == .exact, !entries[owner.0].isHouseStyle { term.match = .case }
            return (number, term)
          }, language: library.data(of: target))
    }
    sources = indexes[0]
    targets = indexes[1]
  }

  /// Whether a word is a verb among the terms of the target language.
  func hasVerb(_ word: String) -> Bool {
    entries.contains { $0.targets.contains { $0.partOfSpeech == .verb && $0.headword == word } }
  }

  private static func merged(_ glossaries: [Glossary]) -> [ConceptEntry] {
    var seen: Set<String> = []
    var entries: [ConceptEntry] = []
    for (index, glossary) in glossaries.enumerated() {
      // One glossary may have a source term in several concepts, distinguished by the words near it.
      let known = seen
      for var entry in glossary.entries {
        let wasHouseStyle = entry.isHouseStyle
        if !known.isEmpty { entry.sources.removeAll { known.contains($0.text.lowercased()) } }
        guard wasHouseStyle || !entry.isHouseStyle else { continue }
        if index + 1 < glossaries.count { seen.formUnion(entry.sources.map { $0.text.lowercased() }) }
        entries.append(entry)
      }
    }
    return entries
  }

  /// The concepts that are in a source passage, by their places in `entries`; of nested terms the longest.
  func sourceMatches(in passage: Passage, _ morphology: Morphology, _ memory: TermCache) -> [TermMatch] {
    var found: [TermMatch] = []
    for var match in sources.matches(in: passage, morphology, memory).longest {
      match.term = sourceOwners[match.term]
      // Two synonyms may be recognised in one word.
      if !found.contains(where: { $0.term == match.term && $0.words == match.words }) { found.append(match) }
    }
    return found
  }

  /// The target terms that are in a target passage, of any concept.
  func targetMatches(in passage: Passage, _ morphology: Morphology, _ memory: TermCache) -> [TargetMatch] {
    targets.matches(in: passage, morphology, memory).map {
      TargetMatch(entry: owners[$0.term].entry, term: owners[$0.term].term, match: $0)
    }
  }

  /// Whether a word of a side's texts may be a form of any term's word.
  func holds(_ key: String, side: Side, _ morphology: Morphology, _ memory: TermCache) -> Bool {
    (side == .source ? sources : targets).holds(key, morphology, memory)
  }
}

extension Glossary {
  /// The glossary with the concepts of some subject fields and of none.
  fileprivate func within(_ domains: Set<String>) -> Glossary {
    var glossary = self
    glossary.entries.removeAll { !$0.domain.isEmpty && !domains.contains($0.domain.lowercased()) }
    return glossary
  }
}
