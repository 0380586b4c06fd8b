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
      // Pinyin and kana tell too little of a foreign name.
      guard !["zh", "ja", "ko", "th"].contains(context.source.code), !unit.source.words.isEmpty else {
        return []
      }
      let sources = unit.source.words.map { context.romaniser.latin($0.key) }
      let terms = context.targetTerms(in: unit).map(\.match.words)
      return unit.target.words.enumerated().compactMap { index, word -> Finding? in
        guard context.isRareName(word), !unit.target.begins(index),
          !terms.contains(where: { $0.contains(index) })
        else { return nil }
        let latin = context.romaniser.latin(word.key)
        guard !sources.contains(latin) else { return nil }
        let likeness = sources.map { NameLikeness.of(latin, $0) }
        guard let best = likeness.indices.max(by: { likeness[$0] < likeness[$1] }), likeness[best] < 0.6
        else { return nil }
        let joined = sources.indices.dropLast().contains {
          NameLikeness.of(latin, sources[$0] + sources[$0 + 1]) > 0.7
        }
        guard !joined else { return nil }
        return names.finding(
          unit, confidence: word.text.count < 5 ? 0.45 : likeness[best] < 0.45 ? 0.7 : 0.5,
          target: word.range,
          "The source has no name like “\(word.text)”. Check who or what is meant.")
      }
    })
}

extension CheckContext {
  /// Whether a word of the target can only be a name: capitalised, and in no dictionary.
  func isRareName(_ word: Word) -> Bool {
    guard word.kind == .letters, word.isCapitalised, !word.isAllCapitals, word.text.count >= 4,
      hasTargetDictionary
    else { return false }
    let bare = word.text.replacing("’s", with: "").replacing("'s", with: "")
    return !isTargetWord(bare) && !isTargetWord(bare.lowercased())
  }
}

extension Passage {
  /// Whether a word is the first of a sentence, a quotation or a line: there a capital says nothing.
  func begins(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    let gap = words[index - 1].range.upperBound..<words[index].range.lowerBound
    return text[bytes: gap].contains { !$0.isWhitespace && !"-–,'’".contains($0) }
  }
}
