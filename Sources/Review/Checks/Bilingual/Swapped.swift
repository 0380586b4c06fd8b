extension Check {
  /// Dates and places that have changed places: "12 May and 5 March" for 5 May and 12 March, "from A to B" for from B to A.
  ///
  /// Order alone says nothing, since languages put their sentences together in their own ways. So a day is asked about with its
  /// month, and a place with the word before it, which the sections `from` and `to` of the language data tell.
  static let swapped: Check = Check(
    id: "swapped",
    summary: "two dates or places are swapped: “from A to B” where the source has “from B to A”",
    category: .mistranslation, severity: .major,
    examples: [
      Example(
        "Ai punoi nga 5 maji deri më 12 qershor.", "He worked from ⟦12 May to 5⟧ June.",
        suggestion: "5 May to 12"),
      Example(
        "Autobusi udhëton nga Tirana drejt Shkupit.", "The bus goes from ⟦Skopje to Tirana⟧.",
        suggestion: "Tirana to Skopje"),
      Example("Ai punoi nga 5 maji deri më 12 qershor.", "He worked from 5 May to 12 June."),
      Example("Autobusi udhëton nga Tirana drejt Shkupit.", "The bus goes from Tirana to Skopje."),
      Example(
        "Emigrantët nga Kosova në Gjermani po kthehen.", "Emigrants are returning from Germany to Kosovo."),
      Example("Drejt Shkupit u nis nga Tirana.", "He got to Skopje from Tirana."),
    ],
    scope: .unit { unit in
      guard !unit.source.words.isEmpty else { return [] }
      return dates(of: unit) + journeys(of: unit)
    })

  /// Days that are with each other's months.
  private static func dates(of unit: UnitAnalysis) -> [Finding] {
    guard unit.sourceLanguage.calendar.mayName(in: unit.source) else { return [] }
    let source = unit.sourceLanguage.calendar.days(in: unit.source)
    guard source.count > 1 else { return [] }
    let target = unit.targetLanguage.calendar.days(in: unit.target)
    guard Set(source.keys) == Set(target.keys),
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
    let dates = wrong.map { month, _ in
      "\(source[month]!.day) \(unit.targetLanguage.calendar.name(.months, month) ?? "")"
    }
    return [
      swapped.finding(
        unit, confidence: 0.85, source: source[first.key]!.span, target: span,
        "The days of two dates are mixed up: the source has \(dates.joined(separator: " and ")).",
        suggestions: [right])
    ]
  }

  /// Where somebody goes from the place that the source has as the end.
  private static func journeys(of unit: UnitAnalysis) -> [Finding] {
    guard
      let target = Journey(
        unit.target, from: unit.targetLanguage.words(.from), to: unit.targetLanguage.words(.to),
        articles: ["the"]),
      let source = Journey(
        unit.source, from: unit.sourceLanguage.words(.from), to: unit.sourceLanguage.words(.to),
        articles: unit.pair.sourceArticles)
    else { return [] }
    let links = unit.names
    guard links.isSame(source.start, target.end), links.isSame(source.end, target.start),
      !links.isSame(source.start, target.start), !links.isSame(source.end, target.end)
    else { return [] }
    let text = unit.target.text
    let (start, end) = (unit.target.name(at: target.start), unit.target.name(at: target.end))
    let between = text[bytes: start.upperBound..<end.lowerBound]
    let span = start.union(end)
    // "from Tirana's airport to Skopje" cannot be reversed by itself.
    let isBare = !text[bytes: span].contains { "'’".contains($0) }
    return [
      swapped.finding(
        unit, confidence: 0.8,
        source: unit.source.words[source.start].range.union(unit.source.words[source.end].range),
        target: span,
        "The source goes the other way: “\(text[bytes: span])” should begin with “\(text[bytes: end])”.",
        suggestions: isBare ? [String(text[bytes: end] + between + text[bytes: start])] : [])
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

extension Passage {
  /// The whole name that a word begins.
  fileprivate func name(at index: Int) -> Span {
    var last = index
    while last + 1 < words.count, words[last + 1].isCapitalised, isJoined(last + 1) { last += 1 }
    return words[index].range.union(words[last].range)
  }
}

extension Calendar {
  /// The days that are with months, by the number of the month; none of a month that is named twice.
  fileprivate func days(in passage: Passage) -> [Int: (day: Int, span: Span)] {
    var days: [Int: (day: Int, span: Span)] = [:]
    var seen: Set<Int> = []
    for place in places(of: .months, in: passage) {
      guard seen.insert(place.number).inserted else {
        days[place.number] = nil
        continue
      }
      // "5 May 12" says nothing.
      let numbers = passage.words.compactMap { word -> (day: Int, span: Span)? in
        let gap =
          word.range.upperBound <= place.span.lowerBound
          ? word.range.upperBound..<place.span.lowerBound
          : place.span.upperBound..<max(word.range.lowerBound, place.span.upperBound)
        guard gap.count <= 4, let day = Int(word.text), 1...31 ~= day,
          Self.joins.contains(String(passage.text[bytes: gap]))
        else { return nil }
        return (day, word.range)
      }
      if numbers.count == 1 { days[place.number] = numbers[0] }
    }
    return days
  }

  /// What is between a day and its month.
  private static let joins: Set = [" ", ". ", " of ", " de "]
}
