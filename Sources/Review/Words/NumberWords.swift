internal import CICU
internal import Synchronization

/// The number words of a language, taken from ICU's rule-based number formats.
struct NumberWords: Sendable {
  /// Words that are a number below a thousand by themselves.
  let units: [String: Int]
  /// Words that multiply what is before them: thousand, million and so on, each in its forms.
  let multipliers: [String: Double]
  /// Words that may stand between two of them, as "and".
  let connectors: Set<String>

  /// The number words of a language; none when ICU has no rules for it.
  static func of(_ code: String) -> NumberWords {
    loaded.withLock { loaded in
      if let words = loaded[code] { return words }
      let words = NumberWords(code)
      loaded[code] = words
      return words
    }
  }

  private static let loaded = Mutex<[String: NumberWords]>([:])

  private init(_ code: String) {
    var units: [String: Int] = [:]
    var others: Set<String> = []
    let values = Array(0...99) + Array(stride(from: 100, through: 900, by: 100))
    let spelled = values.map { ($0, Self.spell(Double($0), code)) }
    for case (let value, let words) in spelled where words.count == 1 { units[words[0]] = value }
    // "two hundred", "deux cents": the second word is a hundred wherever it stands.
    for case (200..., let words) in spelled where words.count == 2 && (2...9).contains(units[words[0]] ?? 0) {
      units[words[1]] = 100
    }
    for case (_, let words) in spelled { others.formUnion(words.filter { units[$0] == nil }) }
    var multipliers: [String: Double] = [:]
    for power in [1e3, 1e6, 1e9, 1e12] {
      for factor in [1.0, 2, 5] {
        guard let word = Self.spell(power * factor, code).last, units[word] == nil else { continue }
        // "eintausend": the first of one word.
        let plain = word.hasSuffix("tausend") ? "tausend" : word
        if multipliers[plain] == nil { multipliers[plain] = power }
      }
    }
    // Abbreviations and words that ICU's rules do not have, as "mln/1000000".
    for item in LanguageData.of(code).alternatives("multipliers") where item.count == 2 {
      multipliers[item[0]] = Double(item[1])
    }
    // Units that are no whole words of a text would make every character a number.
    self.units = ["zh", "ja", "ko", "th"].contains(code) ? [:] : units
    self.multipliers = multipliers
    connectors = others.union(LanguageData.of(code).items("connectors")).subtracting(multipliers.keys)
  }

  /// The multiplier that a word is, in one of its forms.
  func multiplier(_ word: String) -> Double? {
    if let value = multipliers[word] { return value }
    guard word.count >= 5 else { return nil }
    return multipliers.filter {
      $0.key.count >= 4 && word.hasPrefix($0.key) && word.count <= $0.key.count + 4
    }
    .max { $0.key.count < $1.key.count }?.value
  }

  private static func spell(_ value: Double, _ code: String) -> [String] {
    var output = [CChar](repeating: 0, count: 512)
    let length = cicu_spell_out(code, value, &output, 511)
    guard length > 0 else { return [] }
    let text = String(decoding: output.prefix(Int(length)).map(UInt8.init(bitPattern:)), as: UTF8.self)
    return text.replacing("\u{AD}", with: "").split { $0 == " " || $0 == "-" }.map {
      Folding(language: code).key(String($0))
    }
  }
}
