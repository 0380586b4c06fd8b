/// Inflects English words, so that a suggestion has the form of what it replaces.
enum EnglishForm: CaseIterable {
  /// The dictionary form.
  case base
  /// With -s: the plural of a noun, the third person of a verb.
  case plural
  case past, participle, gerund, possessive, pluralPossessive

  /// Whether only verbs have it.
  var isVerbal: Bool { [.past, .participle, .gerund].contains(self) }

  /// The form of a text that is a form of a dictionary word; nil when it is none of these.
  static func of(_ text: String, term: String) -> EnglishForm? {
    let text = text.lowercased()
    return allCases.first { form in
      form.apply(to: term, isVerb: false).lowercased() == text
        || form.apply(to: term, isVerb: true).lowercased() == text
    }
  }

  /// A term in this form; of a phrase the head is inflected: a verb's first word, a noun's last before a preposition.
  func apply(to term: String, isVerb: Bool) -> String {
    var words = term.split(separator: " ").map(String.init)
    guard self != .base, !words.isEmpty else { return term }
    let preposition = words.firstIndex { Self.prepositions.contains($0) } ?? words.count
    let head = isVerb || isVerbal ? 0 : max(0, preposition - 1)
    let place = self == .possessive || self == .pluralPossessive ? words.count - 1 : head
    if self == .pluralPossessive { words[head] = Self.withS(words[head], isVerb: false) }
    words[place] = inflect(words[place], isVerb: isVerb)
    return words.joined(separator: " ")
  }

  private func inflect(_ word: String, isVerb: Bool) -> String {
    switch self {
    case .base: word
    case .plural: Self.withS(word, isVerb: isVerb)
    case .past: Self.past(word, 1)
    case .participle: Self.past(word, 2)
    case .gerund: Self.stem(word) + "ing"
    case .possessive, .pluralPossessive: word.hasSuffix("s") ? word + "'" : word + "'s"
    }
  }

  private static func withS(_ word: String, isVerb: Bool) -> String {
    let lower = word.lowercased()
    if isVerb, lower == "have" { return "has" }
    if !isVerb, let plural = irregularPlurals[lower] { return plural }
    if !isVerb, lower.hasSuffix("sis") { return word.dropLast(2) + "es" }
    if endsInConsonantY(lower) { return word.dropLast() + "ies" }
    let hisses =
      ["s", "x", "z", "ch", "sh"].contains { lower.hasSuffix($0) } || ["go", "do"].contains(lower)
    return hisses ? word + "es" : word + "s"
  }

  private static func past(_ word: String, _ place: Int) -> String {
    if let forms = irregularVerbs[word] { return forms[min(place, forms.count - 1)] }
    if word.hasSuffix("e") { return word + "d" }
    if endsInConsonantY(word) { return word.dropLast() + "ied" }
    return doubled(word) + "ed"
  }

  private static func stem(_ word: String) -> String {
    if word.hasSuffix("ie") { return word.dropLast(2) + "y" }
    if word.hasSuffix("e"), !word.hasSuffix("ee"), word.count > 2 { return String(word.dropLast()) }
    return doubled(word)
  }

  private static func endsInConsonantY(_ word: String) -> Bool {
    word.hasSuffix("y") && word.count > 1 && !"aeiou".contains(word.dropLast().last!)
  }

  /// "stop" becomes "stopp" before an ending; words of more syllables are left alone but for the common ones.
  private static func doubled(_ word: String) -> String {
    let letters = Array(word)
    guard letters.count >= 3, !"aeiouwxy".contains(letters[letters.count - 1]),
      "aeiou".contains(letters[letters.count - 2]), !"aeiou".contains(letters[letters.count - 3]),
      word.count(where: { "aeiou".contains($0) }) == 1 || doubling.contains(word)
    else { return word }
    return word + String(letters[letters.count - 1])
  }

  /// What joins a noun to the head of its phrase.
  static let prepositions = Set(english.items(.prepositions))

  private static let english = LanguageData.of("en")
  private static let doubling = Set(english.items(.doubling))
  private static let irregularPlurals = Dictionary(
    english.alternatives(.plurals).map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first })

  /// The forms of each irregular verb, from the data of English: the base, the past, the participle where it is another.
  private static let irregularVerbs: [String: [String]] = {
    var forms: [String: [String]] = [:]
    for item in english.alternatives(.forms) where item.count > 1 {
      forms[item[0]] = Array(item.prefix(3))
    }
    forms["be"] = ["be", "was", "been"]
    return forms
  }()
}
