/// What the pronouns and past forms of a source say of the gender of a person.
struct SourceGender {
  /// What they say of one gender.
  struct Signs {
    var subjects: [Word] = []
    /// Whether the sentence begins with one of them.
    var isFirst = false
    var objects: [Word] = []
    var owners: [Word] = []
    /// Whether there is a word that may be a pronoun of this gender.
    var isUnsure = false
    var past: [Word] = []
    /// Past forms whose subject is not named: they are alone between marks, or before "that".
    var bare: [Word] = []

    /// The pronouns, each once.
    var pronouns: [Word] {
      (subjects + objects + owners).reduce(into: []) { all, word in
        if !all.contains(where: { $0.range == word.range }) { all.append(word) }
      }
    }
  }

  private var masculine = Signs()
  private var feminine = Signs()

  init(_ passage: Passage, _ pair: LanguagePair) {
    for gender in Gender.allCases { self[gender] = Self.signs(gender, passage, pair) }
  }

  private(set) subscript(gender: Gender) -> Signs {
    get { gender == .masculine ? masculine : feminine }
    set { if gender == .masculine { masculine = newValue } else { feminine = newValue } }
  }

  private static func signs(_ gender: Gender, _ passage: Passage, _ pair: LanguagePair) -> Signs {
    let sets = pair.sourceGenders[gender]
    let words = passage.words
    var signs = Signs()
    for (index, word) in words.enumerated() {
      let isDouble = index + 1 < words.count && sets.beginnings.contains(word.key)
      let phrase = isDouble ? "\(word.key) \(words[index + 1].key)" : word.key
      // French "il y a" has the pronoun of no person.
      let isNone = sets.unsure.contains(phrase)
      if isNone || sets.unsure.contains(word.key) { signs.isUnsure = true }
      if !isNone, sets.subjects.contains(word.key) || sets.subjects.contains(phrase) {
        signs.subjects.append(word)
        signs.isFirst = signs.isFirst || index == 0
      }
      if sets.objects.contains(word.key) { signs.objects.append(word) }
      if sets.owners.contains(word.key) { signs.owners.append(word) }
      if word.text.count > 3, sets.past.contains(where: word.key.hasSuffix) {
        signs.past.append(word)
        if isBare(index, passage, pair) { signs.bare.append(word) }
      }
    }
    return signs
  }

  private static func isBare(_ index: Int, _ passage: Passage, _ pair: LanguagePair) -> Bool {
    let words = passage.words
    let start = index > 0 ? words[index - 1].range.upperBound : 0
    let isLast = index + 1 == words.count
    let end = isLast ? passage.text.utf8.count : words[index + 1].range.lowerBound
    let before = passage.text[bytes: start..<words[index].range.lowerBound]
    let after = passage.text[bytes: words[index].range.upperBound..<end]
    return (index == 0 || before.contains { ",-–—".contains($0) || Quotation.isMark($0) })
      && (isLast || after.contains { ",.:;".contains($0) }
        || pair.reporting.contains(words[index + 1].key))
  }
}
