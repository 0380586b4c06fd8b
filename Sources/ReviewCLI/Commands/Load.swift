internal import Review
internal import ReviewDesk

extension Command {
  /// Takes two files into the project.
  static let load = Command(
    name: "load", summary: "Pair, check and store a text and its translation.",
    operands: ["SOURCE", "TARGET"],
    options: TextPair.options + [
      RulesChoice.option,
      Option(name: "name", value: "NAME", help: "The name of the text (default: from the files' names)."),
      Option(name: "replace", value: "NAME", help: "The files are a new version of the text of that name."),
    ],
    details: """
      Loading the same two files again takes in their changes: every decision that still applies is kept, \
      and the others are listed. Pairs that you have edited or confirmed stay as they are. The project does not \
      remember --srx and --lexicon; pass them each time. It keeps the abbreviations of --abbreviations until a load \
      names others; an empty file removes them. It remembers --glossary, in order of priority; \
      'review glossary use' lists and changes the glossaries.
      """
  ) { arguments, console in
    try loading(arguments, console).print(on: console)
    return .done
  }

  /// Loads the two files that the operands name.
  ///
  /// - Returns: what there is to say of it.
  static func loading(_ arguments: Arguments, _ console: Console) throws -> LoadSummary {
    guard !arguments.operands.contains("-") else {
      throw UsageError(
        "a project needs files that it can find again; save the input to a file first", arguments.command)
    }
    let pair = try TextPair(arguments.operands[0], arguments.operands[1], arguments, on: console)
    try pair.target.checkWritable()
    let file = try ProjectFile(arguments, on: console, creates: true)
    let paths = arguments.operands.map { Path.real(console.path($0)) }
    let loading = TextLoading(
      source: .init(document: pair.source, path: paths[0], language: pair.from.code),
      target: .init(document: pair.target, path: paths[1], language: pair.to.code),
      name: arguments.value("name") ?? TextLoading.name(fromPath: paths[1]).visible,
      replaced: try arguments.value("replace").map { try file.project.text(named: $0) })
    let glossaries = try GlossaryChoice.glossaries(
      arguments, from: pair.from.code, to: pair.to.code, remembered: file.project.glossaries.paths(),
      on: console)
    try file.project.glossaries.remember(arguments.values("glossary").map { Path.real(console.path($0)) })
    let rules = try RulesChoice.rules(arguments, file.settings, on: console)
    let checker = Checker(
      from: pair.from.code, to: pair.to.code, glossaries: glossaries, settings: file.settings, rules: rules,
      words: try WordListChoice.list(arguments, file.settings, on: console))
    let told = try AbbreviationChoice.list(arguments, on: console)
    if let told { try file.project.abbreviations.set(told) }
    let means = try pair.means(
      checker.terms, arguments, abbreviations: told ?? file.project.abbreviations.all(), on: console)
    let result = try loading.load(into: file.project, checker: checker, means: means) { stage, work in
      try console.working(stage.title, work)
      if stage == .pairing { try SegmentationRules.verify(means.segmenters) }
    }
    checker.notes.forEach { console.report("note: \($0)") }
    rules?.reportProblems(on: console)
    return LoadSummary(pair: pair, bitext: result.bitext, report: result.report, file: file)
  }
}

extension TextLoading.Stage {
  /// What is said while it lasts.
  fileprivate var title: String {
    switch self {
    case .pairing: "pairing"
    case .checking: "checking"
    case .storing: "storing"
    }
  }
}
