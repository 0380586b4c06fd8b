/// The words of an index that each word of a text may be a form of, as far as they were looked up; it belongs to one
/// index and one thread at a time.
final class TermCache {
  fileprivate var words: [String: TermIndex.Reading] = [:]
}

/// What the terms of an index are read with.
private struct TermLanguage {
  let lexer: Lexer
  let morphology: Morphology
}

/// Terms of one language, found in passages in any of their inflected forms; each word of a phrase inflects by itself.
///
/// The words of all terms form a trie, so the time to search a passage does not depend on the number of terms.
public struct TermIndex: Sendable {
  /// What has to be near a term, and what must not.
  fileprivate struct Conditions: Sendable {
    var near: [Int] = []
    var notNear: [Int] = []
  }

  private var trie = TermTrie()
  private var words: TermWords
  private var patterns: [TermPattern] = []
  private var conditions: [Int: Conditions] = [:]
  private var conditionNumbers: [String: Int] = [:]

  /// An index of terms, each under a number of the caller's.
  init(_ terms: [(number: Int, term: Term)], language data: LanguageData) {
    let language = TermLanguage(lexer: Lexer(data), morphology: Morphology(data))
    words = TermWords(data)
    trie.reserve(terms.count)
    for (number, term) in terms {
      add(term.headword, .term(number), term, language)
      for form in term.forms { add(form, literal: .term(number), language) }
      guard !term.near.isEmpty || !term.notNear.isEmpty else { continue }
      conditions[number] = Conditions(
        near: term.near.map { condition($0, language) }, notNear: term.notNear.map { condition($0, language) }
      )
    }
  }

  private mutating func add(
    _ text: String, _ meaning: TermPattern.Meaning, _ term: Term, _ language: TermLanguage
  ) {
    let found = language.lexer.words(of: text)
    let stem = term.stemEnd
    add(found, meaning, term.match, language) { index in
      guard let stem, found[index].range.contains(stem - 1) else {
        return (found[index], term.isCompound && found.count == 1 ? .compound : .inflected)
      }
      var word = found[index]
      word.key = language.lexer.key(of: String(text[bytes: word.range.lowerBound..<stem]))
      return (word, .beginning)
    }
  }

  private mutating func add(_ text: String, literal meaning: TermPattern.Meaning, _ language: TermLanguage) {
    let found = language.lexer.words(of: text)
    add(found, meaning, .inflected, language) { (found[$0], .literal) }
  }

  private mutating func add(
    _ found: [Word], _ meaning: TermPattern.Meaning, _ match: MatchMode, _ language: TermLanguage,
    _ kind: (Int) -> (Word, TermWords.Kind)
  ) {
    guard !found.isEmpty else { return }
    let numbers = found.indices.map { index in
      let (word, kind) = kind(index)
      return words.number(of: word, kind, isAlone: found.count == 1, language.morphology)
    }
    trie.insert(numbers, patterns.count)
    patterns.append(TermPattern(meaning, match, found))
  }

  /// The number of a word or phrase that has to be near, or must not.
  private mutating func condition(_ text: String, _ language: TermLanguage) -> Int {
    if let known = conditionNumbers[text] { return known }
    let number = conditionNumbers.count
    conditionNumbers[text] = number
    add(text, .condition(number), Term(text: text), language)
    return number
  }

  /// All terms that are in a passage, nested ones included, in the order of their places.
  func matches(in passage: Passage, _ morphology: Morphology, _ memory: TermCache) -> [TermMatch] {
    guard !trie.isEmpty else { return [] }
    let readings = passage.words.map { reading(of: $0.key, morphology, memory) }
    guard readings.contains(where: \.mayBegin) else { return [] }
    var walk = Walk(passage: passage, readings: readings)
    for start in readings.indices where readings[start].mayBegin {
      follow(TermTrie.root, start..<start, .exact, 1, &walk)
    }
    if conditions.isEmpty { return walk.matches }
    return walk.matches.filter { conditions[$0.term]?.hold(walk.met) ?? true }
  }

  /// Whether a word of a text may be a form of any term's word.
  func holds(_ key: String, _ morphology: Morphology, _ memory: TermCache) -> Bool {
    !trie.isEmpty && !reading(of: key, morphology, memory).candidates.isEmpty
  }

  /// What a word of a text may be in terms.
  fileprivate final class Reading {
    let candidates: [TermWords.Candidate]
    /// Whether a term may begin with it: most words are within phrases only.
    let mayBegin: Bool

    init(_ candidates: [TermWords.Candidate], mayBegin: Bool) {
      self.candidates = candidates
      self.mayBegin = mayBegin
    }
  }

  private func reading(of key: String, _ morphology: Morphology, _ memory: TermCache) -> Reading {
    if let known = memory.words[key] { return known }
    let candidates = words.candidates(for: key, morphology)
    let reading = Reading(
      candidates, mayBegin: candidates.contains { trie.next(TermTrie.root, $0.word) != nil })
    memory.words[key] = reading
    return reading
  }

  /// A search on its way through a passage.
  private struct Walk {
    let passage: Passage
    let readings: [Reading]
    var matches: [TermMatch] = []
    var met: Set<Int> = []
  }

  private func follow(
    _ node: Int, _ range: Range<Int>, _ layer: MatchLayer, _ confidence: Double, _ walk: inout Walk
  ) {
    for pattern in trie.values(at: node) where patterns[pattern].accepts(walk.passage.words[range], layer) {
      switch patterns[pattern].meaning {
      case .condition(let number): walk.met.insert(number)
      case .term(let number):
        // The same term by another reading of a word is not a second match.
        guard !walk.matches.contains(where: { $0.term == number && $0.words == range }) else { continue }
        let span = walk.passage.words[range.lowerBound].range.union(
          walk.passage.words[range.upperBound - 1].range)
        walk.matches.append(
          TermMatch(term: number, words: range, span: span, layer: layer, confidence: confidence))
      }
    }
    guard range.upperBound < walk.readings.count, range.isEmpty || walk.passage.goesOn(after: range)
    else { return }
    for candidate in walk.readings[range.upperBound].candidates {
      guard let next = trie.next(node, candidate.word) else { continue }
      follow(
        next, range.lowerBound..<range.upperBound + 1, max(layer, candidate.layer),
        confidence * candidate.confidence, &walk)
    }
  }
}

extension TermIndex.Conditions {
  fileprivate func hold(_ met: Set<Int>) -> Bool {
    (near.isEmpty || near.contains(where: met.contains)) && !notNear.contains(where: met.contains)
  }
}

extension Passage {
  /// Whether the next word may belong to the phrase of some words: only spaces, hyphens and apostrophes lie between.
  fileprivate func goesOn(after range: Range<Int>) -> Bool {
    let gap = words[range.upperBound - 1].range.upperBound..<words[range.upperBound].range.lowerBound
    let between = self.text[bytes: gap]
    if gap.count == 1, between.utf8.first == UInt8(ascii: " ") { return true }
    return between.allSatisfy { $0.isWhitespace || "-‐‑–'’".contains($0) }
  }
}

extension Term {
  /// Where the stem of the headword ends, in bytes, where only what begins so is looked for.
  fileprivate var stemEnd: Int? {
    let end: Int? =
      switch match {
      case .stem:
        text.utf8.firstIndex(of: UInt8(ascii: "|")).map { text.utf8.distance(from: text.startIndex, to: $0) }
      case .prefix: headword.utf8.count
      case .inflected, .case, .exact: nil
      }
    return end.flatMap { $0 >= 2 ? $0 : nil }
  }
}
