/// Words that begin or end with a reverser of their language (the section `reversers`) and whose base looks like an
/// English word that is in the target, although English has the reversed word as well.
enum SeenReversals {
  /// Such words of a unit's source.
  static func reversals(in unit: UnitAnalysis) -> [Reversal] {
    let affixes = unit.pair.sourceReversers
    guard !affixes.isEmpty, unit.targetLanguage.hasDictionary else { return [] }
    return unit.source.words.compactMap { word in
      guard word.key.utf8.count >= 8 else { return nil }
      let bases = affixes.compactMap { $0.base(of: word.key) }
      guard !bases.isEmpty, !unit.sourceLanguage.function.contains(word.key) else { return nil }
      let latin = unit.reader.romaniser.latin(word.key)
      for base in bases {
        guard let reversed = reversal(of: unit.reader.romaniser.latin(base), latin, in: unit) else {
          continue
        }
        return Reversal(
          source: word.range, target: reversed.word.range, confidence: 0.65, suggestion: reversed.suggestion)
      }
      return nil
    }
  }

  /// The word of the target that a base looks like, and its reverse; nil when nothing does, when the source has the base
  /// by itself as well, or when the target has the reverse.
  private static func reversal(
    of base: String, _ whole: String, in unit: UnitAnalysis
  ) -> (word: Word, suggestion: String)? {
    guard base.utf8.count >= 6 else { return nil }
    let isAlone = unit.source.words.contains { isAlike(unit.reader.romaniser.latin($0.key), base) }
    guard !isAlone, let index = unit.target.words.firstIndex(where: { isAlike($0.key, base) }) else {
      return nil
    }
    let word = unit.target.words[index]
    // "de-militarisation", "re-armament".
    let isJoined = unit.target.text.utf8.prefix(word.range.lowerBound).last == UInt8(ascii: "-")
    guard !isJoined, let reverse = reverses(of: word.text, unit).first,
      !unit.target.words.contains(where: { isAlike($0.key, whole) || isReversed($0.key, base, unit.pair) }),
      !unit.negation.reaches(index..<index + 1),
      !isLessened(index, in: unit)
    else { return nil }
    return (word, reverse)
  }

  /// Whether a word before it turns a word round, as in "an easing of the tension".
  private static func isLessened(_ index: Int, in unit: UnitAnalysis) -> Bool {
    let lessening = unit.targetLanguage.words(.lessening)
    return unit.target.words[max(0, index - 4)..<index].contains { lessening.contains($0.key) }
  }

  /// Whether two words in Latin letters begin alike, as a word and its English look-alike do.
  private static func isAlike(_ a: String, _ b: String) -> Bool {
    let shared = zip(a.utf8, b.utf8).prefix { sound($0) == sound($1) }.count
    return shared >= 6 && shared * 9 >= 5 * max(a.utf8.count, b.utf8.count)
  }

  /// Letters that stand for each other between languages: "eskalacija", "escalation".
  private static func sound(_ letter: UInt8) -> UInt8 {
    switch letter {
    case UInt8(ascii: "c"), UInt8(ascii: "q"): UInt8(ascii: "k")
    case UInt8(ascii: "z"): UInt8(ascii: "s")
    case UInt8(ascii: "y"), UInt8(ascii: "j"): UInt8(ascii: "i")
    default: letter
    }
  }

  private static func isReversed(_ key: String, _ base: String, _ pair: LanguagePair) -> Bool {
    pair.targetReversers.contains { reverser in reverser.base(of: key).map { isAlike($0, base) } ?? false }
  }

  /// The reverses of a word that the dictionary has.
  private static func reverses(of text: String, _ unit: UnitAnalysis) -> [String] {
    unit.pair.productiveReversers.map { $0.applied(to: text) }.filter {
      unit.targetLanguage.isWord($0.lowercased())
    }
  }
}

/// A prefix or an ending that reverses a word, as `de-` and `-less`.
struct Reverser: Sendable {
  private let affix: String
  private let isPrefix: Bool

  /// One as the data write it.
  init(_ item: String) {
    isPrefix = item.hasSuffix("-")
    affix = item.filter { $0 != "-" }
  }

  /// What is left of a folded word without it; nil when it does not have it.
  func base(of key: String) -> String? {
    // Bytes are compared first: most words differ in them.
    guard !isPrefix || key.utf8.starts(with: affix.utf8) else { return nil }
    guard isPrefix ? key.hasPrefix(affix) : key.hasSuffix(affix), key.utf8.count >= affix.utf8.count + 4
    else {
      return nil
    }
    let base = isPrefix ? key.dropFirst(affix.count) : key.dropLast(affix.count)
    return String(base.drop { $0 == "-" })
  }

  /// A word with it before it, a capital kept at the start.
  func applied(to word: String) -> String {
    let isCapital = word.first?.isUppercase ?? false
    let joined = affix + (word.first.map { $0.lowercased() } ?? "") + word.dropFirst()
    return isCapital ? joined.capitalisingFirst() : joined
  }
}
