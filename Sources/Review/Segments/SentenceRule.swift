/// One reason to end a sentence at a place, or not to; the first rule that has an opinion decides, else ICU does.
struct SentenceRule: Sendable {
  /// Whether the sentence ends; nil for no opinion.
  let decides: @Sendable (SentenceBoundary, SentenceContext) -> Bool?

  /// All rules, in the order in which they are asked.
  static let all: [SentenceRule] =
    [
      wordless, omission, title, leadingEllipsis, continuation, unspaced, ownStop, speechDash, smallLetter,
      numbering,
      aside, abbreviation, ellipsis, attribution,
    ]

  /// A sentence has a word.
  static let wordless = SentenceRule { place, _ in
    place.mark != .strong && !place.isClosing
      && place.text.skip(
        from: place.start, to: min(place.marks.lowerBound, place.start + SentenceBoundary.preamble)
      ) {
        !$0.isLetter && $0 != .digit
      } == place.marks.lowerBound
      ? false : nil
  }

  /// "[...]" stands for words and ends nothing.
  static let omission = SentenceRule { place, _ in
    guard place.mark == .ellipsis, place.isClosing,
      let before = place.text.scalar(before: place.marks.lowerBound)?.scalar
    else { return nil }
    return before == "[" || before == "(" ? false : nil
  }

  /// A mark within 《》 is part of a title.
  static let title = SentenceRule { place, _ in
    place.mark == .strong && place.nextKind == .letter && place.isWithinTitle ? false : nil
  }

  /// Dots after a full stop and a space begin the next sentence.
  static let leadingEllipsis = SentenceRule { place, _ in
    guard place.isSpaced, place.mark == .stop || place.mark == .strong,
      place.nextKind == .stop || place.nextKind == .ellipsis
    else { return nil }
    let words = place.text.skip(from: place.opened) {
      $0 == .stop || $0 == .ellipsis || $0 == .space || $0.isClosing
    }
    return place.text.kind(at: words)?.isLetter ?? false
  }

  /// What goes on with a comma or a bracket is not over.
  static let continuation = SentenceRule { place, _ in
    // Two commas are a quotation mark that opens.
    if place.isSpaced, place.text.bytes[place.next...].starts(with: [0x2C, 0x2C]) {
      return place.isClosing || place.mark == .strong ? true : nil
    }
    return place.nextKind == .comma || place.nextKind == .closing && !place.isQuoted ? false : nil
  }

  /// Without a space, only whole words on both sides are two sentences; anything else is a name, a number, a site.
  static let unspaced = SentenceRule { place, context in
    guard !place.isSpaced else { return nil }
    // What a quotation is part of goes on with a particle; scripts with marks of their own have no space after them.
    if place.isClosing, place.isParticleNext { return false }
    if place.text.bytes[place.marks.lowerBound] >= 0x80, place.mark == .strong { return nil }
    guard place.mark == .stop || place.mark == .strong else { return false }
    return place.isMissingSpace
      && (place.mark == .strong || context.isPlainWord(place) || !place.isAfterLetter)
  }

  /// What ends sentences in this language only, as ":" in Armenian.
  static let ownStop = SentenceRule { place, context in
    place.isSpaced && context.language.stops.isOwn(place.text.bytes[place.marks.upperBound - 1])
      ? true : nil
  }

  /// "Really? — he said." goes on; "he said. — We know." does not.
  static let speechDash = SentenceRule { place, context in
    guard place.nextKind == .dash, place.isSpaced else { return nil }
    let words = place.text.skip(from: place.opened) { $0 == .dash || $0 == .space || $0.isOpening }
    guard place.text.kind(at: words) == .upper,
      place.text.kind(at: place.text.skip(from: place.opened) { $0 == .dash }) == .space
    else { return false }
    return place.mark == .stop && !place.isClosing && context.isPlainWord(place) ? true : nil
  }

  /// A small letter goes on, unless what comes before it cannot but end a sentence.
  static let smallLetter = SentenceRule { place, context in
    guard place.nextKind == .lower else { return nil }
    if place.isElisionNext { return place.mark == .strong || context.isPlainWord(place) }
    if place.isClosing { return false }
    switch place.mark {
    case .ellipsis, .finalEllipsis: return false
    case .strong: return context.isWithoutCapitals && !place.isAfterName || place.isQuestionNext ? nil : false
    case .stop: return context.isPlainWord(place) && (context.isWithoutCapitals || context.isWholeWord(place))
    }
  }

  /// "1." or "IV." or "a)" alone is the number of what follows.
  static let numbering = SentenceRule { place, _ in
    place.isNumbering && place.isWordFirst ? false : nil
  }

  /// Within a bracket only a letter begins a sentence.
  static let aside = SentenceRule { place, _ in
    guard place.mark == .stop, !place.nextKind.isLetter, !place.isQuoted else { return nil }
    return place.isWithinBracket ? false : nil
  }

  /// A full stop directly after a word may belong to it.
  static let abbreviation = SentenceRule { place, context in
    let span = place.word
    guard place.mark == .stop, !span.isEmpty, span.count < SentenceBoundary.longest, !place.isClosing else {
      return nil
    }
    let stop = context.stop(place)
    for rule in StopRule.all {
      if let decision = rule.decides(stop, context) { return decision }
    }
    return nil
  }

  /// After dots, a capital tells nothing where the word always has one.
  static let ellipsis = SentenceRule { place, context in
    guard place.mark == .ellipsis, place.nextKind == .upper, !place.isQuoted else { return nil }
    let next = place.text.key(place.nextWord)
    if context.language.capitalised.contains(next) { return false }
    return context.language.capitalisesNouns && !context.language.starts(next) ? false : nil
  }

  /// “Really?” Smith asked.
  static let attribution = SentenceRule { place, context in
    guard place.mark == .strong, place.isClosing, !context.language.speech.isEmpty else { return nil }
    return context.isAttribution(place) ? false : nil
  }
}
