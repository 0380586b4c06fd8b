extension Check {
  /// Dates in two orders within a text.
  static let dateStyle: Check = Check(
    id: "date-style",
    summary: "a date has the opposite order to most dates of the text",
    category: .inconsistency, severity: .minor,
    examples: [
      Example(
        [
          ("Më 8 tetor 2018.", "On ⟦October 8, 2018⟧."), ("Më 5 tetor.", "On 5 October."),
          ("Më 6 tetor 2018.", "On 6 October 2018."), ("Më 7 maj.", "On 7 May."),
        ], suggestion: "8 October 2018"),
      Example(
        [
          ("Më 5 tetor.", "On October 5."), ("Më 6 tetor 2018.", "On October 6, 2018."),
          ("Më 7 maj.", "On May 7."),
          ("Më 8 tetor 2018.", "On ⟦8 October 2018⟧."),
        ], suggestion: "October 8, 2018"),
      Example([
        ("Më 5 tetor.", "On 5 October."), ("Më 6 tetor.", "On October 6."), ("Më 7 maj.", "On 7 May."),
      ]),
    ],
    scope: .text { text in
      let dates = text.units.flatMap { unit in
        WrittenDate.all(in: unit.target, text.reader.target.calendar).map { (unit, $0) }
      }
      let first = dates.count { $0.1.beginsWithDay }
      let others = dates.count - first
      guard min(first, others) > 0, max(first, others) >= 3 * min(first, others) else { return [] }
      return dates.filter { $0.1.beginsWithDay != (first > others) }.map { unit, date in
        dateStyle.finding(
          unit, confidence: 0.55, target: date.span,
          "Most dates of the text have the opposite order. Use one order.", suggestions: [date.turned]
        )
      }
    })
}

/// A day and a month, and the year where one follows.
private struct WrittenDate {
  var span: Span
  var beginsWithDay: Bool
  /// The same the other way round.
  var turned: String

  /// The dates of a text; ranges of days are left out.
  static func all(in passage: Passage, _ calendar: Calendar) -> [WrittenDate] {
    let words = passage.words
    let months = calendar.places(of: .months, in: passage).map(\.span)
    guard !months.isEmpty else { return [] }
    func isMonth(_ word: Word) -> Bool { word.isCapitalised && months.contains(word.range) }
    return words.indices.dropLast().compactMap { index -> WrittenDate? in
      let (left, right) = (words[index], words[index + 1])
      guard passage.isOneSpace(left.range.upperBound..<right.range.lowerBound),
        left.isDay && isMonth(right) || isMonth(left) && right.isDay,
        !passage.isJoined(left, right)
      else { return nil }
      let (day, month) = left.isDay ? (left, right) : (right, left)
      var date = WrittenDate(
        span: left.range.union(right.range), beginsWithDay: left.isDay,
        turned: left.isDay ? "\(month.text) \(day.text)" : "\(day.text) \(month.text)")
      if words.indices.contains(index + 2), words[index + 2].isYear {
        let year = words[index + 2]
        let gap = passage.text[bytes: right.range.upperBound..<year.range.lowerBound]
        guard gap == (left.isDay ? " " : ", ") else { return date }
        date.span = date.span.union(year.range)
        date.turned += (left.isDay ? ", " : " ") + year.text
      }
      return date
    }
  }
}

extension Passage {
  /// Whether a hyphen or a dash joins two words to what comes before or behind them.
  fileprivate func isJoined(_ first: Word, _ last: Word) -> Bool {
    text[bytes: 0..<first.range.lowerBound].last.map { "-–—/".contains($0) } ?? false
      || text[bytes: last.range.upperBound..<text.utf8.count].first.map { "-–—/".contains($0) } ?? false
  }
}

extension Word {
  fileprivate var isDay: Bool { kind == .number && Int(text).map { (1...31).contains($0) } ?? false }
  fileprivate var isYear: Bool { kind == .number && Int(text).map { (1800...2100).contains($0) } ?? false }
}
