/// Finds the numbers of a passage and what they may be worth, by the habits of a language.
struct NumberReader {
  private let decimal: Character
  private let words: NumberWords
  private let months: [String: Int]
  private let isEnglish: Bool
  private let folding: Folding

  init(_ data: LanguageData) {
    decimal = data.items("decimal").first?.first ?? (data.code == "en" ? "." : ",")
    words = NumberWords.of(data.code)
    isEnglish = data.code == "en"
    folding = Folding(language: data.code)
    var months: [String: Int] = [:]
    for (index, names) in data.alternatives("months").enumerated() {
      for name in names { months[folding.key(name)] = index + 1 }
    }
    self.months = months
  }

  /// The numbers of a passage, in order of digits, then of words.
  func numbers(in passage: Passage) -> [NumberMention] { digits(in: passage) + spelled(in: passage) }

  private func digits(in passage: Passage) -> [NumberMention] {
    var mentions: [NumberMention] = []
    for run in DigitScanner.runs(in: passage.text) {
      if let date = date(run) {
        mentions += date
        continue
      }
      let parts = run.text.contains("/") ? run.text.split(separator: "/").map(String.init) : [run.text]
      for part in parts {
        var values = values(of: part)
        if let (factor, _) = multiplier(after: run.span, in: passage) {
          values = Set(
            values.map { value in
              if case .number(let number) = value { .number(number * factor) } else { value }
            })
        }
        values.formUnion(times(of: part, after: run.span, in: passage))
        guard !values.isEmpty else { continue }
        mentions.append(NumberMention(span: run.span, values: values, isWord: false, isWeak: false))
      }
    }
    return mentions
  }

  /// A date such as 12.03.2024: its day and year; the month may be a name on the other side.
  private func date(_ run: DigitScanner.Run) -> [NumberMention]? {
    let parts = run.text.split { $0 == "." || $0 == "/" }.compactMap { Int($0) }
    guard parts.count == 3, (1...31).contains(parts[0]), (1...31).contains(parts[1]),
      parts[2] > 1000 || run.text.split(whereSeparator: { $0 == "." || $0 == "/" })[2].count == 2
    else { return nil }
    let year = parts[2] < 100 ? [Double(parts[2]), Double(2000 + parts[2])] : [Double(parts[2])]
    let day: Set<NumberMention.Value> = [.number(Double(parts[0])), .number(Double(parts[1]))]
    return [
      NumberMention(span: run.span, values: day, isWord: false, isWeak: false),
      NumberMention(span: run.span, values: Set(year.map { .number($0) }), isWord: false, isWeak: false),
      NumberMention(span: run.span, values: day, isWord: false, isWeak: true),
    ]
  }

  /// What digits with signs may be worth.
  ///
  /// A sign before groups of three groups or parts decimals; which of the two the language tells, but a text may keep
  /// to the other habit where its own makes no sense.
  private func values(of text: String) -> Set<NumberMention.Value> {
    let signs = text.filter { !$0.isNumber }
    guard let sign = signs.first else {
      guard let value = Double(text) else { return [] }
      // The 1930s are the thirties.
      let isDecade = (1900...2090).contains(value) && value.truncatingRemainder(dividingBy: 10) == 0
      return isDecade
        ? [.number(value), .number(value.truncatingRemainder(dividingBy: 100))] : [.number(value)]
    }
    if signs.contains(":") {
      return Set(text.split(separator: ":").compactMap { Double($0) }.map { .number($0) })
    }
    let parts = text.split { !$0.isNumber }
    let isGrouped = parts[0].count <= 3 && parts.dropFirst().allSatisfy { $0.count == 3 }
    let joined = Double(parts.joined())
    let fraction = Double(parts.dropLast().joined() + "." + (parts.last ?? ""))
    var values: [Double?] = []
    if Set(signs).count > 1 {
      values = [signs.last.map { $0 != sign } ?? false ? fraction : joined]
    } else if signs.count > 1 {
      values = isGrouped ? [joined] : parts.map { Double($0) }
    } else if sign == decimal {
      values = isGrouped && parts[0] != "0" && !isEnglish ? [fraction, joined] : [fraction]
    } else {
      values = isGrouped && parts[0] != "0" ? [joined] : [fraction]
    }
    return Set(values.compactMap { $0 }.map { .number($0) })
  }

