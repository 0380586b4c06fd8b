extension Check {
  /// Two words or more that stand twice in a row.
  static let repeatedPhrase: Check = Check(
    id: "repeated-phrase",
    summary: "several words are there twice in a row",
    category: .duplication, severity: .minor,
    examples: [
      Example(
        "Ministri foli në parlament.", "The minister spoke ⟦in parliament in parliament⟧.",
        suggestion: "in parliament"),
      Example("Ministri foli në parlament.", "The minister spoke in parliament."),
      Example("Hap pas hapi, hap pas hapi.", "Step by step, step by step."),
    ],
    scope: .unit { unit, _ in
      let words = unit.target.words
      var found: [Finding] = []
      var index = 0
      while index + 3 < words.count {
        let longest = min(8, (words.count - index) / 2)
        let length = stride(from: longest, through: 2, by: -1).first { isRepeated(unit.target, index, $0) }
        guard let length, !hasRepeatedPhrase(unit.source) else {
          index += 1
          continue
        }
        let whole = words[index].range.union(words[index + 2 * length - 1].range)
        let once = words[index].range.union(words[index + length - 1].range)
        let phrase = String(unit.target.text[bytes: once])
        found.append(
          repeatedPhrase.finding(
            unit, confidence: 0.85, target: whole, "“\(phrase)” is there twice.", suggestions: [phrase]))
        index += 2 * length
      }
      return found
    })

  /// Whether some words come again at once, with nothing but spaces around.
  private static func isRepeated(_ passage: Passage, _ start: Int, _ length: Int) -> Bool {
    let words = passage.words
    guard (0..<length).allSatisfy({ words[start + $0].key == words[start + length + $0].key }),
      words[start].key != words[start + 1].key || length > 2
    else { return false }
    return (start..<start + 2 * length - 1).allSatisfy { index in
      passage.text[bytes: words[index].range.upperBound..<words[index + 1].range.lowerBound].allSatisfy(
        \.isWhitespace)
    }
  }

  /// Whether a passage has any such phrase.
  private static func hasRepeatedPhrase(_ passage: Passage) -> Bool {
    guard passage.words.count >= 4 else { return false }
    return (0...passage.words.count - 4).contains { start in
      (2...(passage.words.count - start) / 2).contains { isRepeated(passage, start, $0) }
    }
  }
}
