/// The number words of a language, taken from ICU's rule-based number formats.
struct NumberWords: Sendable {
  /// Words that are a number below a thousand by themselves.
  let units: [String: Int]
  /// Words for a place in an order below a thousand, as "third".
  let ordinals: [String: Int]
  /// Words that multiply what is before them: thousand, million and so on, each in its forms.
  let multipliers: [String: Double]
  /// Those with endings, by what all their forms begin with; the longest word first.
  private let stems: [(stem: String, longest: Int, value: Double)]
  /// Words that may be between two of them, as "and".
  let connectors: Set<String>
  /// Words that may stand for a number, as "twice" and "half": the section `quantities` of the language data.
  let quantities: [String: Double]
  private let speller: NumberSpeller
  private let isWithoutSpaces: Bool

  /// The number words of a language; none when ICU has no rules for it.
  static func of(_ language: LanguageData) -> NumberWords {
    language.library.once(language.code) { NumberWords(language) }
  }

  private init(_ data: LanguageData) {
    speller = NumberSpeller(data)
    isWithoutSpaces = data.items(.joinedNumbers).contains("yes")
    let hundreds = Array(stride(from: 100, through: 900, by: 100))
    // Where twenty-one is one word, each number below a hundred is; else its parts are.
    let isJoined = speller.cardinal(21).count == 1
    let tens = isJoined ? Array(21...99) : Array(stride(from: 30, through: 90, by: 10))
    let spelled = speller.forms(of: Array(0...20) + tens + hundreds)
    var units: [String: Int] = [:]
    var ordinals: [String: Int] = [:]
    for form in spelled where form.words.count == 1 {
      if form.isOrdinal {
        ordinals[form.words[0]] = form.value
      } else if units[form.words[0]] == nil {
        units[form.words[0]] = form.value
      }
    }
    // "two hundred", "deux cents": the second word is a hundred wherever it is.
    for form in spelled
    where form.value >= 200 && form.words.count == 2 && (2...9).contains(units[form.words[0]] ?? 0) {
      if form.isOrdinal { ordinals[form.words[1]] = 100 } else { units[form.words[1]] = 100 }
    }
    multipliers = Self.multipliers(data, speller, units)
    stems = multipliers.sorted { ($0.key.count, $1.key) > ($1.key.count, $0.key) }.filter {
      $0.key.count >= 4
    }
    .map { word, value in
      (word.count >= 6 ? String(word.dropLast()) : word, word.count + 4, value)
    }
    // Units that are not whole words of a text would make every character a number.
    self.units = isWithoutSpaces ? [:] : units
    self.ordinals = isWithoutSpaces ? [:] : ordinals.filter { units[$0.key] == nil }
    let between = speller.forms(of: [21, 32, 45, 105, 220]).flatMap(\.words)
    connectors = Set(between).union(data.items(.connectors)).subtracting(units.keys).subtracting(
      ordinals.keys
    )
    .subtracting(multipliers.keys)
    quantities = Self.values(data.alternatives(.quantities), data.folding)
  }

  private static func multipliers(
    _ data: LanguageData, _ speller: NumberSpeller, _ units: [String: Int]
  ) -> [String: Double] {
    var multipliers: [String: Double] = [:]
    for power in [1e3, 1e6, 1e9, 1e12] {
      for factor in [1.0, 2, 5] {
        guard let word = speller.cardinal(power * factor).last, units[word] == nil else { continue }
        // "eintausend": the factor is part of the word.
        let plain = data.items(.multiplierEndings).first(where: word.hasSuffix) ?? word
        if multipliers[plain] == nil { multipliers[plain] = power }
      }
    }
    // Abbreviations and words that ICU's rules do not have, as "mln/1000000".
    return multipliers.merging(values(data.alternatives(.multipliers), data.folding)) { $1 }
  }

  private static func values(_ items: [[String]], _ folding: Folding) -> [String: Double] {
    var values: [String: Double] = [:]
    for item in items where item.count == 2 { values[folding.key(item[0])] = Double(item[1]) }
    return values
  }

  /// Whether a word is a number below a thousand, or its place in an order.
  func isNumber(_ word: String) -> Bool { units[word] != nil || ordinals[word] != nil }

  /// The multiplier that a word is, in one of its forms: its last letter may change, and an ending be added.
  func multiplier(_ word: String) -> Double? {
    if let value = multipliers[word] { return value }
    guard word.count >= 5 else { return nil }
    // Bytes are compared first: most words differ in them.
    return stems.first {
      word.utf8.starts(with: $0.stem.utf8) && word.hasPrefix($0.stem) && word.count <= $0.longest
    }?.value
  }

  /// Whether a passage may say a number in words that are not taken apart: within a compound ("trentunenne",
  /// "tízezres"), or in a form that ICU's rules do not have.
  func mayBeSaid(_ value: Double, in passage: Passage) -> Bool {
    guard value >= 0, value < 1e9, value == value.rounded() else { return false }
    return speller.forms(of: Int(value)).contains { words in
      if isWithoutSpaces { return passage.text.contains(words.joined()) }
      return words.allSatisfy { word in
        connectors.contains(word) || passage.words.contains { Self.isForm($0.key, of: word) }
      }
    }
  }

  private static func isForm(_ word: String, of number: String) -> Bool {
    let stem = number.dropLast(number.count >= 7 ? 2 : number.count >= 5 ? 1 : 0)
    return stem.count < 4 ? word == number : word.hasPrefix(stem) || stem.count > 4 && word.contains(stem)
  }
}
