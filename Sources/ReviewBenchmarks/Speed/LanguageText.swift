/// Makes running text that looks like a language's: its letters, its abbreviations, numbers and quotations; the same
/// on every run.
struct LanguageText {
  /// What a language's text is made of.
  struct Language {
    let code: String
    let consonants: [String]
    let vowels: [String]
    let abbreviations: [String]
    var stop = ". "
    var space = " "
  }

  static let languages = [
    Language(
      code: "en", consonants: ["t", "n", "s", "r", "th", "d", "l", "c"], vowels: ["e", "a", "o", "i"],
      abbreviations: ["Mr.", "Dr.", "No. 5", "e.g.", "U.S.", "p.m."]),
    Language(
      code: "de", consonants: ["n", "r", "s", "sch", "t", "d", "ch", "g"], vowels: ["e", "i", "ä", "ü"],
      abbreviations: ["Dr.", "z. B.", "12. Mai", "Nr. 7", "bzw.", "ca. 300"]),
    Language(
      code: "sq", consonants: ["t", "sh", "k", "r", "n", "dh", "m", "p"], vowels: ["ë", "e", "i", "a"],
      abbreviations: ["z.", "znj.", "nr. 3", "p.sh.", "Prof. dr.", "fq. 12"]),
    Language(
      code: "ru", consonants: ["т", "н", "с", "р", "в", "л", "к", "м"], vowels: ["о", "е", "а", "и"],
      abbreviations: ["т. е.", "г. Москва", "им.", "1990 г.", "А. С."]),
    Language(
      code: "zh", consonants: ["政", "府", "会", "议", "经", "济", "能", "源"], vowels: ["部", "长", "的", "新"],
      abbreviations: ["3.5", "2024年"], stop: "。", space: ""),
  ]

  let language: Language
  private var random = SplitMix64(seed: 5)

  init(_ language: Language) { self.language = language }

  /// A paragraph of five sentences.
  mutating func paragraph() -> String { (0..<5).map { _ in sentence() }.joined() }

  private mutating func sentence() -> String {
    var words = (0..<Int.random(in: 5...35, using: &random)).map { _ in token() }
    words[0] = words[0].prefix(1).uppercased() + words[0].dropFirst()
    let text = words.joined(separator: language.space)
    return (Int.random(in: 0..<12, using: &random) == 0 ? "“\(text)”" : text) + language.stop
  }

  private mutating func token() -> String {
    switch Int.random(in: 0..<40, using: &random) {
    case 0: language.abbreviations.randomElement(using: &random) ?? ""
    case 1: "\(Int.random(in: 2..<1000, using: &random))"
    default:
      (0..<Int.random(in: 1...4, using: &random)).map { _ in
        (language.consonants.randomElement(using: &random) ?? "")
          + (language.vowels.randomElement(using: &random) ?? "")
      }.joined()
    }
  }
}
