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
      if let negator = source.first, source.count == 1, target.isEmpty, !reader.softens(unit.target) {
        return [
          negation.finding(
            unit, confidence: 0.6, source: negator.range,
            "The source negates (“\(negator.text)”), the English does not. Check that the sense is not turned round."
          )
        ]
      }
      if let negator = target.first, target.count == 1, source.isEmpty, !reader.softensSource(unit.source) {
        return [
          negation.finding(
            unit, confidence: 0.6, target: negator.range,
            "The English negates (“\(negator.text)”), the source does not. Check that the sense is not turned round."
          )
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

  init(_ source: LanguageData, _ target: LanguageData) {
    let negators = source.items("negators")
    self.source = Set(negators)
    sourceStarts = negators.filter { $0.hasSuffix("'") }
    self.target = Set(target.items("negators"))
  }

  var isKnown: Bool { !source.isEmpty && !target.isEmpty }

  func negators(in passage: Passage, of side: Side) -> [Word] {
    passage.words.filter { word in
      side == .source
        ? source.contains(word.key) || sourceStarts.contains { word.key.hasPrefix($0) }
        : target.contains(word.key) || word.key.hasSuffix("n't") || word.key == "cannot"
    }
  }

  /// Words that say no without a negator, as "refuse" and "impossible".
  private static let soft = [
    "refus", "fail", "lack", "den", "reject", "unable", "un", "in", "im", "ir", "il", "dis", "non", "declin",
    "avoid",
    "prevent", "ban", "stop", "yet", "instead", "rather", "few", "little", "hardly", "only", "but", "except",
    "beyond",
    "far", "absen", "miss", "los", "end", "ceas", "halt", "no-", "rul", "until", "unless", "before", "free",
    "out", "less",
  ]

  func softens(_ passage: Passage) -> Bool {
    passage.words.contains { word in
      Self.soft.contains {
        $0.count > 2 ? word.key.hasPrefix($0) : word.key.hasPrefix($0) && word.key.count > 5
      }
        || word.key.hasSuffix("less")
    }
  }

  /// On the source side only the prefixes and verbs that its data list could tell; a long sentence hides more of them.
  func softensSource(_ passage: Passage) -> Bool { passage.words.count > 25 }
}
