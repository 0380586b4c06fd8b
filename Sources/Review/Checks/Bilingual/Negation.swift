extension Check {
  /// A negation on one side only.
  static let negation: Check = Check(
    id: "negation",
    summary: "the source negates and the English does not, or the other way",
    category: .mistranslation, severity: .critical,
    examples: [
      Example("Ministri ⟦nuk⟧ do të japë dorëheqje.", "The minister will resign."),
      Example("Ministri do të vijë nesër.", "The minister will ⟦not⟧ come tomorrow."),
      Example("Ministri nuk do të vijë.", "The minister won't come."),
      Example("Ai nuk pranoi të flasë.", "He refused to speak."),
    ],
    scope: .unit { unit, context in
      guard !unit.source.words.isEmpty, !unit.target.words.isEmpty else { return [] }
      let reader = NegationReader(context)
      guard reader.isKnown else { return [] }
      let source = reader.sourceNegators(in: unit.source)
      let target = reader.targetNegators(in: unit.target)
      // The more a sentence says, the more ways it has to say no. Of short news sentences that are translated well one in
      // three hundred has a negator on the source's side alone, of longer ones one in fifty.
      let (isBrief, isShort) = (unit.target.words.count <= 8, unit.target.words.count <= 27)
      if let negator = source.first(where: { !reader.isWeak($0) }) ?? source.first, target.isEmpty,
        !reader.negatesBySense(unit.target, .target)
      {
        let place = Counterpart(unit, context).verb(near: negator.range)
        return [
          negation.finding(
            unit, confidence: isBrief && !reader.isWeak(negator) ? 0.6 : 0.4, source: negator.range,
            target: place?.range,
            "The source negates (“\(negator.text)”), the English does not. Check that the sense is not turned round.",
            suggestions: place.map { ["\(unit.target.text[bytes: $0.range]) not"] } ?? [])
        ]
      }
      if let negator = target.first, source.isEmpty, !reader.negatesBySense(unit.source, .source) {
        return [
          negation.finding(
            unit,
            confidence: isShort && reader.knowsSourceSense
              && target.allSatisfy { reader.isPlain($0, in: unit.target) } ? 0.6 : 0.4,
            target: negator.range,
            "The English negates (“\(negator.text)”), the source does not. Check that the sense is not turned round."
          )
        ]
      }
      return []
    })
}

/// Finds what negates a clause, by the negators and the negative words of both languages.
private struct NegationReader {
  private let context: CheckContext
  private let source: Set<String>
  private let target: Set<String>
  private let clitics: Set<String>

  init(_ context: CheckContext) {
    self.context = context
    source = context.sourceNegators
    target = context.targetNegators
    clitics = context.sourceClitics
  }

  var isKnown: Bool { !source.isEmpty && !target.isEmpty }

  /// Whether the language's data list words that are negative by their sense.
  var knowsSourceSense: Bool { !context.source.items(.negative).isEmpty }

  func sourceNegators(in passage: Passage) -> [Word] {
    passage.words.filter { word in source.contains(word.key) || clitics.contains { word.key.hasPrefix($0) } }
  }

  func targetNegators(in passage: Passage) -> [Word] {
    passage.words.enumerated().filter { index, word in
      (target.contains(word.key) || word.key.isContractedNot || word.key == "cannot")
        // "No. 5" counts and negates nothing.
        && !(word.key == "no" && index + 1 < passage.words.count && passage.words[index + 1].kind == .number)
    }.map(\.element)
  }

  /// Whether a negator negates a word and not a clause, or has other senses too.
  func isWeak(_ word: Word) -> Bool { context.source.items(.weakNegators).contains(word.key) }

  /// Whether an English negator negates the verb of a statement, and nothing else: not "not only" and "why not".
  func isPlain(_ word: Word, in passage: Passage) -> Bool {
    guard ["not", "cannot"].contains(word.key) || word.key.isContractedNot, !passage.text.contains("?"),
      let index = passage.words.firstIndex(of: word), index > 0
    else { return false }
    let softened = context.targetWords(.softened)
    let next = passage.words.dropFirst(index + 1).first
    let gap = passage.text[bytes: passage.words[index - 1].range.upperBound..<word.range.lowerBound]
    return gap.allSatisfy(\.isWhitespace) && !["or", "why"].contains(passage.words[index - 1].key)
      && next.map { !softened.contains($0.key) } ?? true
  }

  /// Whether a passage has a word that says no without a negator, as "refuse" and "impossible".
  func negatesBySense(_ passage: Passage, _ side: Side) -> Bool {
    let data = side == .source ? context.source : context.target
    let morphology = side == .source ? context.sourceMorphology : context.targetMorphology
    let items = data.items(.negative)
    let words = side == .source ? context.sourceNegative : context.targetNegative
    let prefixes = items.filter { $0.hasSuffix("-") }.map { $0.dropLast() }
    let suffixes = items.filter { $0.hasPrefix("-") }.map { $0.dropFirst() }
    return passage.words.contains { word in
      if suffixes.contains(where: { word.key.hasSuffix($0) && word.key.count > $0.count + 2 }) { return true }
      if morphology.lemmas(of: word.key).contains(where: { words.contains($0.key) && $0.confidence >= 0.5 }) {
        return true
      }
      return prefixes.contains { prefix in
        let base = String(word.key.dropFirst(prefix.count))
        guard word.key.hasPrefix(prefix), base.count >= 4 else { return false }
        return side == .target ? context.isTargetWord(base) : context.isOrdinarySourceWord(base)
      }
    }
  }
}
