/// What a language writes together with a word although it is none of its endings: clitics, elided articles, the
/// prefix of superlatives.
struct Affixes: Sendable {
  private let before: [String]
  private let after: [String]
  private let infinitives: [String]
  private let bareLetters: [Character: String]

  /// Those of a language: the sections `before`, `after`, `infinitive` and `bare-letters` of its data.
  init(_ data: LanguageData) {
    before = data.items(.before)
    after = data.items(.after)
    infinitives = data.items(.infinitive)
    bareLetters = Dictionary(
      data.alternatives(.bareLetters).map { (Character($0[0]), $0[1]) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Calls `body` with what may be the word within a folded word, and how sure that is.
  func eachInner(of key: String, _ body: (String, Double) -> Void) {
    // "AB'nin", "l'accord": one part is the word, the other a clitic.
    if key.utf8.contains(UInt8(ascii: "'")) {
      for part in key.split(separator: "'") where part.utf8.count > 1 && part.count > 1 {
        body(String(part), 0.95)
      }
    }
    for affix in before where key.hasPrefix(affix) && key.count >= affix.count + 3 {
      body(String(key.dropFirst(affix.count)), 0.9)
    }
    for affix in after where key.hasSuffix(affix) && key.count >= affix.count + 3 {
      body(String(key.dropLast(affix.count)), 0.9)
    }
  }

  /// A verb without the ending of its dictionary form, as "görüş" of "görüşmek"; nil for other words.
  func bare(_ key: String) -> String? {
    infinitives.first { key.hasSuffix($0) && key.count >= $0.count + 2 }.map {
      String(key.dropLast($0.count))
    }
  }

  /// A folded word in the letters that are used for it where the marked ones are not at hand; nil when that changes nothing.
  func unmarked(_ key: String) -> String? {
    if bareLetters.isEmpty || key.utf8.allSatisfy({ $0 < 0x80 }) { return nil }
    return key.reduce(into: "") { $0 += bareLetters[$1] ?? String($1) }
  }
}
