/// The names of months and of weekdays of a language, found in passages.
struct Calendar: Sendable {
  /// Which names are looked for.
  enum Names: CaseIterable, Sendable {
    case months, weekdays

    fileprivate var section: LanguageData.Section { self == .months ? .months : .weekdays }
  }

  /// A month or a weekday in a passage.
  struct Place {
    /// Its number in the year or the week, from 0.
    var number: Int
    /// Where it stands.
    var span: Span
  }

  private struct Form: Sendable {
    var names: Names
    var number: Int
    var words: [String]
  }

  private var forms: [String: [Form]] = [:]
  /// The words that come second in a name: many begin with an article, which begins much else.
  private var seconds: Set<String> = []
  private var usual: [Names: [String]] = [:]

  init(_ data: LanguageData) {
    let folding = data.folding
    for names in Names.allCases {
      let alternatives = data.alternatives(names.section)
      usual[names] = alternatives.map { $0[0].capitalisingFirst() }
      for (number, forms) in alternatives.enumerated() {
        for form in forms {
          let words = form.split(separator: " ").map { folding.key(String($0)) }
          self.forms[words[0], default: []].append(Form(names: names, number: number, words: words))
          seconds.formUnion(words.dropFirst().prefix(1))
        }
      }
    }
  }

  /// The usual name of a month or a weekday; nil when the language's data have none.
  func name(_ names: Names, _ number: Int) -> String? {
    usual[names].flatMap { number < $0.count ? $0[number] : nil }
  }

  /// Words that are in one of the names only, each with its number: of "e hënë" the second.
  func distinctWords(of names: Names) -> [String: Int] {
    var numbers: [String: Set<Int>] = [:]
    for form in forms.values.joined() where form.names == names {
      for word in form.words { numbers[word, default: []].insert(form.number) }
    }
    return numbers.filter { $0.value.count == 1 }.compactMapValues(\.first)
  }

  /// Whether a passage may name a month or a weekday.
  func mayName(in passage: Passage) -> Bool {
    passage.words.indices.contains { index in
      guard let candidates = forms[passage.words[index].key] else { return false }
      return candidates.contains { $0.words.count == 1 }
        || index + 1 < passage.words.count && seconds.contains(passage.words[index + 1].key)
    }
  }

  /// Where names are in a passage, in order.
  func places(of names: Names, in passage: Passage) -> [Place] {
    passage.words.indices.compactMap { start in
      guard let candidates = forms[passage.words[start].key], !Self.isVerb(passage.words[start]) else {
        return nil
      }
      for form in candidates where form.names == names && start + form.words.count <= passage.words.count {
        let words = passage.words[start..<start + form.words.count]
        if zip(words, form.words).allSatisfy({ $0.key == $1 }) {
          return Place(number: form.number, span: words.first!.range.union(words.last!.range))
        }
      }
      return nil
    }
  }

  /// "may" and "march" are verbs too: a month has a capital where the language gives it one.
  private static func isVerb(_ word: Word) -> Bool {
    ["may", "march", "sat", "sun", "mar", "mon"].contains(word.text)
  }
}
