extension LanguageReader {
  /// Whether a word names somebody or something: a capital is all that dictionaries have of it, or it is a first name.
  func isName(_ word: Word) -> Bool {
    let key = word.key.withoutPossessive
    let isOrdinary = isWord(word.text.withoutPossessive.lowercased())
    return isOrdinary
      ? words(.masculineNames).contains(key) || words(.feminineNames).contains(key)
      : !isNoForeignName(key)
  }

  /// Whether a word is made of a word of its language ("Remainers"), or is a pronoun with a verb ("I've").
  private func isNoForeignName(_ key: String) -> Bool {
    isDerived(key) || key.contains("'") && function.contains(String(key.prefix { $0 != "'" }))
  }

  /// Whether a word can only be a name: capitalised, and in no dictionary.
  func isRareName(_ word: Word) -> Bool {
    guard word.kind == .letters, word.isCapitalised, !word.isAllCapitals, word.length >= 4, hasDictionary
    else { return false }
    let bare =
      word.text.utf8.contains { $0 == UInt8(ascii: "'") || $0 >= 0xE2 }
      ? word.text.replacing("’s", with: "").replacing("'s", with: "") : word.text
    return !isWord(bare) && !isWord(bare.lowercased())
  }
}

extension Passage {
  /// Whether a word is the first of a sentence, a quotation or a line: there a capital says nothing.
  func begins(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    let gap = gap(before: index)
    return !isOneSpace(gap) && text[bytes: gap].contains { !$0.isWhitespace && !"-–,'’".contains($0) }
  }

  /// Whether a space or a hyphen alone comes before a word, as within a name.
  func isJoined(_ index: Int) -> Bool { [" ", "-"].contains(text[bytes: gap(before: index)]) }
}
