/// The pronouns for he and she in a translation, and the persons that it names.
struct TargetGender {
  /// A pronoun.
  struct Pronoun {
    /// Its place among the words.
    var index: Int
    var gender: Gender
    var role: PronounForms.Role
  }

  /// The pronouns, in order.
  private(set) var pronouns: [Pronoun] = []
  /// Where persons are named whose gender their first names or titles tell.
  private(set) var named: [(index: Int, gender: Gender)] = []
  /// Where words for men and for women stand.
  private(set) var persons: [(index: Int, gender: Gender)] = []
  private let passage: Passage

  init(_ passage: Passage, _ reader: PairReader) {
    self.passage = passage
    let words = passage.words
    guard words.contains(where: { reader.pair.targetGenders.isPronoun($0.key) }) else { return }
    for (index, word) in words.enumerated() {
      for gender in Gender.allCases {
        if let role = role(of: index, gender, reader) {
          pronouns.append(Pronoun(index: index, gender: gender, role: role))
        }
        let sets = reader.pair.targetGenders[gender]
        let key = word.key.withoutPossessive
        // "the National Women's Hospital"
        if sets.persons.contains(key), index == 0 || !word.isCapitalised { persons.append((index, gender)) }
        if word.isCapitalised, joins(index),
          sets.titles.contains(key)
            || !isSecond(index, reader) && sets.names.contains(key) && !word.isAllCapitals
        {
          named.append((index, gender))
        }
      }
    }
  }

  /// What a word does as a pronoun of a gender; nil when it is none. "her" is an object where no noun follows at once.
  private func role(of index: Int, _ gender: Gender, _ reader: PairReader) -> PronounForms.Role? {
    let word = passage.words[index]
    // "he's" is a he.
    let form = String(word.key.prefix { $0 != "'" })
    guard reader.pair.targetGenders[gender].subjects.contains(form), !word.isAllCapitals,
      let roles = reader.pair.pronounForms.roles(of: form)
    else { return nil }
    // "Trump himself"
    if roles == [.reflexive], index > 0, passage.words[index - 1].isCapitalised { return nil }
    guard roles.contains(.object), roles.contains(.owner) else { return roles[0] }
    let isBeforeNoun =
      passage.words.indices.contains(index + 1)
      && passage.words[index + 1].range.lowerBound == word.range.upperBound + 1
      && !reader.target.function.contains(passage.words[index + 1].key)
    return isBeforeNoun ? .owner : .object
  }

  /// Whether a capitalised word follows at once: a first name alone may be a place.
  private func joins(_ index: Int) -> Bool {
    guard passage.words.indices.contains(index + 1), passage.words[index + 1].isCapitalised else {
      return false
    }
    let gap = passage.text[
      bytes: passage.words[index].range.upperBound..<passage.words[index + 1].range.lowerBound]
    return gap == " " || gap == ". "
  }

  /// Whether a capitalised word that is not a title comes directly before a word: "Hurricane Maria Relief".
  private func isSecond(_ index: Int, _ reader: PairReader) -> Bool {
    guard index > 1, passage.words[index - 1].isCapitalised else { return false }
    let before = passage.words[index - 1]
    return passage.text[bytes: before.range.upperBound..<passage.words[index].range.lowerBound] == " "
      && !Gender.allCases.contains { reader.pair.targetGenders[$0].titles.contains(before.key) }
  }

  /// The pronouns of a gender.
  func pronouns(_ gender: Gender) -> [Pronoun] { pronouns.filter { $0.gender == gender } }

  /// Whether somebody of a gender is spoken of, other than by a pronoun. "his father" tells nothing of him.
  func mentions(_ gender: Gender) -> Bool {
    named.contains { $0.gender == gender }
      || persons.contains { person in
        person.gender == gender
          && !pronouns.contains { $0.gender == gender && $0.role == .owner && $0.index == person.index - 1 }
      }
  }

  /// Whether a pronoun is next to a verb of speech.
  func speaks(_ pronoun: Pronoun, _ reader: PairReader) -> Bool {
    let near = max(0, pronoun.index - 2)..<min(passage.words.count, pronoun.index + 3)
    return pronoun.role == .subject
      && passage.words[near].contains { reader.target.words(.speech).contains($0.key) }
  }

  /// The one person that is named, when nothing else has a capital but the beginning, months and weekdays, and no mark of
  /// quotation comes before.
  func onlyPerson(_ reader: PairReader) -> (name: Range<Int>, gender: Gender)? {
    guard named.count == 1, let first = named.first else { return nil }
    var end = first.index + 1
    while end < passage.words.count, joins(end - 1) { end += 1 }
    let others = passage.words.indices.filter { index in
      let word = passage.words[index]
      return index > 0 && !(first.index..<end).contains(index) && word.isCapitalised && word.key != "i"
        && !word.key.hasPrefix("i'") && !reader.pair.isCalendarName(word.key)
    }
    let lead = passage.text[bytes: 0..<passage.words[first.index].range.lowerBound]
    guard others.isEmpty, !lead.contains(where: Quotation.isMark) else { return nil }
    return (first.index..<end, first.gender)
  }
}
