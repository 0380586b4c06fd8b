extension Check {
  /// British and American spellings in one text.
  static let spellingVariety: Check = Check(
    id: "spelling-variety",
    summary: "a word has American spelling in a British text, or the other way round",
    category: .inconsistency, severity: .minor,
    examples: [
      Example(
        [
          ("Ngjyra e qendrës.", "The colour of the centre."),
          ("Ata organizojnë mbrojtjen.", "The neighbour analysed it."),
          ("Puna vazhdon.", "The ⟦labor⟧ goes on."),
        ], suggestion: "labour"),
      Example([
        ("Ngjyra e qendrës.", "The color of the center."), ("Puna vazhdon.", "The labor goes on."),
        ("Ai e analizoi.", "He analyzed it, said the Labour Party."),
      ]),
    ],
    scope: .text { text in
      let pairs = text.pair.target.alternatives(.variants)
      guard !pairs.isEmpty else { return [] }
      var uses: [(unit: TranslationUnit, word: Word, spelling: Spelling)] = []
      for unit in text.units {
        // A name keeps its own spelling.
        for word in unit.target.words
        where word.kind == .letters && word.length >= 4 && !word.isCapitalised {
          if let spelling = text.reader.target.variety(of: word.text, pairs) {
            uses.append((unit, word, spelling))
          }
        }
      }
      let british = uses.count { $0.spelling.isSecond }
      let american = uses.count - british
      guard min(british, american) > 0, max(british, american) >= 3 * min(british, american) else {
        return []
      }
      return uses.filter { $0.spelling.isSecond == (british < american) }.map { use in
        spellingVariety.finding(
          use.unit, confidence: 0.6, target: use.word.range,
          "The text has \(british > american ? "British" : "American") spelling elsewhere; this is "
            + "\(british > american ? "American" : "British").", suggestions: [use.spelling.other])
      }
    })

  /// How the other variety spells a word, and whether the word is of the second dictionary's variety.
  fileprivate struct Spelling {
    var other: String
    var isSecond: Bool
  }
}

extension LanguageReader {
  /// The variety of a word: one dictionary has it, and only the other has the word with a pair of endings exchanged.
  fileprivate func variety(of word: String, _ pairs: [[String]]) -> Check.Spelling? {
    for pair in pairs {
      for (own, other, isSecond) in [(pair[0], pair[1], false), (pair[1], pair[0], true)] {
        guard let place = word.range(of: own, after: 2) else { continue }
        let twin = word[..<place.lowerBound] + other + word[place.upperBound...]
        if isWord(word, onlyInSecond: isSecond), isWord(String(twin), onlyInSecond: !isSecond) {
          return Check.Spelling(other: String(twin), isSecond: isSecond)
        }
      }
    }
    return nil
  }
}

extension String {
  /// Where a part stands last, some letters from the beginning at the earliest.
  fileprivate func range(of part: String, after start: Int) -> Range<Index>? {
    guard utf8.count > start + part.utf8.count - 1 else { return nil }
    return ranges(of: part).last.flatMap { $0.lowerBound >= index(startIndex, offsetBy: start) ? $0 : nil }
  }

}