  /// The times of day that digits may be: 17:30, 17.30, and in English 5:30 p.m.
  private func times(of text: String, after span: Span, in passage: Passage) -> Set<NumberMention.Value> {
    let parts = text.split { $0 == ":" || $0 == "." }.map { Int($0) ?? 99 }
    let rest = passage.text[bytes: span.upperBound..<passage.text.utf8.count].prefix(8).lowercased()
    let half = rest.filter { $0.isLetter }.prefix(2)
    guard let hour = parts.first, hour < 25, parts.count <= 2 else { return [] }
    if parts.count == 1 {
      guard isEnglish, half == "pm" || half == "am", hour <= 12 else { return [] }
      let value = half == "pm" ? hour % 12 + 12 : hour % 12
      return [.number(Double(value)), .time(value * 60)]
    }
    guard text.contains(":") || text.split(separator: ".").last?.count == 2, parts[1] < 60 else { return [] }
    return [.time(hour * 60 + parts[1]), .time((hour + 12) % 24 * 60 + parts[1])]
  }

  /// The multiplier that follows a number, as "million" in "3.2 million".
  private func multiplier(after span: Span, in passage: Passage) -> (factor: Double, end: Int)? {
    let following = passage.text[bytes: span.upperBound..<passage.text.utf8.count]
    guard let first = following.first else { return nil }
    // Chinese and Japanese write it without a space, and ICU may join it with what follows.
    if let factor = words.multipliers[String(first)], !first.isASCII { return (factor, span.upperBound) }
    guard let word = passage.words.first(where: { $0.range.upperBound > span.upperBound }) else { return nil }
    let start = max(word.range.lowerBound, span.upperBound)
    let gap = passage.text[bytes: span.upperBound..<start]
    guard gap.allSatisfy({ $0 == " " || $0 == "\u{A0}" || $0 == "-" }) else { return nil }
    let key = folding.key(String(passage.text[bytes: start..<word.range.upperBound]))
    return words.multiplier(key).map { ($0, word.range.upperBound) }
  }

  /// Numbers in words, months and Roman numerals.
  private func spelled(in passage: Passage) -> [NumberMention] {
    var mentions: [NumberMention] = []
    var sum = WordSum()
    for (index, word) in passage.words.enumerated() {
      if word.kind == .letters, let value = words.units[word.key] {
        if !sum.add(value) {
          sum.close(into: &mentions)
          _ = sum.add(value)
        }
        sum.extend(word.range)
      } else if sum.isOpen, let factor = words.multiplier(word.key) {
        sum.multiply(factor)
        sum.extend(word.range)
      } else if sum.isOpen, words.connectors.contains(word.key), index + 1 < passage.words.count,
        words.units[passage.words[index + 1].key] != nil
      {
        continue
      } else {
        sum.close(into: &mentions)
      }
      if let month = months[word.key] {
        mentions.append(
          NumberMention(span: word.range, values: [.number(Double(month))], isWord: true, isWeak: true))
      } else if let value = Self.roman(word.text) {
        mentions.append(
          NumberMention(span: word.range, values: [.number(Double(value))], isWord: true, isWeak: true))
      }
    }
    sum.close(into: &mentions)
    return mentions
  }

  /// The value of a Roman numeral of capitals.
  private static func roman(_ word: String) -> Int? {
    guard let first = word.utf8.first, "IVXLCDM".utf8.contains(first) else { return nil }
    let worth: [Character: Int] = ["I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000]
    let digits = word.compactMap { worth[$0] }
    guard !digits.isEmpty, digits.count == word.count else { return nil }
    return zip(digits, digits.dropFirst() + [0]).reduce(0) { $0 + ($1.0 < $1.1 ? -$1.0 : $1.0) }
  }
}

/// Adds up the words of one number, as "two hundred and five thousand".
private struct WordSum {
  private var total = 0.0
  private var current = 0.0
  private var span: Span?
  private var count = 0

  var isOpen: Bool { span != nil }

  /// Adds a value when it can belong to the same number.
  mutating func add(_ value: Int) -> Bool {
    let value = Double(value)
    guard isOpen else {
      current = value
      count = 1
      return true
    }
    if value == 100, (1...9).contains(current) {
      current *= 100
    } else if value < 10, value > 0, current.truncatingRemainder(dividingBy: 10) == 0, current >= 20 {
      current += value
    } else if value < 100, value > 0, current.truncatingRemainder(dividingBy: 100) == 0,
      current >= 100 || current == 0
    {
      current += value
    } else {
      return false
    }
    count += 1
    return true
  }

  mutating func multiply(_ factor: Double) {
    total += max(1, current) * factor
    current = 0
    count += 1
  }

  mutating func extend(_ range: Span) { span = span.map { $0.union(range) } ?? range }

  /// Ends the number that is open.
  mutating func close(into mentions: inout [NumberMention]) {
    if let span {
      let value = total + current
      // "one" is an article or a pronoun in most languages.
      mentions.append(
        NumberMention(span: span, values: [.number(value)], isWord: true, isWeak: value < 2 && count == 1))
    }
    self = WordSum()
  }
}
