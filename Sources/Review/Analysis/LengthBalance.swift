/// Whether one side is too short to say all that the other says.
struct LengthBalance {
  var isTargetShort: Bool
  var confidence: Double

  /// Whether the English of a unit is long enough to say part of what a sentence without translation says too.
  static func hasRoom(for left: TranslationUnit, in unit: TranslationUnit, from language: LanguageData)
    -> Bool
  {
    let ratio = language.englishLength
    let (own, other) = (letters(unit.source) * ratio, letters(left.source) * ratio)
    return own > 0 && letters(unit.target) > own + 0.2 * other
  }

  private static func letters(_ passage: Passage) -> Double {
    Double(passage.words.reduce(0) { $0 + $1.length })
  }

  /// The lack of a unit; nil when the lengths agree well enough.
  static func lack(of unit: TranslationUnit, from language: LanguageData) -> LengthBalance? {
    let source = letters(unit.source) * language.englishLength
    let target = letters(unit.target)
    guard max(source, target) >= 40 else { return nil }
    let ratio = target / max(1, source)
    // Beyond the inner bounds headlines and free translations are frequent, beyond the outer ones they are rare.
    if ratio < 0.5 { return LengthBalance(isTargetShort: true, confidence: ratio < 0.33 ? 0.8 : 0.45) }
    if ratio > 2.1 { return LengthBalance(isTargetShort: false, confidence: ratio > 2.5 ? 0.8 : 0.45) }
    return nil
  }
}

extension LanguageData {
  /// How many letters English takes for one of the language; 1 where its data say nothing.
  fileprivate var englishLength: Double { items(.englishLength).first.flatMap(Double.init) ?? 1 }
}
