extension LanguageReader {
  /// Where a quotation that opens at a mark most likely ends: before the words that say who speaks, else at the end.
  func quotationEnd(from mark: Span, in passage: Passage) -> Int {
    let text = passage.text
    for index in passage.words.indices where passage.words[index].range.lowerBound > mark.upperBound {
      guard let start = speakerStart(at: index, in: passage), start > 0 else { continue }
      let end = passage.words[start - 1].range.upperBound
      if end > mark.upperBound { return end + 1 }
    }
    return text.trimmed(0..<text.utf8.count).upperBound
  }

  /// Where words that say who speaks begin, as in ", said", ", he said" and ". Mr Kurti said": a mark, up to four words and
  /// a verb of speech, which is at an index; nil when they are none.
  func speakerStart(at index: Int, in passage: Passage) -> Int? {
    let words = passage.words
    guard self.words(.speech).contains(words[index].key) else { return nil }
    for start in stride(from: index, to: max(0, index - 5), by: -1) {
      let gap = passage.text[bytes: words[start - 1].range.upperBound..<words[start].range.lowerBound]
      guard let stop = gap.first, ",.!?".contains(stop), gap.dropFirst().allSatisfy(\.isWhitespace) else {
        continue
      }
      // "someplace, who said" and "I said" go on with the quotation.
      let isSpeaker = start == index || !self.words(.notSpeakers).contains(words[start].key)
      return isSpeaker ? start : nil
    }
    return nil
  }

  /// Whether an apostrophe may be meant by a mark: within a word, or after a name in s and before what it may own.
  func maybeApostrophe(_ mark: Span, in passage: Passage) -> Bool {
    guard let index = passage.words.firstIndex(where: { $0.range.upperBound == mark.lowerBound }),
      passage.words.indices.contains(index + 1)
    else { return false }
    let (owner, next) = (passage.words[index], passage.words[index + 1])
    if next.range.lowerBound == mark.upperBound { return true }
    return owner.isCapitalised && owner.text.hasSuffix("s") && next.range.lowerBound == mark.upperBound + 1
      && (!function.contains(next.key) || next.key == "and")
  }
}

/// The words that say who speaks, at the end of the one quotation of a target that ends with it, where the source has words
/// after its quotation: “We will come, said the minister.”
struct SpeakerInside {
  /// From the comma before those words to the end.
  let span: Span
  /// The same with the closing mark in its place.
  let replacement: String

  init?(_ unit: UnitAnalysis) {
    let text = unit.target.text
    let whole = text.trimmed(0..<text.utf8.count)
    guard Quotation.mayStand(in: unit.target) else { return nil }
    let target = unit.quotations.target
    guard target.unpaired.isEmpty, target.paired.map(\.upperBound) == [whole.upperBound] else { return nil }
    let source = unit.quotations.source
    guard source.unpaired.isEmpty, source.paired.count == 1,
      unit.source.words.contains(where: { $0.range.lowerBound > source.paired[0].upperBound })
    else { return nil }
    let words = unit.target.words
    guard
      let start = words.indices.lazy.compactMap({ unit.targetLanguage.speakerStart(at: $0, in: unit.target) })
        .last,
      words.count - start <= 8, start > 1
    else { return nil }
    let comma = words[start - 1].range.upperBound
    let mark = String(text.last { Quotation.isMark($0) }!)
    span = comma..<whole.upperBound
    let inner = text[bytes: words[start].range.lowerBound..<whole.upperBound - mark.utf8.count]
    replacement = text[bytes: comma..<comma + 1] + mark + " " + inner
  }
}
