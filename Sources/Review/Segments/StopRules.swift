/// One reason for a full stop to belong to the word before it, or not to; they are asked in order.
struct StopRule: Sendable {
  /// A full stop directly after a word.
  struct Stop {
    let place: SentenceBoundary
    /// The word in lower case.
    let word: String
    let classes: SentenceLanguage.Classes
  }

  /// Whether the sentence ends; nil for no opinion.
  let decides: @Sendable (Stop, SentenceContext) -> Bool?

  static let all = [own, pairs, units, inner, numeric, closing, final, initials, ordinals, dates, digits]

  /// The user's own abbreviations end nothing.
  static let own = StopRule { stop, _ in stop.classes.contains(.own) ? false : nil }

  /// "z." in "z. B." has the rest of the abbreviation behind it.
  static let pairs = StopRule { stop, context in
    stop.place.isStopNext && context.language.joins(stop.word, stop.place.text.key(stop.place.nextWord))
      ? false : nil
  }

  static let inner = StopRule { stop, context in
    guard stop.classes.contains(.inner) else { return nil }
    // "WG" in capitals is a word and not "wg.".
    if stop.place.text.isCapitals(stop.place.word) { return context.begins(stop.place) }
    // What also is a unit may end a sentence without its number, "in that year"; with a capital it is a title.
    return stop.classes.contains(.unit) && stop.place.text.kind(at: stop.place.word.lowerBound) != .upper
      && context.begins(stop.place)
  }

  static let numeric = StopRule { stop, _ in
    let place = stop.place
    return stop.classes.contains(.numeric)
      && (place.nextKind == .digit || place.isRomanNext || place.isNumberSignNext) ? false : nil
  }

  static let units = StopRule { stop, context in
    stop.classes.contains(.unit) && stop.place.isAfterNumber ? context.endsAtUnit(stop.place) : nil
  }

  static let closing = StopRule { stop, context in
    guard stop.classes.contains(.closing), stop.place.nextKind.isLetter else { return nil }
    return !context.language.capitalisesNouns || context.begins(stop.place)
  }

  static let final = StopRule { stop, context in
    let isAbbreviation = !stop.classes.isDisjoint(with: [.final, .unit, .closing])
    guard isAbbreviation || context.isVowelless(stop.place) else { return nil }
    return !isAbbreviation && stop.place.isAfterNumber
      ? context.endsAtUnit(stop.place) : context.begins(stop.place)
  }

  static let initials = StopRule { stop, context in
    let isDigraph =
      context.language.isDigraph(stop.word) && stop.place.text.kind(at: stop.place.word.lowerBound) == .upper
    return isDigraph || stop.place.isInitial ? context.begins(stop.place) : nil
  }

  static let ordinals = StopRule { stop, context in
    guard context.language.hasOrdinals, stop.place.nextKind.isLetter,
      stop.place.isNumber(upTo: 2) || stop.place.isRomanOrdinal
    else { return nil }
    return !context.language.isMonth(stop.place.text.key(stop.place.nextWord)) && context.begins(stop.place)
  }

  /// "5. 3. 2024".
  static let dates = StopRule { stop, _ in stop.place.isWithinDate ? false : nil }

  /// A number begins a sentence where the word before it is not an abbreviation.
  static let digits = StopRule { stop, context in
    let isOrdinal = stop.place.isNumber(upTo: context.language.hasOrdinals ? 9 : 2)
    return stop.place.nextKind == .digit && stop.classes.isEmpty && !isOrdinal ? true : nil
  }
}
