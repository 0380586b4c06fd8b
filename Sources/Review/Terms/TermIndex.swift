/// A term that stands in a passage.
public struct TermMatch: Equatable, Sendable {
  /// The number that the term was indexed under.
  public var term: Int
  /// Its words in the passage.
  public var words: Range<Int>
  /// Its place in the passage's text.
  public var span: Span
  /// How its least sure word was recognised.
  public var layer: MatchLayer
  /// How sure the match is, 0 to 1.
  public var confidence: Double
}

/// The words of an index that each word of a text may be a form of, as far as they were looked up; it belongs to one
/// index and one thread at a time.
final class TermMemory {
  typealias Candidate = (id: Int, lemma: Lemma)

  fileprivate var candidates: [String: [Candidate]] = [:]
}

/// Terms of one language, found in passages in any of their inflected forms; each word of a phrase inflects by itself.
///
/// The words of all terms form a trie, so the time to search a passage does not depend on the number of terms.
public struct TermIndex: Sendable {
  private struct Node: Sendable {
    var next: [Int: Int] = [:]
    var terms: [Int] = []
  }

  private struct Entry: Sendable {
    var words: [Word]
    var match: MatchMode
  }

  private var nodes = [Node()]
  private var ids: [String: [Int]] = [:]
  private var entries: [Int: Entry] = [:]
  private let linking: Set<String>
  /// The first letters of all words of the terms.
  private var beginnings: Set<String> = []

  /// An index of terms, each under a number of the caller's.
  init(_ terms: [(number: Int, text: String, match: MatchMode)], language: String) {
    linking = LanguageData.of(language).keys("linking")
    let lexer = Lexer(language: language)
    let morphology = Morphology(language: language)
    var count = 0
    var own: [String: Int] = [:]
    for term in terms {
      let words = lexer.words(of: term.text)
      guard !words.isEmpty else { continue }
      var node = 0
      for word in words {
        let key = linking.contains(word.key) && words.count > 1 ? Self.link : word.key
        let id = own[key] ?? count
        if id == count {
          count += 1
          own[key] = id
          // A word is found under its own key first, then under its stem where the language compares stems.
          for key in morphology.dictionaryKeys(of: key) { ids[key, default: []].append(id) }
          // A name of several words may have them in another form than the dictionary's: Këshilli i Sigurimit.
          if words.count > 1, word.isCapitalised, let lemma = morphology.lemmas(of: key).dropFirst().first {
            ids[lemma.key, default: []].append(id)
          }
        }
        node = child(of: node, by: id)
      }
      nodes[node].terms.append(term.number)
      entries[term.number] = Entry(words: words, match: term.match)
    }
    beginnings = Set(ids.keys.map { String($0.prefix(SuffixRules.beginning)) })
  }

  private static let link = "\u{2}"

  private mutating func child(of node: Int, by id: Int) -> Int {
    if let next = nodes[node].next[id] { return next }
    nodes.append(Node())
    nodes[node].next[id] = nodes.count - 1
    return nodes.count - 1
  }

  /// All terms that stand in a passage, nested ones included, in the order of their places.
  func matches(in passage: Passage, _ morphology: Morphology, _ memory: TermMemory) -> [TermMatch] {
    guard nodes.count > 1 else { return [] }
    let candidates = passage.words.map { self.candidates(for: $0.key, morphology, memory) }
    var matches: [TermMatch] = []
    for start in candidates.indices where !candidates[start].isEmpty {
      walk(0, passage, candidates, start..<start, .exact, 1, &matches)
    }
    return matches
  }

  /// Whether a word of a text may be a form of any term's word.
  func holds(_ key: String, _ morphology: Morphology, _ memory: TermMemory) -> Bool {
    nodes.count > 1 && !candidates(for: key, morphology, memory).isEmpty
  }

  private func candidates(
    for key: String, _ morphology: Morphology, _ memory: TermMemory
  ) -> [TermMemory.Candidate] {
    if let known = memory.candidates[key] { return known }
    let found = ids(of: key, morphology)
    memory.candidates[key] = found
    return found
  }

  /// The words of terms that a word of a text may be a form of, each once, by its surest way.
  private func ids(of key: String, _ morphology: Morphology) -> [TermMemory.Candidate] {
    var found: [TermMemory.Candidate] = []
    func add(_ key: String, _ lemma: Lemma) {
      for id in ids[key] ?? [] where !found.contains(where: { $0.id == id }) { found.append((id, lemma)) }
    }
    for lemma in morphology.lemmas(of: key, beginningWith: beginnings) { add(lemma.key, lemma) }
    // A word that is a term itself is rarely a form of another, and a doubtful way gives way to a sure one.
    let isTerm = found.first?.lemma.layer == .exact
    let best = found.lazy.filter { $0.lemma.layer != .exact }.map(\.lemma.confidence).max() ?? 0
    found.removeAll { $0.lemma.layer != .exact && $0.lemma.confidence < (isTerm ? 0.6 : best - 0.3) }
    if linking.contains(key) { add(Self.link, Lemma(key: key, layer: .exact, confidence: 1)) }
    return found
  }

  private func walk(
    _ node: Int, _ passage: Passage, _ candidates: [[TermMemory.Candidate]], _ words: Range<Int>,
    _ layer: MatchLayer, _ confidence: Double, _ matches: inout [TermMatch]
  ) {
    for term in nodes[node].terms where accepts(term, passage, words, layer) {
      let span = passage.words[words.lowerBound].range.union(passage.words[words.upperBound - 1].range)
      // The same term by another reading of a word is no second match.
      guard !matches.contains(where: { $0.term == term && $0.span == span }) else { continue }
      matches.append(TermMatch(term: term, words: words, span: span, layer: layer, confidence: confidence))
    }
    guard words.upperBound < candidates.count, follows(words, passage) else { return }
    for candidate in candidates[words.upperBound] {
      guard let next = nodes[node].next[candidate.id] else { continue }
      walk(
        next, passage, candidates, words.lowerBound..<words.upperBound + 1, max(layer, candidate.lemma.layer),
        confidence * candidate.lemma.confidence, &matches)
    }
  }

  /// Whether the next word belongs to the same phrase: only spaces, hyphens and apostrophes lie between.
  private func follows(_ words: Range<Int>, _ passage: Passage) -> Bool {
    guard !words.isEmpty else { return true }
    let gap =
      passage.words[words.upperBound - 1].range.upperBound..<passage.words[words.upperBound].range.lowerBound
    return passage.text[bytes: gap].allSatisfy { $0.isWhitespace || "-‐‑–'’".contains($0) }
  }

  private func accepts(_ term: Int, _ passage: Passage, _ words: Range<Int>, _ layer: MatchLayer) -> Bool {
    guard let entry = entries[term] else { return false }
    let pairs = zip(entry.words, passage.words[words])
    switch entry.match {
    case .inflected, .stem, .prefix: return true
    case .case: return pairs.allSatisfy { !$0.isCapitalised || $1.isCapitalised }
    case .exact: return layer == .exact && pairs.allSatisfy { !$0.isAllCapitals || $1.isAllCapitals }
    }
  }
}

extension [TermMatch] {
  /// The matches that no longer match covers.
  var longest: [TermMatch] {
    filter { match in
      !contains { $0.words.count > match.words.count && $0.words.overlaps(match.words) }
    }
  }
}
