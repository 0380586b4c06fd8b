extension Check {
  /// Small letters where English wants capitals: at the beginning of a sentence, in names of days, months, nations.
  static let capitalisation: Check = Check(
    id: "capitalisation",
    summary: "a sentence or a name begins with a small letter, or a sentence is all capitals",
    category: .spelling, severity: .minor,
    examples: [
      Example("Qeveria u mblodh të enjten.", "⟦the⟧ government met on Thursday.", suggestion: "The"),
      Example("Qeveria u mblodh të enjten.", "The government met on ⟦thursday⟧.", suggestion: "Thursday"),
      Example("Ai flet shqip.", "He speaks ⟦albanian⟧.", suggestion: "Albanian"),
      Example("gjej", "⟦Find⟧", suggestion: "find"),
      Example("Qeveria u mblodh të enjten.", "The government met on Thursday."),
    ],
    scope: .unit { unit in
      guard let first = unit.target.words.first else { return [] }
      return [beginning(first, unit), label(first, unit), allCapitals(unit)].compactMap { $0 }
        + properNames(unit)
        + afterStops(unit)
    })

  private static func beginning(_ first: Word, _ unit: UnitAnalysis) -> Finding? {
    let lead = unit.target.text[bytes: 0..<first.range.lowerBound]
    // Afrikaans 'n and Dutch 't stay small.
    guard first.text.first?.isLowercase ?? false, first.length > 1 || !lead.hasSuffix("'"),
      lead.allSatisfy({ "\"“„«'‘([¿¡ ".contains($0) }),
      let source = unit.source.words.first(where: { $0.kind == .letters }),
      source.range.lowerBound == unit.source.words[0].range.lowerBound
    else { return nil }
    // Scripts without capitals say nothing; "iPhone" begins as it likes.
    let hasCase = source.text.first.map { $0.isUppercase || $0.isLowercase } ?? false
    guard hasCase ? source.isCapitalised : unit.source.endsSentence,
      first.text.dropFirst().allSatisfy({ !$0.isUppercase })
    else { return nil }
    return capitalisation.finding(
      unit, confidence: 0.8, target: first.range, "The sentence begins with a small letter.",
      suggestions: [first.text.capitalisingFirst()])
  }

  /// A capital where a word or two of the source, no sentence, begin with a small letter.
  private static func label(_ first: Word, _ unit: UnitAnalysis) -> Finding? {
    guard first.isCapitalised, !first.isAllCapitals, unit.source.words.count <= 3,
      unit.source.words.first?.isSmall ?? false, unit.source.text.last.map({ $0.isLetter }) ?? false,
      unit.targetLanguage.isWord(first.text.lowercased())
    else { return nil }
    let small = first.text.prefix(1).lowercased() + first.text.dropFirst()
    return capitalisation.finding(
      unit, confidence: 0.55, target: first.range,
      "The source begins with a small letter, the English with a capital.",
      suggestions: [small])
  }

  /// Small letters after a full stop that ends a sentence inside the unit.
  private static func afterStops(_ unit: UnitAnalysis) -> [Finding] {
    zip(unit.target.words, unit.target.words.dropFirst()).compactMap { before, word in
      let gap = unit.target.text[bytes: before.range.upperBound..<word.range.lowerBound]
      // Short words before a stop may be abbreviations.
      guard gap.utf8.count > 1, gap.first == ".", gap.dropFirst().allSatisfy(\.isWhitespace), gap.count > 1,
        before.length >= 5, before.kind == .letters, word.kind == .letters, word.isSmall,
        unit.targetLanguage.isWord(before.text)
      else { return nil }
      return capitalisation.finding(
        unit, confidence: 0.7, target: word.range, "A sentence begins here, with a small letter.",
        suggestions: [word.text.capitalisingFirst()])
    }
  }

  private static func allCapitals(_ unit: UnitAnalysis) -> Finding? {
    let words = unit.target.words.lazy.filter { $0.kind == .letters }
    guard words.allSatisfy({ $0.isAllCapitals || $0.length < 2 }), words.count >= 4 else { return nil }
    let sourceHasSmall = unit.source.text.contains { $0.isLowercase }
    guard sourceHasSmall else { return nil }
    return capitalisation.finding(
      unit, confidence: 0.8, target: unit.target.text.trimmed(0..<unit.target.text.utf8.count),
      "The whole sentence is in capitals; the source is not.")
  }

  /// Whether the source has the word as a name, with a capital inside the sentence.
  private static func isName(_ word: Word, in unit: UnitAnalysis) -> Bool {
    // Where every noun has a capital, it says nothing.
    guard !unit.pair.capitalisesNouns else { return false }
    let latin = unit.reader.romaniser.latin(word.key)
    return unit.source.words.enumerated().contains { index, other in
      other.isCapitalised && !unit.source.begins(index)
        && NameLikeness.of(latin, unit.reader.romaniser.latin(other.key)) >= 0.85
    }
  }

  /// Words that the dictionary has only with a capital, and names of the source.
  private static func properNames(_ unit: UnitAnalysis) -> [Finding] {
    guard unit.targetLanguage.hasDictionary else { return [] }
    return zip(unit.target.words, unit.unknownWords).compactMap { word, isUnknown -> Finding? in
      guard isUnknown, word.kind == .letters, word.length >= 4, word.isSmall,
        !unit.target.isPart(word),
        unit.targetLanguage.isWord(word.text.capitalisingFirst()) || isName(word, in: unit)
      else { return nil }
      return capitalisation.finding(
        unit, confidence: 0.75, target: word.range, "“\(word.text)” is a name and needs a capital.",
        suggestions: [word.text.capitalisingFirst()])
    }
  }
}

extension Passage {
  /// Whether the text ends with a stop of its script.
  fileprivate var endsSentence: Bool { text.last.map { "。.！!？?".contains($0) } ?? false }
}
