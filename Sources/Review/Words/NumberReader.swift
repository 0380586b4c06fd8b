/// Finds the numbers of a passage and what they may be worth, by the habits of a language.
struct NumberReader {
  private let decimal: Character
  private let words: NumberWords
  private let senses: [String: Sense]
  private let links: Set<String>
  private let isEnglish: Bool
  private let folding: Folding

  init(_ data: LanguageData) {
    decimal = data.items(.decimal).first?.first ?? ","
    words = NumberWords.of(data)
    links = data.keys(.multiplierLinks)
    isEnglish = data.code == "en"
    folding = data.folding
    var senses: [String: Sense] = [:]
    for (word, value) in words.units { senses[word, default: Sense()].unit = value }
    for (word, value) in words.ordinals { senses[word, default: Sense()].ordinal = value }
    for (word, value) in words.multipliers { senses[word, default: Sense()].multiplier = value }
    for (word, value) in words.quantities { senses[word, default: Sense()].loose = value }
    for (index, names) in data.alternatives(.months).enumerated() {
      for name in names { senses[folding.key(name), default: Sense()].loose = Double(index + 1) }
    }
    self.senses = senses
  }

  /// What a word may say of a number; most words say nothing, which one look tells.
  private struct Sense {
    /// A number below a thousand.
    var unit: Int?
    /// A place in an order below a thousand.
    var ordinal: Int?
    /// What a number before it is multiplied by.
    var multiplier: Double?
    /// A month's number, or what "twice" and "half" stand for.
    var loose: Double?
  }

  /// Whether a passage may say one of the values of a number in words that are not taken apart.
  func maySay(_ number: NumberMention, in passage: Passage) -> Bool {
    number.values.contains { value in
      if case .number(let value) = value { words.mayBeSaid(value, in: passage) } else { false }
    }
  }

  /// The numbers of a passage, in order of digits, then of words.
  func numbers(in passage: Passage) -> [NumberMention] { digits(in: passage) + spelled(in: passage) }

  private func digits(in passage: Passage) -> [NumberMention] {
    var mentions: [NumberMention] = []
    var minutes: Int?
    for run in DigitScanner.runs(in: passage) {
      if let date = date(run) {
        mentions += date
        continue
      }
      let parts = run.text.contains("/") ? run.text.split(separator: "/").map(String.init) : [run.text]
      for part in parts {
        var values = values(of: part)
        var end = run.span.upperBound
        while let (factor, next) = multiplier(after: end, in: passage) {
          values = Set(
            values.map { value in
              if case .number(let number) = value { .number(number * factor) } else { value }
            })
          end = next
        }
        values.formUnion(times(of: part, after: run.span, in: passage))
        guard !values.isEmpty else { continue }
        let isWeak = isShortDecade(run, in: passage) || run.span.lowerBound == minutes
        if let hour = Int(part), hour < 25, let (minute, start) = self.minutes(after: run.span, in: passage) {
          minutes = start
          values = [.time(hour * 60 + minute), .time((hour + 12) % 24 * 60 + minute)]
        }
        mentions.append(NumberMention(span: run.span, values: values, isWord: false, isWeak: isWeak))
      }
    }
    return mentions
  }

