extension Check {
  /// The same word, or the same few words, again and again in a row.
  static let doubledWord: Check = Check(
    id: "doubled-word",
    summary: "a word or phrase is repeated",
    category: .duplication, severity: .minor,
    examples: [
      Example(
        "Ministri tha se do të vijë.", "The minister said ⟦that that⟧ he will come.", suggestion: "that"),
      Example("Qeveria u mblodh dje.", "⟦The the⟧ government met yesterday.", suggestion: "The"),
      Example("Ai jeton në Spanjë.", "He lives in ⟦Spain Spain Spain⟧.", suggestion: "Spain"),
      Example("Ai erdhi në fund.", "He came ⟦in the end in the end⟧.", suggestion: "in the end"),
      Example("Hap pas hapi, hap pas hapi.", "Step by step, step by step."),
      Example("Ai rrotullohej e rrotullohej.", "He went round and round and round."),
      Example("Ai kishte pasur të drejtë.", "He had had the right."),
      Example("Bora Bora është ishull.", "Bora Bora is an island."),
      Example("Takoi Moon Jae-in në Seul.", "She met Moon Jae-in in Seoul."),
      Example("Ra në orën 11.11.", "It fell at 11 11 in the evening."),
    ],
    scope: .unit { unit in
      let words = unit.target.words
      var findings: [Finding] = []
      var index = 0
      // Asked once, and only when it matters: a long row of one word would ask the whole source for each.
      lazy var isDoubledInSource = hasRepetition(unit.source)
      while index < words.count {
        guard let (length, times) = repetition(at: index, in: unit.target) else {
          index += 1
          continue
        }
        if isDoubledInSource { return [] }
        if isMeant(index, length, unit) {
          index += 1
          continue
        }
        let once = words[index].range.union(words[index + length - 1].range)
        let last = words[index + length * times - 1]
        let text = unit.target.text[bytes: once]
        findings.append(
          doubledWord.finding(
            unit,
            confidence: length == 1 && unit.targetLanguage.words(.meeting).contains(words[index].key)
              ? 0.6 : 0.9,
            target: once.union(last.range),
            "“\(text)” appears \(times == 2 ? "twice" : "\(times) times") in a row.",
            suggestions: [String(text)]))
        index += length * times
      }
      return findings
    })

  /// How many words beginning at one come again at once, and how often they are there.
  private static func repetition(at index: Int, in passage: Passage) -> (length: Int, times: Int)? {
    let words = passage.words
    for length in 1...8 where index + 2 * length <= words.count {
      var times = 1
      while repeats(index, length, times, passage) { times += 1 }
      if times > 1 { return (length, times) }
    }
    return nil
  }

  /// Whether words come again after having been there some times.
  private static func repeats(_ index: Int, _ length: Int, _ times: Int, _ passage: Passage) -> Bool {
    let words = passage.words
    let start = index + length * times
    guard start + length <= words.count, length > 1 || !isPart(start - 1, passage),
      (0..<length).allSatisfy({ words[index + $0].key == words[start + $0].key })
    else { return false }
    func gap(_ place: Int) -> Substring {
      passage.text[bytes: words[place].range.upperBound..<words[place + 1].range.lowerBound]
    }
    let seam = gap(start - 1)
    return !seam.isEmpty && seam.allSatisfy(\.isWhitespace)
      && (0..<length - 1).allSatisfy { gap(index + $0) == gap(start + $0) }
  }

  /// Whether a word is the end of a compound: of "Jae-in in" the first "in".
  private static func isPart(_ index: Int, _ passage: Passage) -> Bool {
    index > 0 && passage.text[bytes: passage.gap(before: index)] == "-"
  }

  /// What English may double.
  private static func isMeant(
    _ index: Int, _ length: Int, _ unit: UnitAnalysis
  ) -> Bool {
    let first = unit.target.words[index]
    // A language that nothing is known of may double its particles, as Sotho does.
    if length == 1, first.length <= 2, !unit.pair.isIntoEnglish { return true }
    // Numbers in a row may be a list of them; at the end of a text they are not.
    if first.kind == .number, length == 1 {
      let rest = unit.target.text[
        bytes: unit.target.words[index + 1].range.upperBound..<unit.target.text.utf8.count]
      return rest.contains { $0.isLetter || $0.isNumber }
        || unit.source.words.count { $0.key == first.key } > 1
    }
    // "round and round and round" stresses what it says again.
    return length == 1
      ? unit.targetLanguage.words(.repeatable).contains(first.key)
      : unit.target.words[index..<index + length].contains { ["and", "or"].contains($0.key) }
  }

  /// Whether a passage repeats words too.
  private static func hasRepetition(_ passage: Passage) -> Bool {
    passage.words.indices.contains { repetition(at: $0, in: passage) != nil }
  }
}
