/// Inflects English words, so that a suggestion has the form of what it replaces.
enum EnglishForm: CaseIterable {
  case base, plural, past, gerund, possessive

  /// The form of a text that is a form of a dictionary word; nil when it is none of these.
  static func of(_ text: String, term: String) -> EnglishForm? {
    allCases.first { form in
      form.apply(to: term, isVerb: false).lowercased() == text.lowercased()
        || form.apply(to: term, isVerb: true).lowercased() == text.lowercased()
    }
  }

  /// A term in this form; of a phrase the head is inflected: a verb's first word, a noun's last before a preposition.
  func apply(to term: String, isVerb: Bool) -> String {
    var words = term.split(separator: " ").map(String.init)
    guard self != .base, !words.isEmpty else { return term }
    let prepositions: Set = ["of", "for", "in", "on", "to", "with", "from", "against"]
    let preposition = words.firstIndex { prepositions.contains($0) } ?? words.count
    let head = isVerb || self == .past || self == .gerund ? 0 : max(0, preposition - 1)
    words[head] = inflect(words[head])
    return words.joined(separator: " ")
  }

  private func inflect(_ word: String) -> String {
    switch self {
    case .base: word
    case .plural: Self.withS(word)
    case .past: Self.past(word)
    case .gerund: Self.stem(word) + "ing"
    case .possessive: word.hasSuffix("s") ? word + "'" : word + "'s"
    }
  }

  private static func withS(_ word: String) -> String {
    let irregular = ["person": "people", "man": "men", "woman": "women", "child": "children", "have": "has"]
    if let plural = irregular[word] { return plural }
    if endsInConsonantY(word) { return word.dropLast() + "ies" }
    let hisses = ["s", "x", "z", "ch", "sh"].contains { word.hasSuffix($0) }
    return hisses ? word + "es" : word + "s"
  }

  private static func past(_ word: String) -> String {
    if let entry = irregularVerbs[word] { return entry }
    if word.hasSuffix("e") { return word + "d" }
    if endsInConsonantY(word) { return word.dropLast() + "ied" }
    return doubled(word) + "ed"
  }

  private static func stem(_ word: String) -> String {
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
      word.count(where: { "aeiou".contains($0) }) == 1
        || ["admit", "commit", "permit", "refer", "control"].contains(word)
    else { return word }
    return word + String(letters[letters.count - 1])
  }

  /// The past of each irregular verb, from the data of English: the first form listed is the past.
  private static let irregularVerbs: [String: String] = {
    var past: [String: String] = [:]
    for item in LanguageData.of("en").alternatives("forms") where item.count > 1 { past[item[0]] = item[1] }
    return past
  }()
}
