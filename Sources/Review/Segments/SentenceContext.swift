/// What the rules know of the text beyond the place.
struct SentenceContext {
  let language: SentenceLanguage
  /// Whether the text begins with a small letter, as its writer's sentences do.
  let isWithoutCapitals: Bool

  /// Whether what follows begins a sentence although the word before it may be an abbreviation.
  func begins(_ place: SentenceBoundary) -> Bool {
    guard place.nextKind != .digit, !place.isInitialNext else { return false }
    return place.isQuoted || language.starts(place.text.key(place.nextWord))
  }

  /// Whether a sentence ends at a unit or a time of day: after more than "At 5 p.m.", and before no date.
  func endsAtUnit(_ place: SentenceBoundary) -> Bool? {
    guard place.nextKind.isLetter else { return nil }
    let next = place.text.key(place.nextWord)
    if begins(place) { return true }
    let isLong = place.text.words(in: place.start..<place.marks.lowerBound, upTo: 4) == 4
    let isAcronym =
      place.nextWord.count > 1 && !place.text.bytes[place.nextWord].contains { !(0x41...0x5A).contains($0) }
    return isLong && !language.isDate(next) && !isAcronym && !language.capitalisesNouns
  }

  /// Whether a full stop ends a sentence as most do, so that no rule has an opinion: after a word that is not listed,
  /// before a space and a capital.
  func isOrdinary(_ place: SentenceBoundary) -> Bool {
    guard place.mark == .stop, place.nextKind == .upper, place.isSpaced, !place.isClosing,
      place.word.count > 3,
      place.text.kind(before: place.word.upperBound) == .lower, !language.mayKnow(place.word, in: place.text),
      !place.text.bytes[place.word].contains(where: { $0 == 0x2D || $0 == 0x27 || $0 == 0xE2 })
    else { return false }
    return !isVowelless(place)
  }

  /// The stop after a word, with what is known of the word.
  func stop(_ place: SentenceBoundary) -> StopRule.Stop {
    let span = place.word
    // What a hyphen or an apostrophe joins to other words, and format characters, make a word longer.
    guard
      language.mayKnow(span, in: place.text)
        || place.text.bytes[span].contains(where: { $0 == 0x2D || $0 == 0x27 || $0 == 0xE2 })
    else { return StopRule.Stop(place: place, word: "", classes: []) }
    let word = place.text.key(span)
    return StopRule.Stop(
      place: place, word: word,
      classes: language.classes(of: word, in: place.text, before: span.lowerBound))
  }

  /// Whether a word has letters and no vowel, as only abbreviations have; capitals throughout are another thing.
  func isVowelless(_ place: SentenceBoundary) -> Bool {
    guard !place.word.isEmpty, place.word.count <= 12,
      place.text.kind(before: place.word.upperBound) == .lower
    else { return false }
    var offset = place.word.lowerBound
    while offset < place.word.upperBound, let (scalar, length) = place.text.scalar(at: offset) {
      guard place.text.kinds[scalar].isLetter, !language.isVowel(scalar), !language.syllabic.contains(scalar)
      else { return false }
      offset += length
    }
    return true
  }

  /// Whether the word is not an abbreviation although nobody listed it: long, and cut off after a vowel or not at all, as a
  /// final sigma shows.
  func isWholeWord(_ place: SentenceBoundary) -> Bool {
    guard place.word.count > 4, let last = place.text.scalar(before: place.word.upperBound)?.scalar
    else { return false }
    return (last == "ς" || language.isVowel(last)) && place.text.string(place.word).unicodeScalars.count > 4
  }

  /// Whether a word cannot be an abbreviation: of letters throughout, known as none, and with a vowel.
  func isPlainWord(_ place: SentenceBoundary) -> Bool {
    let word = place.word
    let end = place.text.skip(from: word.lowerBound, to: word.upperBound) {
      $0.isLetter || $0 == .mark || $0 == .quote
    }
    guard end == word.upperBound, word.count > 1, !isVowelless(place) else { return false }
    return stop(place).classes.isSubset(of: .numeric) && place.text.string(word).unicodeScalars.count > 1
  }

  /// Whether a verb of speech follows a quotation within a few words.
  func isAttribution(_ place: SentenceBoundary) -> Bool {
    if place.nextKind == .letter, !place.isSpaced {
      let clause = place.next..<place.text.skip(from: place.next, to: place.next + 24) { $0 == .letter }
      return language.speech.contains { place.text.string(clause).contains($0) }
    }
    guard !language.starts(place.text.key(place.nextWord)) else { return false }
    var offset = place.opened
    for _ in 0..<3 {
      let word = offset..<place.text.skip(from: offset) { $0.isLetter || $0 == .mark }
      guard !word.isEmpty else { return false }
      if language.speech.contains(place.text.key(word)) { return true }
      offset = place.text.skip(from: word.upperBound) { $0 == .space }
    }
    return false
  }
}
