extension Check {
  /// Sentences that do not belong together: the English of another one.
  static let unrelated: Check = Check(
    id: "unrelated",
    summary:
      "the English belongs to another sentence: it has no name, number or word in common with the source",
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
    scope: .unit { unit in
      guard unit.pair.vocabulary != nil, unit.target.words.count >= 6, unit.source.words.count >= 4,
        let strangers = Anchors(unit).strangers
      else { return [] }
      // Scripts without capitals hide the names that would tie the two.
      let least = unit.pair.hasCase ? 3 : 7
      return [
        unrelated.finding(
          unit, confidence: strangers >= least ? 0.9 : 0.4,
          source: unit.source.text.trimmed(0..<unit.source.text.utf8.count),
          target: unit.target.text.trimmed(0..<unit.target.text.utf8.count),
          "The English has no name, number or word in common with the source: it seems to belong to another sentence. Translate this one."
        )
      ]
    })
}

/// What ties the two sides of a unit together, whatever the languages.
private struct Anchors {
  private let unit: UnitAnalysis
  private let links: NameLinks

  init(_ unit: UnitAnalysis) {
    self.unit = unit
    links = unit.names
  }

  /// How many names, numbers and ordinary words have no counterpart on the other side; nil when a name, a number or more than one
  /// word in five has one.
  var strangers: Int? {
    let (source, target) = (unit.source.words, unit.target.words)
    if hasSharedWord { return nil }
    let numbers = unit.numbers
    if numbers.source.contains(where: { number in numbers.target.contains { $0.agrees(with: number) } }) {
      return nil
    }
    let english = Set(
      target.flatMap { word in
        unit.targetLanguage.morphology.lemmas(of: word.key.withoutPossessive).map(\.key)
      })
    let words = source.lazy.filter { $0.kind == .letters }.map(unit.reader.renderings).filter { !$0.isEmpty }
      .map { $0.contains { !$0.isDisjoint(with: english) } }
    let (shared, strange) = (words.count { $0 }, words.count { !$0 })
    let others =
      numbers.source.count { !$0.isWeak } + numbers.target.count { !$0.isWeak } + unit.target.nameCount
      + sourceNameCount
    // Small words meet by chance; and two of them have to be there that did not, unless much else has nothing.
    guard shared * 4 <= strange, strange > 1 || others > 4, !hasLikeWord, !hasSharedName else { return nil }
    return strange - 3 * shared + others
  }

  /// How many names the source has, as far as its capitals tell.
  private var sourceNameCount: Int {
    guard unit.pair.hasCase else { return 0 }
    return unit.pair.capitalisesNouns ? links.lost.count : unit.source.nameCount
  }

  /// Whether both name days of the week or months, or a place that English calls otherwise.
  private var hasSharedName: Bool {
    links.hasExonym
      || [Calendar.Names.weekdays, .months].contains {
        !unit.sourceLanguage.calendar.places(of: $0, in: unit.source).isEmpty
          && !unit.targetLanguage.calendar.places(of: $0, in: unit.target).isEmpty
      }
  }

  /// Whether two words begin alike in Latin letters, or are the same: the cheapest sign, which most sentences have.
  private var hasSharedWord: Bool {
    let targets = heard(\.target, \.targets) { !unit.targetLanguage.function.contains($0.key) }
    return heard(\.source, \.sources) { $0.kind == .number || $0.length >= 4 }.contains { source in
      targets.contains { source.outline.beginsLike($0.outline, by: 4) }
    }
  }

  /// Whether two longer words sound alike.
  private var hasLikeWord: Bool {
    func isLong(_ word: Word) -> Bool { word.length >= 5 && !unit.targetLanguage.function.contains(word.key) }
    let targets = heard(\.target, \.targets, where: isLong)
    return heard(\.source, \.sources, where: isLong).contains { source in
      targets.contains { source.outline.mayBeLike($0.outline) && HeardName.likeness(source, $0) >= 0.75 }
    }
  }

  /// Words of a side as they sound.
  private func heard(
    _ side: KeyPath<UnitAnalysis, Passage>, _ names: KeyPath<NameLinks, [HeardName]>,
    where isWanted: (Word) -> Bool
  ) -> [HeardName] {
    zip(unit[keyPath: side].words, links[keyPath: names]).filter { isWanted($0.0) }.map(\.1)
  }
}

extension Passage {
  /// How many words have a capital where it tells.
  fileprivate var nameCount: Int { words.indices.count { words[$0].isCapitalised && !begins($0) } }
}
