extension Check {
  /// The same word twice in a row.
  static let doubledWord: Check = Check(
    id: "doubled-word",
    summary: "a word is there twice in a row",
    category: .duplication, severity: .minor,
    examples: [
      Example(
        "Ministri tha se do të vijë.", "The minister said ⟦that that⟧ he will come.", suggestion: "that"),
      Example("Qeveria u mblodh dje.", "⟦The the⟧ government met yesterday.", suggestion: "The"),
      Example("Ai kishte pasur të drejtë.", "He had had the right."),
      Example("Bora Bora është ishull.", "Bora Bora is an island."),
    ],
    scope: .unit { unit, context in
      let words = unit.target.words
      return words.indices.dropLast().compactMap { index -> Finding? in
        let (first, second) = (words[index], words[index + 1])
        let gap = unit.target.text[bytes: first.range.upperBound..<second.range.lowerBound]
        guard first.key == second.key, first.kind == .letters, !gap.isEmpty, gap.allSatisfy(\.isWhitespace)
        else { return nil }
        // Names and what the source doubles too are no slips, nor is what English may double.
        guard !(first.isCapitalised && second.isCapitalised && index > 0), !mayRepeat.contains(first.key),
          !unit.source.hasDoubledWord
        else { return nil }
        return doubledWord.finding(
          unit, confidence: first.key == "that" ? 0.6 : 0.9, target: first.range.union(second.range),
          "“\(first.text)” is there twice.", suggestions: [first.text])
      }
    })

  private static let mayRepeat: Set = [
    "had", "very", "bye", "knock", "ha", "no", "so", "far", "many", "long",
  ]
}

extension Passage {
  fileprivate var hasDoubledWord: Bool {
    zip(words, words.dropFirst()).contains { $0.key == $1.key && $0.kind == .letters }
  }
}
