extension Check {
  /// Sentences that do not belong together: the English of another one.
  static let unrelated: Check = Check(
    id: "unrelated",
    summary: "the English belongs to another sentence: it shares no name, number or word with the source",
    category: .mistranslation, severity: .critical,
    examples: [
      Example(
        "Policia arrestoi dje dy gazetarë para gjykatës në Tiranë.",
        "⟦The new album will be released in spring, the band announced in Oslo on Friday.⟧"),
      Example(
        "Policia arrestoi dje dy gazetarë para gjykatës në Tiranë.",
        "Police arrested two journalists in front of the court in Tirana yesterday."),
      Example("Mirë se erdhët.", "You are welcome here."),
    ],
    scope: .unit { unit, context in
      guard unit.target.words.count >= 6, unit.source.words.count >= 4 else { return [] }
      let anchors = Anchors(unit, context)
      guard let strangers = anchors.strangers, strangers > 1 else { return [] }
      return [
        unrelated.finding(
          unit, confidence: strangers > 2 ? 0.9 : 0.4,
          source: unit.source.text.trimmed(0..<unit.source.text.utf8.count),
          target: unit.target.text.trimmed(0..<unit.target.text.utf8.count),
          "The English shares no name, number or word with the source: it seems to belong to another sentence. Translate this one."
        )
      ]
    })
}

/// What ties the two sides of a unit together, whatever the languages.
private struct Anchors {
  private let unit: TranslationUnit
  private let context: CheckContext

  init(_ unit: TranslationUnit, _ context: CheckContext) {
    self.unit = unit
    self.context = context
  }

  /// How many names, numbers and ordinary words have no counterpart on the other side; nil when one has.
  var strangers: Int? {
    let (source, target) = (unit.source.words, unit.target.words)
    if hasSharedWord || !context.sourceTerms(in: unit).isEmpty && !context.targetTerms(in: unit).isEmpty {
      return nil
    }
    var count = 0
    let english = Set(
      target.flatMap { word in context.targetMorphology.lemmas(of: word.key.withoutPossessive).map(\.key) })
    for word in source where word.kind == .letters {
      let renderings = context.renderings(of: word)
      guard !renderings.isEmpty else { continue }
      if renderings.contains(where: { !$0.isDisjoint(with: english) }) { return nil }
      count += 1
    }
    let numbers = (
      context.sourceNumbers.numbers(in: unit.source), context.targetNumbers.numbers(in: unit.target)
    )
    if numbers.0.contains(where: { number in numbers.1.contains { $0.agrees(with: number) } }) { return nil }
    count += numbers.0.count { !$0.isWeak } + numbers.1.count { !$0.isWeak }
    if hasLikeWord { return nil }
    return count + target.indices.count { target[$0].isCapitalised && !unit.target.begins($0) }
      + (context.hasCase && !context.capitalisesNouns
        ? source.indices.count { source[$0].isCapitalised && !unit.source.begins($0) } : 0)
  }

  /// Whether two words begin alike in Latin letters, or are the same: the cheapest sign, which most sentences have.
  private var hasSharedWord: Bool {
    let beginnings = Set(
      unit.target.words.lazy.filter { !context.targetFunction.contains($0.key) }.map {
        context.heard($0.key.withoutPossessive).latin.prefix(4)
      })
    return unit.source.words.contains { word in
      let latin = context.heard(word.key.afterElision).latin
      return latin.utf8.count >= (word.kind == .number ? 1 : 4) && beginnings.contains(latin.prefix(4))
    }
  }

  /// Whether two longer words sound alike.
  private var hasLikeWord: Bool {
    let targets = unit.target.words.lazy.filter {
      $0.text.count >= 5 && !context.targetFunction.contains($0.key)
    }
    .map { context.heard($0.key.withoutPossessive) }
    return unit.source.words.contains { word in
      guard word.text.count >= 5 else { return false }
      let heard = context.heard(word.key.afterElision)
      return targets.contains { heard.mayBeLike($0) && HeardName.likeness(heard, $0) >= 0.6 }
    }
  }
}
