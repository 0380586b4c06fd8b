extension Check {
  /// Words of the dictionary that are a letter off the one that the sentence wants: "He as at home", "bread ad butter".
  ///
  /// The words that build sentences are tried in the place of those that a letter makes of them (Golding and Roth 1999, with classes of words
  /// for features). Measured: in one of 2,000 sentences of English news.
  static let wrongWord: Check = Check(
    id: "wrong-word",
    summary: "a word is a letter off the one that its sentence wants: as for was, ill for will",
    category: .spelling, severity: .minor,
    examples: [
      Example(
        "Ai ishte në shtëpi kur ra zjarri.", "He ⟦as⟧ at home when the fire broke out.", suggestion: "was"),
      Example("Ministri do të vijë nesër.", "The minister ⟦ill⟧ come tomorrow.", suggestion: "will"),
      Example("Ministri ishte i sëmurë dje.", "The minister was ill yesterday."),
      Example("Si ministër, ai nuk foli.", "As a minister, he did not speak."),
    ],
    targets: ["en"],
    scope: .unit { unit in
      guard let text = unit.grammar, text.tokens.count > 5 else { return [] }
      return text.tokens.indices.dropFirst().dropLast().compactMap { index -> Finding? in
        let key = text.tokens[index].key
        guard let words = mistaken[key], text.text(index).first?.isLowercase == true,
          !text.tokens[index].isAfterQuote, text.text(index + 1).first?.isUppercase == false,
          !unit.targetLanguage.function.contains(key) || !text.grammar.isVerbToo(text.tokens[index + 1].key)
        else { return nil }
        let neighbours = [text.tokens[index - 1].key, text.tokens[index + 1].key]
        let before = text.cost(index...index + 2)
        let ranked = words.lazy.filter { !neighbours.contains($0) }.compactMap { word in
          text.grammar.number(word).map {
            (word: word, gain: before - text.cost(index...index + 2, replacing: (index, $0)))
          }
        }
        // A class of many words says less of each than one of a word alone.
        let least: Float = text.wordClass(index).isSingle ? leastGain : leastGainOfOpen
        guard let best = ranked.max(by: { $0.gain < $1.gain }), best.gain > least else { return nil }
        return wrongWord.finding(
          unit, confidence: 0.7, target: text.tokens[index].range,
          "“\(key)” does not fit here; “\(best.word)” does.", suggestions: [best.word])
      }
    })

  private static let leastGain: Float = 5.5
  private static let leastGainOfOpen: Float = 4

  /// What a missing letter makes of words that build sentences, with the words that it may come from.
  private static let mistaken: [String: [String]] = {
    let frequent = [
      "the", "and", "that", "was", "were", "with", "from", "this", "they", "have", "has", "had", "will",
      "would", "can",
      "could", "should", "been", "are", "for", "not", "but", "his", "her", "their", "its", "which", "when",
      "who",
      "what", "there", "than", "then", "into", "about", "after", "before", "between", "other", "some", "such",
      "also",
      "only", "one", "all", "you", "your", "our", "she", "them", "him", "more", "most", "where", "while",
      "these",
      "those", "over", "under", "because", "through", "during", "may", "must", "being", "did", "does",
    ]
    var made: [String: [String]] = [:]
    for word in frequent {
      for place in word.indices {
        var short = word
        short.remove(at: place)
        // "the" stands almost anywhere, so it is not asked about.
        if short.count > 1, short != "the" { made[short, default: []].append(word) }
      }
    }
    return made
  }()
}
