/// What negates a clause on the two sides of a unit, by the negators and the negative words of both languages.
final class UnitNegation {
  /// The negators of the source, in order.
  private(set) lazy var source = sourceNegators
  /// The negators of the target, in order.
  private(set) lazy var target = targetNegators
  private lazy var turning = Negations(in: unit.target, reader.target)
  private let unit: TranslationUnit
  private let reader: PairReader

  init(_ unit: TranslationUnit, _ reader: PairReader) {
    self.unit = unit
    self.reader = reader
  }

  /// Whether the negators of both languages are known.
  var isKnown: Bool { !reader.source.negators.isEmpty && !reader.target.negators.isEmpty }

  /// Whether the source language's data list words that are negative by their sense.
  var knowsSourceSense: Bool { !reader.pair.source.items(.negative).isEmpty }

  private var sourceNegators: [Word] {
    let (negators, joined) = (reader.source.negators, reader.source.joinedNegators)
    return unit.source.words.filter { word in
      negators.contains(word.key) || joined.contains { word.key.hasPrefix($0) }
    }
  }

  private var targetNegators: [Word] {
    let words = unit.target.words
    let negators = reader.target.negators
    return words.enumerated().filter { index, word in
      (negators.contains(word.key) || word.key.isContractedNot || word.key == "cannot")
        // "No. 5" counts and negates nothing.
        && !(word.key == "no" && index + 1 < words.count && words[index + 1].kind == .number)
    }.map(\.element)
  }

  /// Whether a negator of the source negates a word and not a clause, or has other senses too.
  func isWeak(_ word: Word) -> Bool { reader.pair.source.items(.weakNegators).contains(word.key) }

  /// Whether an English negator negates the verb of a statement, and nothing else: not "not only" and "why not".
  func isPlain(_ word: Word) -> Bool {
    let passage = unit.target
    guard ["not", "cannot"].contains(word.key) || word.key.isContractedNot, !passage.text.contains("?"),
      let index = passage.words.firstIndex(of: word), index > 0
    else { return false }
    let softened = reader.target.words(.softened)
    let next = passage.words.dropFirst(index + 1).first
    let gap = passage.text[bytes: passage.words[index - 1].range.upperBound..<word.range.lowerBound]
    return gap.allSatisfy(\.isWhitespace) && !["or", "why"].contains(passage.words[index - 1].key)
      && next.map { !softened.contains($0.key) } ?? true
  }

  /// Whether a side has a word that says no without a negator, as "refuse" and "impossible".
  func negatesBySense(_ side: Side) -> Bool {
    let language = side == .source ? reader.source : reader.target
    let items = language.data.items(.negative)
    let words = language.words(.negative)
    let prefixes = items.filter { $0.hasSuffix("-") }.map { $0.dropLast() }
    let suffixes = items.filter { $0.hasPrefix("-") }.map { $0.dropFirst() }
    return (side == .source ? unit.source : unit.target).words.contains { word in
      if suffixes.contains(where: { word.key.hasSuffix($0) && word.key.count > $0.count + 2 }) { return true }
      let lemmas = language.morphology.lemmas(of: word.key)
      if lemmas.contains(where: { words.contains($0.key) && $0.confidence >= 0.5 }) { return true }
      return prefixes.contains { prefix in
        let base = String(word.key.dropFirst(prefix.count))
        guard word.key.hasPrefix(prefix), base.count >= 4 else { return false }
        return side == .target ? language.isWord(base) : language.isOrdinary(base)
      }
    }
  }

  /// Whether something of the target is close enough to some words of it to turn their meaning.
  func reaches(_ words: Range<Int>) -> Bool { turning.reach(words) }
}