  /// "80s" may be years or degrees: it stands for what it can.
  private func isShortDecade(_ run: DigitScanner.Run, in passage: Passage) -> Bool {
    guard isEnglish, run.text.count == 2 else { return false }
    let rest = passage.text[bytes: run.span.upperBound..<passage.text.utf8.count]
    return (rest.first.map { "'’".contains($0) } ?? false ? rest.dropFirst() : rest).hasPrefix("s")
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
      // The 1930s are the thirties, and 2019 is '19.
      let isYear = (1900...2099).contains(value) && value != 2000
      return isYear
        ? [.number(value), .number(value.truncatingRemainder(dividingBy: 100))] : [.number(value)]
    }
    if signs.contains(":") {
      return Set(text.split(separator: ":").flatMap { self.values(of: String($0)) })
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
      return [.number(Double(value)), .number(Double(hour)), .time(value * 60)]
    }
    guard text.contains(":") || text.split(separator: ".").last?.count == 2, parts[1] < 60 else { return [] }
    return [.time(hour * 60 + parts[1]), .time((hour + 12) % 24 * 60 + parts[1])]
  }

  /// The minutes behind the hours of "17 h 30", and where they begin.
  private func minutes(after span: Span, in passage: Passage) -> (minute: Int, start: Int)? {
    let rest = passage.text[bytes: span.upperBound..<passage.text.utf8.count]
    let sign = rest.prefix { " \u{A0}\u{202F}h".contains($0) }
    let digits = rest.dropFirst(sign.count).prefix(while: \.isNumber)
    guard sign.contains("h"), digits.count == 2, let minute = Int(digits), minute < 60 else { return nil }
    return (minute, span.upperBound + sign.utf8.count)
  }

  /// The multiplier that follows a number, as "million" in "3.2 million".
  private func multiplier(after end: Int, in passage: Passage) -> (factor: Double, end: Int)? {
    let following = passage.text[bytes: end..<passage.text.utf8.count]
    guard let first = following.first(where: { $0 != " " }) else { return nil }
    // Chinese and Japanese write it without a space, and ICU may join it with what follows.
    if !first.isASCII, let factor = words.multipliers[String(first)] {
      let spaces = following.prefix { $0 == " " }.count
      return (factor, end + spaces + first.utf8.count)
    }
    // Romanian puts "de" between them.
    let next = passage.words.drop { $0.range.upperBound <= end }.prefix(2)
    guard let word = next.first(where: { !links.contains($0.key) }) else { return nil }
    let start = max(word.range.lowerBound, end)
    let gap = passage.text[bytes: end..<start].split { $0 == " " || $0 == "\u{A0}" || $0 == "-" }
    guard gap.allSatisfy({ links.contains(String($0)) }) else { return nil }
    let key = folding.key(String(passage.text[bytes: start..<word.range.upperBound]))
    // "4,892 m" are metres.
    guard key.count > 1 || start == end || !key.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    return words.multiplier(key).map { ($0, word.range.upperBound) }
  }

  /// Numbers in words, months and Roman numerals.
  private func spelled(in passage: Passage) -> [NumberMention] {
    var mentions: [NumberMention] = []
    var sum = WordSum()
    var before: Double?
    for (index, word) in passage.words.enumerated() {
      let sense = senses[word.key.withoutPossessive]
      defer { before = sense?.unit.map(Double.init) ?? (word.kind == .number ? Double(word.digits) : nil) }
      if word.kind == .letters, let value = sense?.unit ?? sense?.ordinal {
        if !sum.add(value) {
          sum.close(into: &mentions)
          _ = sum.add(value)
        }
        sum.extend(word.range, isOrdinal: sense?.ordinal != nil)
      } else if sum.isOpen, let factor = words.multiplier(word.key) {
        sum.multiply(factor)
        sum.extend(word.range)
      } else if sum.isOpen, words.connectors.contains(word.key), index + 1 < passage.words.count,
        words.isNumber(passage.words[index + 1].key)
      {
        continue
      } else {
        sum.close(into: &mentions)
      }
      // "Thousands", and "a thousand" in languages without articles.
      let lone = !sum.isOpen && before == nil ? sense?.multiplier : nil
      if let value = sense?.loose ?? lone ?? Self.roman(word.text).map(Double.init) {
        // "Two decades" are twenty years.
        let product = before.map { $0 * value }
        mentions.append(
          NumberMention(
            span: word.range, values: Set([value, product].compactMap { $0.map { .number($0) } }),
            isWord: true,
            isWeak: true))
      }
    }
    sum.close(into: &mentions)
    return mentions
  }

  /// The value of a Roman numeral of capitals.
  private static func roman(_ text: String) -> Int? {
    let numeral = text.utf8.prefix { "IVXLCDM".utf8.contains($0) }
    // French and others add the ending of the ordinal: XIVe.
    guard !numeral.isEmpty, ["", "e", "er", "ème", "o", "a"].contains(text[numeral.endIndex...]) else {
      return nil
    }
    let worth: [Character: Int] = ["I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000]
    let digits = Substring(numeral).compactMap { worth[$0] }
    return zip(digits, digits.dropFirst() + [0]).reduce(0) { $0 + ($1.0 < $1.1 ? -$1.0 : $1.0) }
  }
}
