extension Check {
  /// Names of the source that the English has a little, or half, otherwise.
  static let nameSlips: Check = Check(
    id: "name-slips",
    summary: "a name of the source has a changed letter, or one part of it replaced",
    category: .mistranslation, severity: .major,
    examples: [
      Example(
        "Ministrja Drita Kodra foli dje.", "Minister Drita ⟦Kondra⟧ spoke yesterday.", suggestion: "Kodra"),
      Example("Foli avokati Besnik Hoti.", "The lawyer Besnik ⟦Hoxha⟧ spoke.", suggestion: "Hoti"),
      Example("Ai u takua me Besnik Hotin.", "He met Besnik Hoti."),
      Example("Foli presidenti Makron.", "President Macron spoke."),
    ],
    scope: .unit { unit in
      let names = unit.target.words.indices.filter { index in
        let word = unit.target.words[index]
        return word.kind == .letters && word.isCapitalised && word.length >= 4 && !word.isAllCapitals
      }
      guard !names.isEmpty else { return [] }
      let reader = NamePairs(unit)
      return names.compactMap { index -> Finding? in
        let word = unit.target.words[index]
        guard let slip = reader.misspelling(index) ?? reader.replacement(index) ?? reader.translated(index)
        else {
          return nil
        }
        return nameSlips.finding(
          unit, confidence: slip.confidence, source: slip.source.range,
          target: word.range.lowerBound..<word.range.lowerBound + word.text.withoutPossessive.utf8.count,
          "The source has “\(slip.source.text)”, the English “\(word.text)”. Check the name.",
          suggestions: slip.isLatin ? [slip.name] : [])
      }
    })
}

/// Compares the names of both sides letter by letter and pair by pair.
private struct NamePairs {
  /// What a name of the target should be.
  struct Slip {
    var source: Word
    var name: String
    var confidence: Double

    /// Whether the source writes the name in Latin letters, so that it can be taken over.
    var isLatin: Bool { name.unicodeScalars.allSatisfy { $0.value < 0x250 } }
  }

  private let unit: UnitAnalysis
  private let sources: [HeardName]
  private let targets: [HeardName]
  private let isLatin: Bool

  init(_ unit: UnitAnalysis) {
    self.unit = unit
    isLatin = !unit.source.text.unicodeScalars.contains { $0.value > 0x24F && $0.properties.isAlphabetic }
    let links = unit.names
    sources = zip(unit.source.words, links.sources).map { word, name in
      word.key.utf8.contains(UInt8(ascii: "'")) ? unit.reader.heard(word.key) : name
    }
    targets = links.targets
  }

  /// A name that is a letter off one of the source and is in no dictionary.
  func misspelling(_ index: Int) -> Slip? {
    let word = unit.target.words[index]
    let name = targets[index].latin
    guard unit.targetLanguage.isRareName(word), name.utf8.count >= 5, !isExplained(targets[index]) else {
      return nil
    }
    for (place, source) in unit.source.words.enumerated()
    where source.isCapitalised && sources[place].latin.utf8.count >= 5 {
      let whole = sources[place].latin
      if hasOtherEnd(whole, name) { return Slip(source: source, name: source.text, confidence: 0.6) }
      // Other scripts transcribe sounds: a letter more or less says nothing there.
      guard isLatin else { continue }
      // What the source adds to a name is inflection: up to four letters.
      for cut in 0...min(4, whole.count - 4) {
        let base = String(whole.dropLast(cut))
        guard abs(base.count - name.count) <= 1, base.first == name.first,
          NameLikeness.edits(base, name) == 1,
          NameLikeness.of(base, name) < 0.97, !differsAtEnd(base, name, isWhole: cut == 0)
        else { continue }
        return Slip(source: source, name: String(source.text.dropLast(cut)), confidence: 0.65)
      }
    }
    return nil
  }

  /// Whether a long beginning is the same and the ends sound differently, as in "Jovanović" and "Jovanovski".
  private func hasOtherEnd(_ source: String, _ name: String) -> Bool {
    let shared = zip(source, name).prefix { $0 == $1 }.count
    let ends = (String(source.dropFirst(shared)), String(name.dropFirst(shared)))
    guard shared >= 5, ends.0.count >= 1, ends.1.count >= 2 else { return false }
    // English adds no endings of its own but these.
    let isEnglish = ["an", "ian", "ans", "ians", "ese", "ish", "ic", "ich", "ia", "ism", "ist"].contains(
      ends.1)
    let consonants = ends.1.replacing("gh", with: "").count { !"aeiouyh".contains($0) }
    return consonants >= 2 && !isEnglish && NameLikeness.of(ends.0, ends.1) < 0.5
  }

