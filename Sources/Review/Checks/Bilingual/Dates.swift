extension Check {
  /// Names of months and weekdays.
  static let dates: Check = Check(
    id: "dates",
    summary: "the English has a different month or weekday from the source",
    category: .mistranslation, severity: .major,
    examples: [
      Example("Takimi mbahet më 12 mars.", "The meeting is on 12 ⟦May⟧.", suggestion: "March"),
      Example("Takimi mbahet të enjten.", "The meeting is on ⟦Tuesday⟧.", suggestion: "Thursday"),
      Example("Takimi mbahet të enjten, më 12 mars.", "The meeting is on Thursday, March 12."),
    ],
    scope: .unit { unit in
      guard unit.sourceLanguage.calendar.mayName(in: unit.source) else { return [] }
      return Calendar.Names.allCases.flatMap { names -> [Finding] in
        let source = unit.sourceLanguage.calendar.places(of: names, in: unit.source)
        guard !source.isEmpty else { return [] }
        let target = unit.targetLanguage.calendar.places(of: names, in: unit.target)
        let missing = source.filter { place in !target.contains { $0.number == place.number } }
        let extra = target.filter { place in !source.contains { $0.number == place.number } }
        guard missing.count == extra.count else { return [] }
        return zip(missing, extra).compactMap { wanted, found in
          guard let name = unit.targetLanguage.calendar.name(names, wanted.number) else { return nil }
          return dates.finding(
            unit, confidence: 0.9, source: wanted.span, target: found.span,
            "The source says “\(unit.source.text[bytes: wanted.span])”, which is \(name), the English "
              + "“\(unit.target.text[bytes: found.span])”.", suggestions: [name])
        }
      }
    })
}
