/// Words for command lines: such as a command means, and such as nobody means.
enum Operands {
  /// Numbers, mostly small.
  static func number(_ random: inout SplitMix64) -> String {
    Int.random(in: 0..<12, using: &random) == 0
      ? extremes.randomElement(using: &random)! : String(Int.random(in: 1...7, using: &random))
  }

  /// Numbers that are out of all proportion.
  static let extremes = [
    "0", "-1", "9223372036854775807", "-9223372036854775808", "9223372036854775808", "99999999999999999999",
    "1e9",
    "inf", "nan", "007", "+3", "٣", "½", "1.5",
  ]

  /// Ranges, mostly of a few.
  static let ranges = [
    "1", "1-3", "2,4", "1,3-5", "5-1", "1-", "-5", "1-99999999", "1-9223372036854775807",
    "9223372036854775807", "1,,2",
    "0-0", ",", "1-2-3",
  ]
  static let phrases = [
    "the", "government", "The", "box", "3 June", "situation", "of the", "nothing like it", "kuti", "Qeveria",
    " ", "e",
  ]
  static let sentences = ["A sentence that was rewritten.", "Nobody answered.", "Three boxes, 15 %.", "X"]

  /// What is not valid anywhere.
  static let wild =
    [
      "", "-", "--", "---", "=", "\u{1B}[31mred\u{1B}[0m", "\u{7}\u{8}\u{7F}", "two\nlines", "a\tb", "\r",
      "\u{202E}turned",
      "\u{9B}2J", "e\u{301}\u{323}\u{301}", "👩🏽‍🚒", "政府", "\u{FEFF}", "\u{301}", "[", "(", "(a+)+$", "\\", "$1",
      "*", "%s%n", "'", "\"",
      "~", "/", "..", String(repeating: "a", count: 3000), String(repeating: "ë ", count: 400), "--help=x",
      "-zzz",
      "--format", "review", "\u{0}",
    ] + extremes + ranges + FuzzFiles.wrong

  /// A value for an option.
  static func value(of option: CommandGrammar.Option, _ random: inout SplitMix64) -> String {
    if let choice = option.choices.randomElement(using: &random) { return choice }
    if let named = values[option.name]?.randomElement(using: &random) { return named }
    return word(option.value ?? "", &random)
  }

  /// A word for a place that help calls so.
  static func word(_ place: String, _ random: inout SplitMix64) -> String {
    let name = place.filter { $0.isUppercase || $0 == "," || $0 == "-" }
    switch name {
    case "N", "K", "M": return number(&random)
    default: return (words[name] ?? phrases).randomElement(using: &random) ?? ""
    }
  }

  /// What options take whose values help calls FILE or NAME.
  private static let values: [String: [String]] = [
    "--glossary": FuzzFiles.glossaries, "--lexicon": ["lexicon.tsv", "desk.tsv"], "--srx": ["rules.srx"],
    "--rules": ["rules.tsv", "rules.tsv", "bad-rules.tsv"], "--output": FuzzFiles.outputs,
    "--baseline": ["known.txt", "empty.txt"], "--write-baseline": ["known.txt", "-"],
    "--project": ["review.db", "review.db", "folder/other.db", "none.db", "binary.bin", "folder"],
    "--settings": ["strict.conf", "extreme.conf", "bad.conf", "odd.conf", "empty.txt"],
    "--encoding": ["UTF-8", "windows-1250", "UTF-16", "ISO-8859-1", "Shift_JIS", "ISO-2022-JP"],
    "--category": ["wrong-term", "mistranslation", "grammar"], "--text": ["news", "note", "odd", "oneline"],
    "--name": ["news", "another"], "--replace": ["news", "note"],
    "--reviewer": ["Ana", "Ben", "\u{1B}[2J", "Ana"],
  ]

  private static let words: [String: [String]] = [
    "N,N-N": ranges, "RANGE": ranges,
    "DAY": ["2031-12-31", "2020-01-01", "2031-02-30", "99999-01-01", "-1-1-1"],
    "LANGUAGE": ["sq", "en", "de", "Albanian", "sr", "ja"],
    "FILE": ["news.sq.txt", "news.en.txt", "page.sq.md"],
    "GLOSSARY": FuzzFiles.glossaries, "ID": ["numbers", "spelling", "terminology", "doubled-word", "names"],
    "REVISION": ["0000000000000000", "1"], "NAME": ["Ana", "Ben"], "SHELL": ["bash", "zsh", "fish"],
    "WORD": ["kuti", "kutinë", "shtensionimit", "qeveria"], "COMMAND": ["load", "step", "glossary"],
    "TEXT": sentences, "WITH": ["box", "", "$1", "case"], "TARGET": ["box", "case"],
    "SOURCE": ["kuti", "qeveri", "tjetër"],
  ]
}
