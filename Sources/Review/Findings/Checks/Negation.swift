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
      let reader = NegationReader(context.source, context.target)
      guard reader.isKnown else { return [] }
      let source = reader.negators(in: unit.source, of: .source)
      let target = reader.negators(in: unit.target, of: .target)
      if let negator = source.first, target.isEmpty, !reader.negatesBySense(unit.target, context.targetMorphology) {
        return [
          negation.finding(
            unit, confidence: 0.6, source: negator.range,
            "The source negates (“\(negator.text)”), the English does not. Check that the sense is not turned round.")
        ]
      }
      if let negator = target.first, source.isEmpty, !reader.mayNegate(unit.source) {
        return [
          negation.finding(
            unit, confidence: 0.6, target: negator.range,
            "The English negates (“\(negator.text)”), the source does not. Check that the sense is not turned round.")
        ]
      }
      return []
    })
}

/// Finds what negates a clause, by the lists of negators of both languages.
private struct NegationReader {
  private let source: Set<String>
  private let target: Set<String>
  private let sourceStarts: [String]
  private let negative: Set<String>

  init(_ source: LanguageData, _ target: LanguageData) {
    let negators = source.items("negators")
    self.source = Set(negators)
    sourceStarts = negators.filter { $0.hasSuffix("'") }
    self.target = Set(target.items("negators"))
    negative = Set(target.items("negative"))
  }

  var isKnown: Bool { !source.isEmpty && !target.isEmpty }

  func negators(in passage: Passage, of side: Side) -> [Word] {
    passage.words.filter { word in
      side == .source
        ? source.contains(word.key) || sourceStarts.contains { word.key.hasPrefix($0) }
        : target.contains(word.key) || word.key.hasSuffix("n't") || word.key == "cannot"
    }
  }

  /// Whether a word says no without a negator, as "refuse" and "impossible".
  func negatesBySense(_ passage: Passage, _ morphology: Morphology) -> Bool {
    passage.words.contains { word in
      word.key.hasSuffix("less") || word.key.hasPrefix("non")
        || morphology.lemmas(of: word.key).contains { negative.contains($0.key) && $0.confidence >= 0.5 }
    }
  }

  /// Whether the source may negate in a way that its negators do not tell: a long sentence has more ways.
  func mayNegate(_ passage: Passage) -> Bool { passage.words.count > 25 }
}
