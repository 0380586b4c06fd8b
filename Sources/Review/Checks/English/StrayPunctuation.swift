extension Check {
  /// Marks that part what belongs together. Thresholds: each rule flags at most two of 2,000 professional sentences.
  static let strayPunctuation: Check = Check(
    id: "stray-punctuation",
    summary: "a punctuation mark or sign stands in the middle of a phrase",
    category: .punctuation, severity: .minor,
    examples: [
      Example("Ai erdhi para tri javësh.", "He came three weeks⟦!⟧ ago.", suggestion: ""),
      Example("Ai erdhi në fund të vitit.", "He came at the⟦,⟧ end of the year.", suggestion: ""),
      Example("Ai erdhi dhe iku.", "He came and⟦_⟧ left.", suggestion: ""),
      Example("Ai erdhi, pastaj iku.", "He came⟦,:⟧ then left.", suggestion: ","),
      Example("Ai erdhi në shtëpi.", "He came to' the house.".replacing("'", with: "⟦'⟧"), suggestion: ""),
      Example("“Pse?”, pyeti ajo.", "“Why?” she asked."),
      Example(
        "Para- dhe pasuniversitar.", "Pre- and postgraduate, i.e. both, the parents' house, etc. included."),
    ],
    scope: .unit { unit in
      let words = unit.target.words
      guard !unit.source.words.isEmpty else { return [] }
      let phrase = Phrasing(unit)
      return words.indices.compactMap { index -> Finding? in
        let before = words[index]
        let after = index + 1 < words.count ? words[index + 1] : nil
        let gap = before.range.upperBound..<(after?.range.lowerBound ?? unit.target.text.utf8.count)
        // A low line counts as part of the word before it.
        if before.text.utf8.last == UInt8(ascii: "_"), before.length > 1, !unit.source.text.contains("_") {
          return strayPunctuation.finding(
            unit, confidence: 0.75, target: before.range.upperBound - 1..<before.range.upperBound,
            "The sign “_” does not belong here. Delete it.", suggestions: [""])
        }
        // Most gaps are one space.
        guard gap.count > 1 || after == nil && !gap.isEmpty else { return nil }
        let marks = String(unit.target.text[bytes: gap].prefix { !$0.isWhitespace })
        let isWhole = after == nil || gap.count == marks.utf8.count + 1
        guard isWhole, !marks.isEmpty, let slip = phrase.slip(marks, after: before, before: after) else {
          return nil
        }
        return strayPunctuation.finding(
          unit, confidence: 0.75, target: gap.lowerBound..<gap.lowerBound + marks.utf8.count, slip.message,
          suggestions: [slip.replacement])
      }
    })
}

/// Judges what stands between two words of a unit's target.
private struct Phrasing {
  private let unit: UnitAnalysis
  private let joining: Set<String>
  private let determiners: Set<String>
  private let continuing: Set<String>

  init(_ unit: UnitAnalysis) {
    self.unit = unit
    joining = unit.targetLanguage.words(.joining)
    determiners = unit.targetLanguage.words(.determiners)
    continuing = unit.targetLanguage.words(.continuing)
  }

  /// What is wrong with the marks after a word, and what should stand in their place.
  func slip(_ marks: String, after before: Word, before after: Word?) -> (
    message: String, replacement: String
  )? {
    if let sign = marks.last, "_^~@\\|<>=".contains(sign), !unit.source.text.contains(sign),
      marks.dropLast().allSatisfy({ ",)\"”’".contains($0) })
    {
      return ("The sign “\(sign)” does not belong here. Delete it.", String(marks.dropLast()))
    }
    if marks.count == 2, ",;:".contains(marks.first!), ",;:.!?".contains(marks.last!),
      marks.first != marks.last,
      !unit.source.text.contains(marks)
    {
      return (
        "Two marks, “\(marks)”, where one is enough.", String(after == nil ? marks.last! : marks.first!)
      )
    }
    guard let after, marks.count == 1, let mark = marks.first, parts(mark, before, after) else { return nil }
    return ("The “\(mark)” parts what belongs together. Delete it.", "")
  }

  /// Whether a mark cannot stand between two words.
  private func parts(_ mark: Character, _ before: Word, _ after: Word) -> Bool {
    let goesOn = after.text.first?.isLowercase ?? false
    let joins = joining.contains(before.key) && !before.isAllCapitals
    switch mark {
    case ".": return joins && before.length > 1 || goesOn && isPlainWord(before)
    case "!", "?": return joins || goesOn && !hasInner(mark) && !isSaid(after)
    case ":", ";":
      return joins || goesOn && before.text.last!.isLowercase && continuing.contains(after.key) && !hasPause
    case ",": return determiners.contains(before.key) && !before.isAllCapitals
    case "'", "’":
      return goesOn && !"sn".contains(before.text.last!) && before.kind == .letters && !opensSingle(before)
    case "-", "–", "‑":
      return before.kind == .letters && after.kind == .letters && before.length > 1
        && !unit.targetLanguage.words(.hanging).contains(after.key) && !hasDash(after: after)
    default: return false
    }
  }

  /// A dictionary word in small letters that is no abbreviation.
  private func isPlainWord(_ word: Word) -> Bool {
    word.length >= 3 && word.kind == .letters && word.isSmall
      && unit.targetLanguage.hasDictionary && unit.targetLanguage.isWord(word.text)
      && ![.titles, .numeric, .inner, .units, .closing, .final].contains {
        unit.targetLanguage.words($0).contains(word.key)
      }
  }

  /// Whether the source has the mark before its end too.
  private func hasInner(_ mark: Character) -> Bool {
    let twins: Set<Character> = mark == "!" ? ["!", "！"] : ["?", "？", "؟", ";"]
    let body = unit.source.text.reversed().drop { !$0.isLetter && !$0.isNumber }
    return body.contains { twins.contains($0) }
  }

  /// Whether the source pauses somewhere with a colon, a semicolon or a dash.
  private var hasPause: Bool {
    unit.source.text.contains { ":;：；–—-·؛".contains($0) }
  }

  /// Whether who says it follows, without quotation marks: "Why? she asked."
  private func isSaid(_ word: Word) -> Bool {
    let rest = unit.target.words.drop { $0.range.lowerBound < word.range.lowerBound }.prefix(3)
    return rest.contains { unit.targetLanguage.words(.speech).contains($0.key) }
  }

  private func opensSingle(_ word: Word) -> Bool {
    let text = unit.target.text[bytes: 0..<word.range.lowerBound]
    return zip(" " + text, text).contains { " (\"“".contains($0) && "'‘’".contains($1) }
      || text.hasSuffix("'")
  }

  private func hasDash(after word: Word) -> Bool {
    let rest = unit.target.text[bytes: word.range.upperBound..<unit.target.text.utf8.count]
    return rest.contains(" -") || rest.contains(" –")
  }
}
