internal import Review

extension Command {
  /// Marks an error that no check found.
  static let mark = Command(
    name: "mark", summary: "Mark an error that no check found.", operands: ["N", "[PHRASE]"],
    options: [
      Option(
        name: "category", value: "NAME",
        help: "The kind of error, such as wrong-term (default: mistranslation)."),
      Option(
        name: "severity", value: "LEVEL", choices: Option.severities, help: "The severity (default: major)."),
      Option(name: "source", value: "PHRASE", help: "The words of the source that it concerns."),
      Option(
        name: "fix", value: "TEXT", isRepeatable: true,
        help: "What it should say; becomes a suggestion."),
      Option(name: "message", letter: "m", value: "TEXT", help: "What is wrong, for the person who decides."),
      Option(name: "nth", value: "K", help: "Which PHRASE, if the sentence has it several times."),
      .text, .glossary,
    ],
    details: """
      review mark 12 'the spring' --category mistranslation --fix 'the source'
      review mark 12 --source 'dje' --category omission --message 'yesterday is missing'

      N is a sentence; PHRASE is in its translation. A mark is a finding like any other: it is listed, decided and \
      counted, is kept on a reload while its words are unchanged, and 'review undo' removes it. Categories: \
      \(Category.allCases.map { "\($0.title) (\($0.shortName))" }.joined(separator: ", ")). Either name will do.
      """
  ) { arguments, console in
    let file = try ProjectFile(arguments, on: console)
    let text = try file.text(arguments)
    let unit = try file.project.reading.unit(arguments.number(arguments.operands[0], "sentence"), of: text.id)
    let nth = try arguments.value("nth").map { try arguments.number($0, "place") }
    let decided = try file.project.marks.mark(
      unit: unit.number, of: text.id,
      target: arguments.operand(1).map { try place(of: $0, nth, in: unit.current, "translation") },
      source: arguments.value("source").map { try place(of: $0, nil, in: unit.source, "source") },
      category: try category(arguments), severity: arguments.severity("severity") ?? .major,
      message: arguments.value("message"), suggestions: arguments.values("fix"))
    console.print(decided)
    return .done
  }

  private static func place(of phrase: String, _ nth: Int?, in text: String, _ side: String) throws -> Span {
    let found = phrase.isEmpty ? [] : text.ranges(of: phrase)
    guard let first = found.first else {
      throw InputError(.usage, "“\(phrase)” is not in the \(side): “\(text)”")
    }
    guard nth != nil || found.count == 1 else {
      throw InputError(
        .usage,
        "“\(phrase)” occurs \(found.count) times in the \(side); choose one with --nth K, or mark more words")
    }
    guard let nth else { return text.span(of: first) }
    guard let index = found.index(ofNumber: nth) else {
      throw InputError(.usage, "“\(phrase)” occurs \(found.count) times in the \(side), not \(nth)")
    }
    return text.span(of: found[index])
  }

  private static func category(_ arguments: Arguments) throws -> Review.Category {
    guard let word = arguments.value("category") else { return .mistranslation }
    if let category = Review.Category(words: word) { return category }
    let names = Review.Category.allCases.map(\.title)
    let near = nearest(to: word, among: names + Review.Category.allCases.map(\.shortName))
    throw UsageError(
      "'\(word)' is not a category\(near.question); use one of \(names.joined(separator: ", "))",
      arguments.command)
  }
}
