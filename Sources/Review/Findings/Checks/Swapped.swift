extension Check {
  /// Dates and places that have changed places: "12 May and 5 March" for 5 May and 12 March, "from A to B" for from B to A.
  ///
  /// Order alone says nothing, since languages put their sentences together in their own ways. So a day is asked about with its
  /// month, and a place with the word before it, which the sections `from` and `to` of the language data tell.
  static let swapped: Check = Check(
    id: "swapped",
    summary: "two dates or two places stand for one another: from A to B is from B to A in the source",
    category: .mistranslation, severity: .major,
    examples: [
      Example(
        "Ai punoi nga 5 maji deri më 12 qershor.", "He worked from ⟦12 May to 5⟧ June.",
        suggestion: "5 May to 12"),
      Example(
        "Autobusi udhëton nga Tirana në Shkup.", "The bus goes from ⟦Skopje to Tirana⟧.",
        suggestion: "Tirana to Skopje"),
      Example("Ai punoi nga 5 maji deri më 12 qershor.", "He worked from 5 May to 12 June."),
      Example("Autobusi udhëton nga Tirana në Shkup.", "The bus goes from Tirana to Skopje."),
      Example("Në Shkup arriti nga Tirana.", "He got to Skopje from Tirana."),
    ],
    scope: .unit { unit, context in
      guard !unit.source.words.isEmpty else { return [] }
      return dates(of: unit, context) + journeys(of: unit, context)
    })

  /// Days that stand with each other's months.
  private static func dates(of unit: TranslationUnit, _ context: CheckContext) -> [Finding] {
    guard unit.target.words.count(where: { $0.kind == .number }) > 1,
      context.sourceCalendar.mayName(in: unit.source)
    else { return [] }
    let source = context.sourceCalendar.days(in: unit.source)
    let target = context.targetCalendar.days(in: unit.target)
    guard source.count > 1, Set(source.keys) == Set(target.keys),
      source.values.map(\.day).sorted() == target.values.map(\.day).sorted()
    else { return [] }
    let wrong = target.filter { source[$0]!.day != $1.day }.sorted {
      $0.value.span.lowerBound < $1.value.span.lowerBound
    }
    guard let first = wrong.first, let last = wrong.last else { return [] }
    let span = first.value.span.union(last.value.span)
    var right = ""
    var end = span.lowerBound
    for (month, found) in wrong {
      right += unit.target.text[bytes: end..<found.span.lowerBound] + String(source[month]!.day)
      end = found.span.upperBound
    }
    return [
      swapped.finding(
        unit, confidence: 0.85, source: source[first.key]!.span, target: span,
        "The days of two dates are mixed up: the source has “\(right)”.", suggestions: [right])
    ]
  }

  /// Where somebody goes from the place that the source has as the end.
  private static func journeys(of unit: TranslationUnit, _ context: CheckContext) -> [Finding] {
    guard
      let target = Journey(
        unit.target, from: context.targetWords("from"), to: context.targetWords("to"),
        articles: context.targetWords("articles")),
      let source = Journey(
        unit.source, from: context.sourceWords("from"), to: context.sourceWords("to"),
        articles: context.sourceArticles)
    else { return [] }
    let links = context.nameLinks(in: unit)
    guard links.isSame(source.start, target.end), links.isSame(source.end, target.start),
      !links.isSame(source.start, target.start), !links.isSame(source.end, target.end)
    else { return [] }
    let words = unit.target.words
    let (start, end) = (words[target.start], words[target.end])
    let between = unit.target.text[bytes: start.range.upperBound..<end.range.lowerBound]
    let span = start.range.union(end.range)
    return [
      swapped.finding(
        unit, confidence: 0.8,
        source: unit.source.words[source.start].range.union(unit.source.words[source.end].range),
        target: span,
        "The source goes the other way: “\(unit.target.text[bytes: span])” should begin with “\(end.text)”.",
        suggestions: [end.text + between + start.text])
    ]
  }
}

/// A way from one place to another in a passage.
private struct Journey {
  /// The words that name the two.
  var start: Int
  var end: Int

  /// The only one of a passage; nil when there is none, or several.
  init?(_ passage: Passage, from: Set<String>, to: Set<String>, articles: Set<String>) {
    func places(after words: Set<String>) -> [Int] {
      guard passage.words.contains(where: { words.contains($0.key) }) else { return [] }
      return passage.words.indices.dropFirst().filter { index in
        let before = index > 1 && articles.contains(passage.words[index - 1].key) ? index - 2 : index - 1
        return passage.words[index].isCapitalised && words.contains(passage.words[before].key)
      }
    }
    let starts = places(after: from)
    guard starts.count == 1, let start = starts.first,
      let end = places(after: to).first(where: { start < $0 && $0 <= start + 4 })
    else { return nil }
    (self.start, self.end) = (start, end)
  }
}

extension Calendar {
  /// The days that stand with months, by the number of the month; none of a month that is named twice.
  fileprivate func days(in passage: Passage) -> [Int: (day: Int, span: Span)] {
    var days: [Int: (day: Int, span: Span)] = [:]
    var seen: Set<Int> = []
    for place in places(of: .months, in: passage) {
      guard seen.insert(place.number).inserted else {
        days[place.number] = nil
        continue
      }
      let beside = passage.words.filter { word in
        let gap =
          word.range.upperBound <= place.span.lowerBound
          ? word.range.upperBound..<place.span.lowerBound
          : place.span.upperBound..<max(word.range.lowerBound, place.span.upperBound)
        return Self.joins.contains(String(passage.text[bytes: gap]))
      }
      // "5 May 12" says nothing.
      let numbers = beside.compactMap { word in
        Int(word.text.prefix { $0.isNumber }).map { (day: $0, span: word.range) }
      }.filter { 1...31 ~= $0.day }
      if numbers.count == 1 { days[place.number] = numbers[0] }
    }
    return days
  }

  /// What stands between a day and its month.
  private static let joins: Set = [" ", ". ", " of ", " de "]
}
