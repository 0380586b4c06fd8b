internal import Review

/// The two files of a command line, read and found to belong together.
struct TextPair {
  /// The source, and the language that it is in.
  let source: Document
  let from: LanguageChoice
  /// The translation, and the language that it is in.
  let target: Document
  let to: LanguageChoice

  /// The options that say how two files are read.
  static let options: [Option] = [
    .from, .to, .encoding, .glossary, .lexicon, SegmentationRules.option, AbbreviationChoice.option,
    Input.largeOption,
    Option(name: "unequal", help: "Accept texts of very different length (20 times)."),
  ]

  /// Reads two files.
  ///
  /// - Throws: `InputError` for what cannot be a text and its translation.
  init(_ sourceOperand: String, _ targetOperand: String, _ arguments: Arguments, on console: Console) throws {
    guard sourceOperand != "-" || targetOperand != "-" else {
      throw UsageError("only one of the two can be standard input", arguments.command)
    }
    func document(_ operand: String) throws -> Document {
      try Document(
        reading: operand, arguments, on: console, limiting: arguments.has("segmented") ? .lines : .blocks)
    }
    source = try document(sourceOperand)
    target = try document(targetOperand)
    guard source.bytes != target.bytes else {
      throw InputError(
        .data, file: target.name, "is the same as \(source.name); name the source first, then its translation"
      )
    }
    from = try Self.choice(try arguments.language("from"), source, "--from")
    to = try Self.choice(try arguments.language("to"), target, "--to")
    try checkLanguages(isTold: arguments.has("from") || arguments.has("to"), console)
    if !arguments.has("unequal") { try checkLengths() }
  }

  private static func choice(_ told: String?, _ document: Document, _ option: String) throws -> LanguageChoice
  {
    guard let choice = LanguageChoice(told: told, name: document.name, text: document.text) else {
      throw InputError(
        .data, file: document.name, "its language cannot be detected; pass \(option)")
    }
    return choice
  }

  /// Refuses a pair that is swapped or of one language, and warns of a text that looks like another language.
  private func checkLanguages(isTold: Bool, _ console: Console) throws {
    if from.code == to.code, !isTold {
      throw InputError(
        .data, file: target.name,
        """
        is \(Language.englishName(to.code)), as is \(source.name); name the source first, then its translation, \
        or pass the languages with --from and --to
        """)
    }
    let seen = (source: Self.seenLanguage(source), target: Self.seenLanguage(target))
    let isSwapped = seen.source == to.code && seen.target == from.code || from.code == "en" && to.code != "en"
    if isSwapped, !isTold {
      throw InputError(
        .data, file: source.name,
        """
        looks like the translation, and \(target.name) like the source; name the source first, then its \
        translation, or pass the languages with --from and --to
        """)
    }
    for (document, seen, choice) in [(source, seen.source, from), (target, seen.target, to)] {
      guard let seen, seen != choice.code, !Language.areAlike(seen, choice.code) else { continue }
      let (looks, taken) = (Language.englishName(seen), Language.englishName(choice.code))
      console.report("\(document.name): warning: looks \(looks), but is taken as \(taken)")
    }
  }

  private func checkLengths() throws {
    let lengths = (source: source.text.utf8.count, target: target.text.utf8.count)
    let isTargetLonger = lengths.target > lengths.source
    let (long, short) = isTargetLonger ? (target, source) : (source, target)
    let times = max(lengths.source, lengths.target) / max(1, min(lengths.source, lengths.target))
    guard times >= 20, long.text.utf8.count > 2000 else { return }
    throw InputError(
      .data, file: long.name,
      "is \(times) times longer than \(short.name); are they the same text? --unequal accepts them anyway"
    )
  }

  /// The language that a text looks like, by its beginning.
  private static func seenLanguage(_ document: Document) -> String? {
    let sample = String(document.text.prefix(20_000))
    // A few words look like any language.
    guard sample.utf8.count > 200 else { return nil }
    return LanguageChoice(told: nil, name: "", text: sample)?.code
  }
}

extension LanguageChoice {
  /// The language with why it was taken, as "Albanian (from the file's name)".
  var shown: String { Language.englishName(code) + (reason.map { " (\($0))" } ?? "") }
}

extension TextPair {
  /// What its sentences are found and paired by: the rules of `--srx`, the words of `--lexicon`, and terms.
  ///
  /// - Parameter abbreviations: the user's own; nil for those that the command line or the settings name.
  func means(
    _ terms: TermBase, _ arguments: Arguments, abbreviations: [String]? = nil, on console: Console
  ) throws -> Pairing.Means {
    var means = Pairing.Means(from: from.code, to: to.code, terms: terms)
    means.segmenters = try SegmentationRules.segmenters(
      self, arguments, abbreviations: abbreviations ?? AbbreviationChoice.list(arguments, on: console) ?? [],
      on: console)
    means.lexicon = try arguments.value("lexicon").map { operand in
      let input = try Input(operand, on: console)
      let document = try Document(bytes: input.bytes, name: input.name)
      return try BilingualLexicon(text: document.text, name: input.name, from: from.code)
    }
    return means
  }
}