  /// A name whose neighbour is the source's and that is not: "Besnik Hoxha" for "Besnik Hoti".
  func replacement(_ index: Int) -> Slip? {
    let words = unit.target.words
    guard index > 0, isAdjacent(words[index - 1], words[index], in: unit.target),
      words[index - 1].isCapitalised,
      !isExplained(targets[index]), !unit.targetLanguage.isWord(words[index].text.lowercased())
    else { return nil }
    for (place, first) in unit.source.words.enumerated().dropLast()
    where sources[place].latin == targets[index - 1].latin {
      let second = unit.source.words[place + 1]
      guard first.isCapitalised, second.isCapitalised, first.length >= 4, second.length >= 4,
        isAdjacent(first, second, in: unit.source), !second.isAllCapitals,
        // The English may leave a part of the name out, or have it elsewhere.
        !targets.contains(where: { HeardName.likeness($0, sources[place + 1]) >= (isLatin ? 0.6 : 0.35) })
      else { continue }
      return Slip(source: second, name: second.text, confidence: 0.75)
    }
    return nil
  }

  /// A first name that was translated or changed before a family name that is the source's: "Hope Ahmeti" for
  /// "Shpresa Ahmeti".
  func translated(_ index: Int) -> Slip? {
    let words = unit.target.words
    // Where every noun has a capital, it says nothing.
    guard !unit.pair.capitalisesNouns, index + 1 < words.count,
      !words[index].text.contains(where: { "'’".contains($0) }),
      !unit.targetLanguage.words(.addresses).contains(words[index].key),
      isAdjacent(words[index], words[index + 1], in: unit.target),
      words[index + 1].isCapitalised, words[index + 1].length >= 4, !isExplained(targets[index]),
      !unit.targetLanguage.isWord(words[index + 1].text.lowercased())
    else { return nil }
    let terms = unit.terms.source
    for (place, family) in unit.source.words.enumerated().dropFirst()
    where sources[place].latin == targets[index + 1].latin {
      let first = unit.source.words[place - 1]
      // A title comes before a name too; in the middle of a sentence it is written small.
      guard first.isCapitalised, family.isCapitalised, first.length >= 4, !first.isAllCapitals,
        HeardName.likeness(sources[place - 1], targets[index]) < 0.5,
        unit.sourceLanguage.commonWords.map({ !$0.contains(first.key) }) ?? true,
        isAdjacent(first, family, in: unit.source), !unit.source.begins(place - 1),
        !terms.contains(where: { $0.words.contains(place - 1) || $0.words.contains(place) }),
        !targets.contains(where: {
          HeardName.likeness($0, sources[place - 1]) >= (isLatin ? 0.75 : 0.35)
            && $0.latin != targets[index].latin
        })
      else { continue }
      return Slip(source: first, name: first.text, confidence: 0.65)
    }
    return nil
  }

  /// Whether the source accounts for a name as it is: the same, inflected, or transcribed by sound.
  private func isExplained(_ name: HeardName) -> Bool {
    let latin = name.latin
    let stem = latin.last.map { "aeiou".contains($0) } ?? false ? String(latin.dropLast()) : latin
    return sources.enumerated().contains { place, source in
      if source.latin == latin { return true }
      guard unit.source.words[place].isCapitalised else { return false }
      if isSpeltOtherwise(unit.source.words[place].text, source.latin, latin) { return true }
      // English adds nothing to a name, so a longer one is another.
      if latin.utf8.count <= source.latin.utf8.count, HeardName.likeness(source, name) >= 0.97 { return true }
      // Inflection adds to the name, or changes its last vowel.
      if source.latin.hasPrefix(stem), source.latin.utf8.count <= latin.utf8.count + 4, stem.utf8.count >= 3 {
        return true
      }
      return unit.sourceLanguage.morphology.lemmas(of: unit.source.words[place].key).contains {
        unit.reader.romaniser.latin($0.key) == latin
      }
    }
  }

  /// Whether two names differ in their apostrophes alone, or in German umlauts, which have two letters each in English
  /// ("Wuerttemberg").
  private func isSpeltOtherwise(_ text: String, _ source: String, _ name: String) -> Bool {
    guard source.utf8.first == name.utf8.first,
      !text.utf8.allSatisfy({ $0 < 0x80 && $0 != UInt8(ascii: "'") })
    else {
      return false
    }
    return source.filter(\.isLetter) == name.filter(\.isLetter) || text.lowercased().withUmlautsSpelt == name
  }

  /// Whether only a last vowel differs, as cases do; but a name that is longer than the source's is not a case of it.
  private func differsAtEnd(_ base: String, _ name: String, isWhole: Bool) -> Bool {
    if isWhole, name.count > base.count, name.hasPrefix(base) { return name.hasSuffix("s") }
    return base.dropLast() == name.dropLast() || base.hasPrefix(name) || name.hasPrefix(base)
  }

  private func isAdjacent(_ a: Word, _ b: Word, in passage: Passage) -> Bool {
    passage.text[bytes: a.range.upperBound..<b.range.lowerBound].allSatisfy(\.isWhitespace)
  }
}

extension String {
  /// With ae, oe and ue for the letters that German writes with two dots.
  fileprivate var withUmlautsSpelt: String {
    replacing("ä", with: "ae").replacing("ö", with: "oe").replacing("ü", with: "ue").replacing(
      "ß", with: "ss")
  }
}
