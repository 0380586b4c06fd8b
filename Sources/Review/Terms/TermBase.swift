internal import Synchronization

/// The concepts of all glossaries of a review, ready to be found in both languages.
public struct TermBase: Sendable {
  /// A target term that stands in a passage.
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
  /// The concepts of the source terms.
  private let sourceOwners: [Int]
  private let owners: [(entry: Int, term: Int)]

  /// The concepts of an editor's glossaries, and of the shipped one of the languages after them.
  static func of(_ glossaries: [Glossary], from source: String, to target: String) -> TermBase {
    func made() -> TermBase {
      let shipped = Glossary.shipped(from: source, to: target).map { [$0] } ?? []
      return TermBase(glossaries + shipped, from: source, to: target)
    }
    guard glossaries.isEmpty else { return made() }
    return shipped.withLock { shipped in
      let base = shipped["\(source)-\(target)"] ?? made()
      shipped["\(source)-\(target)"] = base
      return base
    }
  }

  private static let shipped = Mutex<[String: TermBase]>([:])

  /// Concepts of glossaries; where two glossaries have the same source term, the earlier one holds.
  public init(_ glossaries: [Glossary], from source: String, to target: String) {
    let entries = Self.merged(glossaries)
    self.entries = entries
    sourceOwners = entries.enumerated().flatMap { index, entry in entry.sources.map { _ in index } }
    let owners = entries.enumerated().flatMap { index, entry in entry.targets.indices.map { (index, $0) } }
    self.owners = owners
    let indexes = Parallel.map(2) { [entries] side in
      side == 0
        ? TermIndex(
          entries.flatMap(\.sources).enumerated().map { ($0.offset, $0.element) }, language: source)
        : TermIndex(
          owners.enumerated().map { number, owner in
            var term = entries[owner.0].targets[owner.1]
            // An acronym is exact on both sides; inflection is for words.
            if term.match == .exact, !entries[owner.0].isHouseStyle { term.match = .case }
            return (number, term)
          }, language: target)
    }
    sources = indexes[0]
    targets = indexes[1]
  }

  private static func merged(_ glossaries: [Glossary]) -> [ConceptEntry] {
    var seen: Set<String> = []
    var entries: [ConceptEntry] = []
    for glossary in glossaries {
      // One glossary may have a source term in several concepts, told apart by the words near it.
      let known = seen
      for var entry in glossary.entries {
        let wasHouseStyle = entry.isHouseStyle
        if !known.isEmpty { entry.sources.removeAll { known.contains($0.text.lowercased()) } }
        guard wasHouseStyle || !entry.isHouseStyle else { continue }
        seen.formUnion(entry.sources.map { $0.text.lowercased() })
        entries.append(entry)
      }
    }
    return entries
  }

  /// The concepts that stand in a source passage, by their places in `entries`; of nested terms the longest.
  func sourceMatches(in passage: Passage, _ morphology: Morphology, _ memory: TermMemory) -> [TermMatch] {
    sources.matches(in: passage, morphology, memory).longest.map { match in
      var match = match
      match.term = sourceOwners[match.term]
      return match
    }
  }

  /// The target terms that stand in a target passage, of any concept.
  func targetMatches(in passage: Passage, _ morphology: Morphology, _ memory: TermMemory) -> [TargetMatch] {
    targets.matches(in: passage, morphology, memory).map {
      TargetMatch(entry: owners[$0.term].entry, term: owners[$0.term].term, match: $0)
    }
  }

  /// Whether a word of a side's texts may be a form of any term's word.
  func holds(_ key: String, side: Side, _ morphology: Morphology, _ memory: TermMemory) -> Bool {
    (side == .source ? sources : targets).holds(key, morphology, memory)
  }
}
