extension Check {
  /// Words that no English dictionary has.
  static let spelling: Check = Check(
    id: "spelling",
    summary: "a word is in no English dictionary",
    category: .spelling, severity: .minor,
    examples: [
      Example("Qeveria u mblodh dje.", "The ⟦goverment⟧ met yesterday.", suggestion: "government"),
      Example("Qeveria u mblodh dje.", "The government met yesterday."),
    ],
    scope: .unit { unit, context in
      guard context.hasTargetDictionary else { return [] }
      return unit.target.words.compactMap { word -> Finding? in
        guard word.kind == .letters, word.text.count >= 4,
          word.text.allSatisfy({ $0.isLowercase || $0 == "'" }),
          !context.isTargetWord(word.text), !context.isTargetWord(word.text.capitalisingFirst()),
          !unit.source.words.contains(where: { $0.key == word.key }), !context.isPart(word, of: unit.target),
          !context.isCompound(word.text)
        else { return nil }
        let corrections = context.corrections(of: word.text)
        // A slip is near to a word; what is far from all is jargon or a name.
        return spelling.finding(
          unit, confidence: corrections.isEmpty ? 0.4 : 0.65, target: word.range,
          "“\(word.text)” is in no English dictionary.", suggestions: corrections)
      }
    })
}

extension CheckContext {
  /// Whether a word is made of words, or of a prefix and a word, as English makes new ones.
  fileprivate func isCompound(_ word: String) -> Bool {
    let letters = Array(word)
    return (3...max(3, letters.count - 3)).contains { cut in
      guard cut + 3 <= letters.count else { return false }
      let (head, tail) = (String(letters[..<cut]), String(letters[cut...]))
      // Three letters on both sides make a word of many a slip: one part has to be long.
      return max(head.count, tail.count) >= 4 && tail.count >= 3 && !targetFunction.contains(head)
        && isTargetWord(head) && isTargetWord(tail)
        && min(head.count, tail.count) >= 4 - (Self.prefixes.contains(head) ? 2 : 0)
    }
      || Self.prefixes.contains {
        word.hasPrefix($0) && word.count >= $0.count + 4 && isTargetWord(String(word.dropFirst($0.count)))
      }
  }

  private static let prefixes: Set = [
    "un", "re", "non", "pre", "anti", "co", "mis", "out", "sub", "super", "inter", "multi", "under", "over",
    "post",
    "pro", "semi", "mini", "micro", "cyber", "bio", "eco", "counter", "ultra", "de",
  ]

  /// Whether a word is part of a compound with a hyphen, an address or the like.
  func isPart(_ word: Word, of passage: Passage) -> Bool {
    let before = passage.text[bytes: 0..<word.range.lowerBound].last
    let after = passage.text[bytes: word.range.upperBound..<passage.text.utf8.count].first
    return [before, after].contains {
      $0.map { "-‐‑@#/_.’'".contains($0) && !(after == "." && $0 == ".") } ?? false
    }
  }
}
