extension Check {
  /// Names of months and weekdays.
  static let dates: Check = Check(
    id: "dates",
    summary: "the English has another month or weekday than the source",
    category: .mistranslation, severity: .major,
    examples: [
      Example("Takimi mbahet më 12 mars.", "The meeting is on 12 ⟦May⟧.", suggestion: "March"),
      Example("Takimi mbahet të enjten.", "The meeting is on ⟦Tuesday⟧.", suggestion: "Thursday"),
      Example("Takimi mbahet të enjten, më 12 mars.", "The meeting is on Thursday, March 12."),
    ],
    scope: .unit { unit, context in
      ["months", "weekdays"].flatMap { section -> [Finding] in
        let source = places(of: context.sourceCalendar[section] ?? [], in: unit.source)
        let target = places(of: context.targetCalendar[section] ?? [], in: unit.target)
        let missing = source.filter { place in !target.contains { $0.number == place.number } }
        let extra = target.filter { place in !source.contains { $0.number == place.number } }
        guard missing.count == extra.count else { return [] }
        return zip(missing, extra).map { wanted, found in
          let name = context.target.alternatives(section)[wanted.number][0].capitalisingFirst()
          return dates.finding(
            unit, confidence: 0.9, source: wanted.span, target: found.span,
            "The source says “\(unit.source.text[bytes: wanted.span])”, which is \(name), the English "
              + "“\(unit.target.text[bytes: found.span])”.", suggestions: [name])
        }
      }
    })

  /// Where names of a list stand, each with its place in the list.
  private static func places(
    of names: [[[String]]], in passage: Passage
  ) -> [(number: Int, span: Span)] {
    var places: [(number: Int, span: Span)] = []
    for (number, forms) in names.enumerated() {
      for parts in forms {
        guard parts.count <= passage.words.count else { continue }
        for start in 0...passage.words.count - parts.count where passage.words[start].key == parts.first {
          let words = passage.words[start..<start + parts.count]
          // "may" and "march" are verbs too: a month has a capital where the language gives it one.
          guard zip(words, parts).allSatisfy({ $0.key == $1 }), !isVerb(words.first!) else { continue }
          places.append((number, words.first!.range.union(words.last!.range)))
        }
      }
    }
    return places
  }

  private static func isVerb(_ word: Word) -> Bool {
    ["may", "march", "sat", "sun", "mar", "mon"].contains(word.text)
  }
}
