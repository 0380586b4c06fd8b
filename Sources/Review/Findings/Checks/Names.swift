extension Check {
  /// Names of one side that the other lacks, or spells otherwise.
  static let names: Check = Check(
    id: "names",
    summary: "a name of the English is not in the source, or is spelt in another way there",
    category: .mistranslation, severity: .major,
    examples: [
      Example("Ministri Bislimi u takua me Lajçakun.", "Minister ⟦Osmanaj⟧ met Lajčák."),
      Example("Ministri Bislimi u takua me Lajçakun.", "Minister Bislimi met Lajčák."),
      Example("Джонсон приехал в Вашингтон.", "Johnson arrived in Washington.", from: "ru"),
    ],
    scope: .unit { unit, context in
      guard !unit.source.words.isEmpty, context.hasTargetDictionary else { return [] }
      let links = context.nameLinks(in: unit)
      let terms = context.targetTerms(in: unit).map(\.match.words)
      return links.free.compactMap { index -> Finding? in
        let word = unit.target.words[index]
        guard word.length >= 4, !word.isAllCapitals, !unit.target.begins(index),
          !terms.contains(where: { $0.contains(index) }),
          !context.isTargetWord(word.text.withoutPossessive.lowercased()),
          !context.isNoForeignName(word.key.withoutPossessive), !links.abbreviates(target: index)
        else { return nil }
        let best = links.bestLikeness(of: index)
        guard best < 0.55 else { return nil }
        return names.finding(
          unit, confidence: confidence(of: word, at: index, best, links, context), target: word.range,
          "The source has no name like “\(word.text)”. Check who or what is meant.")
      }
    })

  /// Scripts without capitals do not tell names, so there the English alone proves little; transcription hides likeness.
  private static func confidence(
    of word: Word, at index: Int, _ best: Double, _ links: NameLinks, _ context: CheckContext
  ) -> Double {
    guard context.hasCase, best < 0.4 || context.isLatinSource && best < 0.5 else { return 0.3 }
    if context.isRareName(word) {
      // The family name that the English adds to a first one.
      if links.lost.isEmpty, links.standsBesideLinked(target: index) { return 0.45 }
      return links.lost.isEmpty ? 0.6 : 0.55
    }
    // A name on each side that has nothing of the other.
    let isPair = !links.lost.isEmpty && best < 0.4
    return isPair && (context.isLatinSource || links.free.count == 1 && links.lost.count == 1) ? 0.52 : 0.35
  }
}

extension CheckContext {
  /// Whether a word of the target is made of a word of its language ("Remainers"), or is a pronoun with a verb ("I've").
  fileprivate func isNoForeignName(_ key: String) -> Bool {
    isDerived(key) || targetPronouns.contains(String(key.prefix { $0 != "'" }))
  }

  /// Whether a word of the target can only be a name: capitalised, and in no dictionary.
  func isRareName(_ word: Word) -> Bool {
    guard word.kind == .letters, word.isCapitalised, !word.isAllCapitals, word.length >= 4,
      hasTargetDictionary
    else { return false }
    let bare =
      word.text.utf8.contains { $0 == UInt8(ascii: "'") || $0 >= 0xE2 }
      ? word.text.replacing("’s", with: "").replacing("'s", with: "") : word.text
    return !isTargetWord(bare) && !isTargetWord(bare.lowercased())
  }
}

extension Passage {
  /// Whether a word is the first of a sentence, a quotation or a line: there a capital says nothing.
  func begins(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    let gap = words[index - 1].range.upperBound..<words[index].range.lowerBound
    return !isOneSpace(gap) && text[bytes: gap].contains { !$0.isWhitespace && !"-–,'’".contains($0) }
  }
}
