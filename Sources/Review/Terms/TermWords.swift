/// The words of an index's terms, and which of them each word of a text may be a form of.
struct TermWords: Sendable {
  /// A word of a term that a word of a text may be a form of.
  struct Candidate: Sendable {
    /// The number of the term's word.
    var word: Int
    var layer: MatchLayer
    var confidence: Double
  }

  /// How a word of a term is recognised.
  enum Kind: Hashable {
    /// In any form of it.
    case inflected
    /// In any form, also as a part of a compound.
    case compound
    /// As it is written in a list of forms.
    case literal
    /// By its beginning.
    case beginning
  }

  private var numbers: [Kind: [String: Int]] = [:]
  private var count = 1
  private var dictionary = WordTable()
  private var unmarked = WordTable()
  private var literals = WordTable()
  private var beginnings = WordTable()
  private var beginningLengths: Set<Int> = []
  private var parts = WordTable()
  private let linking: Set<String>
  private let joints: [String]

  /// The number that all linking words have, as "i" and "të" in "ministër i jashtëm": one may stand for another.
  private static let link = 0

  /// No words of a language yet.
  init(_ data: LanguageData) {
    linking = data.keys(.linking)
    joints = data.items(.joints)
  }

  /// The number of a word of a term.
  mutating func number(of word: Word, _ kind: Kind, isAlone: Bool, _ morphology: Morphology) -> Int {
    let key = word.key
    if !isAlone, kind != .literal, linking.contains(key) { return Self.link }
    // A name of several words may have them in another form than the dictionary's: Këshilli i Sigurimit.
    let isName = !isAlone && kind == .inflected && word.isCapitalised
    if let known = numbers[kind]?[key] { return known }
    let number = count
    count += 1
    numbers[kind, default: [:]][key] = number
    switch kind {
    case .literal: literals.add(key, number)
    case .beginning:
      beginnings.add(key, number)
      beginningLengths.insert(key.utf8.count)
    case .inflected, .compound:
      // A word is found under its own key first, then under its stem where the language compares stems.
      for key in morphology.dictionaryKeys(of: key) { dictionary.add(key, number) }
      if isName, let lemma = morphology.lemmas(of: key).dropFirst().first {
        dictionary.add(lemma.key, number)
      }
      if let plain = morphology.unmarked(key) { unmarked.add(plain, number) }
      if kind == .compound { parts.add(key, number) }
    }
    return number
  }
}

extension TermWords {
  /// The words of terms that a folded word of a text may be a form of, each once, by its surest way.
  func candidates(for key: String, _ morphology: Morphology) -> [Candidate] {
    var found = inflected(key, in: dictionary, morphology)
    if found.isEmpty, !unmarked.isEmpty, key.utf8.count > 3, key.utf8.allSatisfy({ $0 < 0x80 }) {
      found = inflected(key, in: unmarked, morphology).map {
        Candidate(word: $0.word, layer: .folded, confidence: $0.confidence * 0.7)
      }
    }
    if !literals.isEmpty {
      found += literals[key].map { Candidate(word: $0, layer: .form, confidence: 0.98) }
    }
    if !beginnings.isEmpty { found += words(beginning: key) }
    if !parts.isEmpty { add(partsOf: key, morphology, to: &found) }
    if linking.contains(key) { found.append(Candidate(word: Self.link, layer: .exact, confidence: 1)) }
    return found
  }

  private func inflected(_ key: String, in table: WordTable, _ morphology: Morphology) -> [Candidate] {
    var found: [Candidate] = []
    morphology.eachLemma(of: key) { lemma, layer, confidence in
      for word in table[lemma] where !found.contains(where: { $0.word == word }) {
        found.append(Candidate(word: word, layer: layer, confidence: confidence))
      }
    }
    let stems = Set(morphology.dictionaryStems(of: key).flatMap { table[$0] })
    if found.isEmpty {
      return stems.sorted().map { Candidate(word: $0, layer: .dictionary, confidence: 0.9) }
    }
    // A dictionary that knows the word chooses among the rules' guesses.
    let chosen = found.filter { $0.layer <= .form || stems.contains($0.word) }
    if !stems.isEmpty, !chosen.isEmpty { found = chosen }
    // A word that is a term itself is rarely a form of another, and a doubtful way gives way to a sure one.
    let isTerm = found[0].layer == .exact
    let best = found.lazy.filter { $0.layer != .exact }.map(\.confidence).max() ?? 0
    let least = isTerm ? 0.6 : max(SuffixRules.leastPrecision, best - 0.3)
    found.removeAll { $0.layer != .exact && $0.confidence < least }
    return found
  }

  private func words(beginning key: String) -> [Candidate] {
    var key = key
    return key.withUTF8 { bytes in
      beginningLengths.sorted(by: >).flatMap { length -> [Candidate] in
        guard length <= bytes.count else { return [] }
        return beginnings[UnsafeBufferPointer(rebasing: bytes[..<length])].map {
          Candidate(word: $0, layer: .prefix, confidence: 0.95)
        }
      }
    }
  }

  /// Adds the words that a compound ends with in any form, or begins with before a joint of its language.
  private func add(partsOf key: String, _ morphology: Morphology, to found: inout [Candidate]) {
    func add(_ words: [Int], _ confidence: Double) {
      for word in words where !found.contains(where: { $0.word == word }) {
        found.append(Candidate(word: word, layer: .compound, confidence: confidence))
      }
    }
    let letters = Array(key)
    guard letters.count >= 6 else { return }
    for place in 3...letters.count - 3 {
      let head = String(letters[place...])
      add(parts[head], 0.8)
      morphology.eachLemma(of: head) { lemma, _, confidence in
        if confidence >= 0.6 { add(parts[lemma], 0.8 * confidence) }
      }
      let beginning = String(letters[..<place])
      add(parts[beginning], 0.75)
      for joint in joints where beginning.hasSuffix(joint) {
        add(parts[String(beginning.dropLast(joint.count))], 0.75)
      }
    }
  }
}
