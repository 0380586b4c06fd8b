extension Check {
  /// Segments, phrases and single words that were left in the source language.
  static let untranslated: Check = Check(
    id: "untranslated",
    summary: "a segment, a phrase or a word was left in the source language",
    category: .untranslated, severity: .major,
    examples: [
      Example("Kryetari i komunës dha dorëheqje.", "The ⟦kryetar⟧ of the municipality resigned."),
      Example(
        "Policia ka nisur hetimet për rastin.", "⟦Policia ka nisur hetimet për rastin.⟧"),
      Example("Die Regierung berät.", "The ⟦Regierung⟧ is deliberating.", from: "de"),
      Example("Behörden warnen vor Sturm.", "⟦Behörden⟧ are warning of a storm.", from: "de"),
      Example("Es un caso de «clicktivism».", "It is a case of “clicktivism”.", from: "es"),
      Example("Вчера приехал министр.", "Yesterday the ⟦министр⟧ arrived.", from: "ru"),
      Example("Kryetari i komunës dha dorëheqje.", "The mayor resigned."),
      Example("Marrëveshje.", "⟦Marrëveshje.⟧"),
      Example("Hotel {emri}, BMW F1", "Hotel {emri}, BMW F1"),
    ],
    scope: .unit { unit in
      guard !unit.source.words.isEmpty, !unit.target.words.isEmpty else { return [] }
      if unit.isUnchanged { return [whole(unit, 0.9)] }
      let placeables = unit.placeables.target
      let left = unit.target.words.indices.map { index in
        let word = unit.target.words[index]
        return unit.isLeft(index)
          && !placeables.contains { $0.span.overlaps(word.range) }
      }
      let letters = unit.target.words.indices.filter { unit.target.words[$0].kind == .letters }
      func share() -> Double {
        Double(letters.count { left[$0] || unit.isSourceFunctionWord(unit.target.words[$0]) })
      }
      if letters.count >= 3, left.contains(true) || unit.copiesSource,
        share() > 0.6 * Double(letters.count)
      {
        return [whole(unit, 0.95)]
      }
      return runs(left, in: unit).map { words in
        let span = unit.target.words[words.lowerBound].range.union(
          unit.target.words[words.upperBound - 1].range)
        return untranslated.finding(
          unit, confidence: 0.85, source: unit.source(of: unit.target.words[words.lowerBound]), target: span,
          "“\(unit.target.text[bytes: span])” is not English: it was left untranslated. Translate it.")
      }
    })

  private static func whole(_ unit: UnitAnalysis, _ confidence: Double) -> Finding {
    untranslated.finding(
      unit, confidence: confidence, source: unit.source.text.trimmed(0..<unit.source.text.utf8.count),
      target: unit.target.text.trimmed(0..<unit.target.text.utf8.count),
      "The whole segment is still in \(Language.englishName(unit.pair.source.code)). Translate it.")
  }

  /// The runs of words that were left, joined over function words of the source language between them.
  private static func runs(
    _ left: [Bool], in unit: UnitAnalysis
  ) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for index in left.indices where left[index] {
      if let last = runs.last,
        (last.upperBound..<index).allSatisfy({ unit.isSourceFunctionWord(unit.target.words[$0]) })
      {
        runs[runs.count - 1] = last.lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
    return runs
  }
}

extension UnitAnalysis {
  /// Whether a word of the target was left in the source language.
  fileprivate func isLeft(_ index: Int) -> Bool {
    let word = target.words[index]
    guard word.kind == .letters else { return false }
    if isForeignScript(word) { return true }
    let plain = word.length >= 2 && unknownWords[index] && !targetLanguage.isWord(word.text.lowercased())
    guard plain, !word.isAllCapitals, word.text.allSatisfy({ $0.isLetter || "'’-".contains($0) }),
      !target.isPart(word), !hasInnerCapital(word)
    else { return false }
    let place = source.words.firstIndex { $0.key == word.key }
    guard word.length >= 3 || place != nil && isSourceFunctionWord(word) else { return false }
    if let place {
      if source.words[place].isAllCapitals { return false }
      // A name is the same on both sides, but what the source writes small is not a name.
      if source.words[place].isCapitalised {
        return isNoName(place)
          || (pair.capitalisesNouns || source.begins(place) && target.hasComma(after: index))
            && sourceLanguage.commonWords?.contains(word.key) == true && !target.isBesideName(index)
      }
      return word.isCapitalised || isOrdinary(word) && !targetLanguage.isPrefixed(word.text, rest: 5)
        || sourceLanguage.commonWords == nil && !targetLanguage.isCompound(word.text)
          && !source.isQuoted(place)
    }
    guard !word.isCapitalised else { return false }
    return sourceLanguage.knows(word.text) || source.words.contains { isForm($0, of: word) }
  }

  /// Whether the source language uses a word, or the word that it is a form of, often.
  private func isOrdinary(_ word: Word) -> Bool {
    sourceLanguage.isOrdinary(word.key)
      || sourceLanguage.morphology.lemmas(of: word.key).contains {
        sourceLanguage.isOrdinary($0.key) && $0.confidence >= 0.2
      }
  }

  /// Whether a word with a capital is not a name: a word that builds sentences, at the beginning of one; a noun behind an
  /// article, where nouns have capitals; or the language's own name for a place.
  private func isNoName(_ place: Int) -> Bool {
    let word = source.words[place]
    if source.begins(place), sourceLanguage.function.contains(word.key) { return true }
    if pair.capitalisesNouns, place > 0, pair.sourceArticles.contains(source.words[place - 1].key),
      isOrdinary(word)
    {
      return true
    }
    return pair.exonyms.names(at: place, in: source).contains {
      $0.words == [word.key] && !$0.english.contains(word.key)
    }
  }

  /// Whether it is a name behind an article that is joined to it, as "d'Or".
  private func hasInnerCapital(_ word: Word) -> Bool { word.text.dropFirst().contains(where: \.isUppercase) }

  /// Whether a word of the source is an inflected form of a word that is in the target.
  private func isForm(_ source: Word, of word: Word) -> Bool {
    word.key.count >= 4 && !source.isCapitalised
      && sourceLanguage.morphology.lemmas(of: source.key).contains {
        $0.key == word.key && $0.confidence >= 0.5
      }
  }

  /// Whether the word's letters are of a script that the target language is not written in.
  private func isForeignScript(_ word: Word) -> Bool {
    // Most words begin with a letter of ASCII.
    if let first = word.text.utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first | 0x20) {
      return false
    }
    guard pair.target.items(.scripts).contains("Latin"),
      let scalar = word.text.unicodeScalars.first(where: \.properties.isAlphabetic)
    else { return false }
    // Latin ends at U+024F, but for rare additions; Greek letters are in formulas.
    return scalar.value > 0x3FF && !(0x1E00...0x1EFF).contains(scalar.value)
      && !(0x2C60...0x2C7F).contains(scalar.value)
      && !(0xA720...0xA7FF).contains(scalar.value) && !(0x2100...0x214F).contains(scalar.value)
      && scalar.value != 0xAA
  }

  /// Whether a word is a function word of the source language and none of the target's.
  fileprivate func isSourceFunctionWord(_ word: Word) -> Bool {
    sourceLanguage.function.contains(word.key) && !targetLanguage.function.contains(word.key)
  }

  /// Whether the target is the source as it is, with a word that only the source language's dictionary has: names,
  /// abbreviations, numbers and placeables are the same in all languages.
  fileprivate var isUnchanged: Bool {
    guard pair.source.code != pair.target.code, source.words.count == target.words.count,
      zip(source.words, target.words).allSatisfy({ $0.text == $1.text })
    else { return false }
    return target.words.contains { word in
      word.kind == .letters && word.length > 1 && !word.isAllCapitals && word.text.allSatisfy(\.isLetter)
        && !placeables.target.contains { $0.span.overlaps(word.range) }
        && sourceLanguage.knows(word.text.lowercased())
        && !(targetLanguage.hasDictionary && targetLanguage.isWord(word.text.lowercased()))
    }
  }

  /// Whether the target repeats the source, small words and all.
  fileprivate var copiesSource: Bool {
    pair.source.code != pair.target.code && source.words.count == target.words.count
      && zip(source.words, target.words).allSatisfy({ $0.key == $1.key })
      && source.words.contains { !$0.isCapitalised && $0.kind == .letters && !targetLanguage.isWord($0.text) }
  }
}

extension Passage {
  /// Whether the word before or the one behind has a capital that may be a name's.
  fileprivate func isBesideName(_ index: Int) -> Bool {
    [index - 1, index + 1].contains { words.indices.contains($0) && words[$0].isCapitalised && !begins($0) }
      || index > 0 && words[index - 1].isCapitalised && !begins(index)
  }

  /// Whether a comma follows a word, as it follows an adverb that begins a sentence and hardly a name.
  fileprivate func hasComma(after index: Int) -> Bool {
    text.utf8[text.utf8.index(text.startIndex, offsetBy: words[index].range.upperBound)...].first
      == UInt8(ascii: ",")
  }

  /// Whether quotation marks are on both sides of a word: it is named, not used.
  fileprivate func isQuoted(_ index: Int) -> Bool {
    let range = words[index].range
    let marks = "\"'“”„«»‘’‚"
    return text[bytes: 0..<range.lowerBound].last.map(marks.contains) ?? false
      && text[bytes: range.upperBound..<text.utf8.count].first.map(marks.contains) ?? false
  }
}

extension UnitAnalysis {
  /// Where the source has the same word.
  fileprivate func source(of word: Word) -> Span? { source.words.first { $0.key == word.key }?.range }
}
