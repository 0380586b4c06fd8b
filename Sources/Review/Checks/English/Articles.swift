extension Check {
  /// "a" before a vowel, "an" before a consonant, two articles in a row.
  static let articles: Check = Check(
    id: "articles",
    summary: "a before a vowel sound, an before a consonant sound, or two articles in a row",
    category: .grammar, severity: .minor,
    examples: [
      Example("Ishte një orë e tërë.", "It was ⟦a⟧ hour too long.", suggestion: "an"),
      Example("Ky është një vend i vetëm.", "This is ⟦an⟧ unique place.", suggestion: "a"),
      Example("Ata panë ndeshjen.", "They watched ⟦the a⟧ match."),
      Example(
        "Është një organizatë e OKB-së.", "It is an old UN agency and a one-off event, not an historic one."),
    ],
    targets: ["en"],
    scope: .unit { unit in
      let words = unit.target.words
      return words.indices.dropLast().compactMap { index -> Finding? in
        let (word, next) = (words[index], words[index + 1])
        guard word.length <= 3, articleWords.contains(word.key), !word.isName(at: index) else { return nil }
        let gap = unit.target.text[bytes: word.range.upperBound..<next.range.lowerBound]
        guard gap == " " || gap == " “" || gap == " \"" else { return nil }
        if articleWords.contains(next.key), word.key != next.key, !next.isCapitalised, gap == " " {
          return articles.finding(
            unit, confidence: 0.8, target: word.range.union(next.range),
            "“\(word.text) \(next.text)”: there is one article too many.")
        }
        guard word.key != "the", isSure(next, unit.reader), let vowel = VowelSound.begins(next.text),
          vowel == (word.key == "a")
        else { return nil }
        let right = vowel ? "an" : "a"
        return articles.finding(
          unit, confidence: 0.85, target: word.range,
          "Before the first sound of “\(next.text)”, English uses “\(right)”.",
          suggestions: [word.isCapitalised ? right.capitalisingFirst() : right])
      }
    })

  private static let articleWords: Set = ["a", "an", "the"]

  /// Whether the ear is sure: letters and abbreviations are said in two ways, and "an historic" is old-fashioned, not wrong.
  private static func isSure(_ word: Word, _ reader: PairReader) -> Bool {
    guard word.length > 1, !word.isAllCapitals,
      !word.key.hasPrefix("h") || VowelSound.begins(word.text) == true
    else {
      return false
    }
    return word.text.first!.isNumber || reader.target.isWord(word.text)
  }
}

extension Word {
  /// Whether it is a letter that counts or names, as in "grade A".
  fileprivate func isName(at index: Int) -> Bool { index > 0 && isCapitalised }
}
