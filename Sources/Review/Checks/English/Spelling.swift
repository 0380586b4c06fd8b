extension Check {
  /// Words that no English dictionary has.
  static let spelling: Check = Check(
    id: "spelling",
    summary: "a word is not in any English dictionary",
    category: .spelling, severity: .minor,
    examples: [
      Example("Qeveria u mblodh dje.", "The ⟦goverment⟧ met yesterday.", suggestion: "government"),
      Example("Qeveria u mblodh dje.", "The government met yesterday."),
    ],
    scope: .unit { unit in
      guard unit.targetLanguage.hasDictionary else { return [] }
      // Most words are in the dictionary and in common use.
      let (isUnknown, seldom) = (unit.unknownWords, unit.targetLanguage.words(.seldom))
      return unit.target.words.indices.compactMap { index -> Finding? in
        let word = unit.target.words[index]
        guard word.kind == .letters, word.length == 1 || isUnknown[index] || seldom.contains(word.text),
          !unit.source.words.contains(where: { $0.key == word.key }), !unit.target.isPart(word)
        else { return nil }
        if word.isCapitalised { return capitalised(index, in: unit) }
        guard word.isSmall || word.text.allSatisfy({ $0.isLowercase || $0 == "'" }) else { return nil }
        if word.length < 4 || seldom.contains(word.text) {
          return short(index, in: unit)
        }
        guard unit.targetLanguage.isNoWord(word.text) else { return nil }
        let corrections = unit.targetLanguage.corrections(of: word.text)
        // A prefix or a short part may be the rest of a slip.
        guard !unit.targetLanguage.isCompound(word.text, near: corrections),
          !unit.targetLanguage.isVariant(word.text, of: corrections)
        else { return nil }
        // What is far from all words was made up: on raw translations nine of ten were changed. What sounds like a word of
        // the source is jargon.
        let isMadeUp = corrections.isEmpty && !unit.source.hasWord(like: word.text, unit.reader)
        return finding(word, corrections.isEmpty ? isMadeUp ? 0.55 : 0.4 : 0.65, corrections, unit)
      }
    })

  private static func finding(
    _ word: Word, _ confidence: Double, _ corrections: [String], _ unit: UnitAnalysis
  ) -> Finding {
    spelling.finding(
      unit, confidence: confidence, target: word.range, "“\(word.text)” is not in any English dictionary.",
      suggestions: corrections)
  }

  /// Short words and single letters, and words that dictionaries have but texts do not: most are a longer word with a
  /// letter left out. After a number they are units.
  private static func short(_ index: Int, in unit: UnitAnalysis) -> Finding? {
    let word = unit.target.words[index]
    let before = index > 0 ? unit.target.words[index - 1] : nil
    guard before?.kind != .number, before?.isAllCapitals != true, unit.target.stands(word),
      !unit.targetLanguage.words(.units).contains(word.key),
      !unit.targetLanguage.words(.inner).contains(word.key)
    else { return nil }
    if word.length == 1 {
      guard !unit.targetLanguage.words(.letters).contains(word.key), word.text.utf8.count == 1,
        index > 0, unit.target.words.indices.contains(index + 1), before?.length ?? 0 > 1,
        unit.target.words[index + 1].range.lowerBound == word.range.upperBound + 1,
        !unit.targetLanguage.corrections(of: word.text).allSatisfy({
          !unit.targetLanguage.function.contains($0)
        })
      else { return nil }
    } else if !unit.targetLanguage.words(.seldom).contains(word.text), unit.targetLanguage.isWord(word.text) {
      return nil
    }
    let corrections = unit.targetLanguage.corrections(of: word.text)
    return corrections.isEmpty ? nil : finding(word, 0.6, corrections, unit)
  }

  /// A word with a capital that is not a name of the source: a common word at the beginning of a sentence, or the name of a
  /// nation. Sources whose script has no capitals tell too little of names.
  private static func capitalised(_ index: Int, in unit: UnitAnalysis) -> Finding? {
    let word = unit.target.words[index]
    let small = word.text.lowercased()
    guard !word.isAllCapitals, word.text.dropFirst().allSatisfy(\.isLowercase), word.length >= 3,
      unit.targetLanguage.isNoWord(word.text), unit.targetLanguage.isNoWord(small),
      unit.source.words.contains(where: \.isCapitalised)
    else { return nil }
    // Before another name it is a name itself, unless it is a slip for a small word.
    let isBeforeName = unit.target.words.dropFirst(index + 1).first?.isCapitalised ?? false
    let common =
      unit.target.begins(index)
      ? unit.targetLanguage.corrections(of: small).filter {
        unit.targetLanguage.function.contains($0) || $0.count >= 5 && !isBeforeName
      } : []
    let nations = unit.targetLanguage.corrections(of: word.text, isCapitalised: true).filter { word in
      unit.pair.target.items(.demonyms).contains { word.hasSuffix($0) } && word.count >= 6
        && !unit.targetLanguage.isWord(word)
    }
    let corrections = (common + nations).map { $0.capitalisingFirst() }
    // The name of a nation is like its name in the source, and so is a slip for it.
    let margin = common.isEmpty ? 0 : 1
    guard let correction = corrections.first,
      !unit.source.hasName(like: small, nearerThan: correction.lowercased(), by: margin, unit.reader)
    else { return nil }
    return finding(word, common.isEmpty ? 0.55 : 0.6, corrections, unit)
  }
}

extension Passage {
  /// Whether white space or plain punctuation is on both sides of a word.
  fileprivate func stands(_ word: Word) -> Bool {
    let before = text[bytes: 0..<word.range.lowerBound].last
    let rest = text[bytes: word.range.upperBound..<text.utf8.count]
    return before.map { $0.isWhitespace || "\"“(".contains($0) } ?? true
      && rest.first.map { $0.isWhitespace || ",;:!?\"”".contains($0) || $0 == "." && rest.count == 1 } ?? true
  }

  /// Whether a word of the text, in whatever script, sounds like a word.
  fileprivate func hasWord(like word: String, _ reader: PairReader) -> Bool {
    let heard = reader.heard(word)
    return words.contains { HeardName.likeness(reader.heard($0.key), heard) >= 0.6 }
  }

  /// Whether a word of the text, in whatever script, sounds like a name, and is nearer to it than to what that may be a
  /// slip for, or less than so many letters farther.
  fileprivate func hasName(
    like name: String, nearerThan correction: String, by margin: Int, _ reader: PairReader
  ) -> Bool {
    words.contains { word in
      let latin = reader.romaniser.latin(word.key)
      return word.length >= 3 && NameLikeness.of(name, latin) >= 0.6
        && NameLikeness.edits(name, latin) < NameLikeness.edits(correction, latin) + margin
    }
  }
}

extension LanguageReader {
  /// Whether no dictionary has a word, with a capital or without.
  fileprivate func isNoWord(_ word: String) -> Bool {
    !isWord(word) && !isWord(word.capitalisingFirst())
  }

  /// Whether a word is what may have been meant in American spelling, as "hemolytic" for haemolytic.
  fileprivate func isVariant(_ word: String, of corrections: [String]) -> Bool {
    corrections.contains { other in
      words(.digraphs).contains { other.replacing($0, with: "e", maxReplacements: 1) == word }
    }
  }
}
