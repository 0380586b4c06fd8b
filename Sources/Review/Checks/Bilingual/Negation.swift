extension Check {
  /// A negation on one side only.
  static let negation: Check = Check(
    id: "negation",
    summary: "the source has a negation and the English does not, or the other way round",
    category: .mistranslation, severity: .critical,
    examples: [
      Example("Ministri ⟦nuk⟧ do të japë dorëheqje.", "The minister will resign."),
      Example("Ministri do të vijë nesër.", "The minister will ⟦not⟧ come tomorrow."),
      Example("Ministri nuk do të vijë.", "The minister won't come."),
      Example("Ai nuk pranoi të flasë.", "He refused to speak."),
    ],
    scope: .unit { unit in
      guard !unit.source.words.isEmpty, !unit.target.words.isEmpty else { return [] }
      let said = unit.negation
      guard said.isKnown else { return [] }
      let (source, target) = (said.source, said.target)
      // The more a sentence says, the more ways it has to say no. Of short news sentences that are translated well one in
      // three hundred has a negator on the source's side alone, of longer ones one in fifty.
      let (isBrief, isShort) = (unit.target.words.count <= 8, unit.target.words.count <= 27)
      if let negator = source.first(where: { !said.isWeak($0) }) ?? source.first, target.isEmpty,
        !said.negatesBySense(.target)
      {
        let place = unit.counterpart.verb(near: negator.range)
        return [
          negation.finding(
            unit, confidence: isBrief && !said.isWeak(negator) ? 0.6 : 0.4, source: negator.range,
            target: place?.range,
            "The source has a negation (“\(negator.text)”), but the English does not. Check that the meaning has not been reversed.",
            suggestions: place.map { ["\(unit.target.text[bytes: $0.range]) not"] } ?? [])
        ]
      }
      if let negator = target.first, source.isEmpty, !said.negatesBySense(.source) {
        return [
          negation.finding(
            unit,
            confidence: isShort && said.knowsSourceSense
              && target.allSatisfy { said.isPlain($0) } ? 0.6 : 0.4,
            target: negator.range,
            "The English has a negation (“\(negator.text)”), but the source does not. Check that the meaning has not been reversed."
          )
        ]
      }
      return []
    })
}
