internal import Review

extension Command {
  /// Takes two files into the project.
  static let load = Command(
    name: "load", summary: "Pair, check and store a text and its translation.",
    operands: ["SOURCE", "TARGET"],
    options: TextPair.options + [
      RulesChoice.option,
      Option(name: "name", value: "NAME", help: "What the text is called; else the files' names tell."),
      Option(name: "replace", value: "NAME", help: "The files are a new version of the text of that name."),
    ],
    details: """
      Loading the same two files again takes in what has changed in them: every decision that still fits is kept, \
      and the others are listed. Pairings that you have mended or confirmed stay as they are. The project does not \
      keep the rules of --srx nor the words of --lexicon: tell them at each load. The glossaries of --glossary it remembers, \
      in order of priority; 'review glossary use' lists and changes them.
      """
  ) { arguments, console in
    guard !arguments.operands.contains("-") else {
      throw UsageError(
        "a project keeps the places of its files; save standard input to a file first", arguments.command)
    }
    let pair = try TextPair(arguments.operands[0], arguments.operands[1], arguments, on: console)
    try pair.target.checkWritable()
    let file = try ProjectFile(arguments, on: console, creates: true)
    let paths = arguments.operands.map { Path.real(console.path($0)) }
    let replaced = try arguments.value("replace").map { try file.project.text(named: $0) }
    let known = try replaced ?? file.project.text(loadedFrom: paths[0], paths[1])
    let remembered = try file.project.glossaries()
    let glossaries = try GlossaryChoice.glossaries(
      arguments, from: pair.from.code, to: pair.to.code, remembered: remembered, on: console)
    try file.project.remember(arguments.values("glossary").map { Path.real(console.path($0)) })
    let rules = try RulesChoice.rules(arguments, file.settings, on: console)
    let checker = Checker(
      from: pair.from.code, to: pair.to.code, glossaries: glossaries, settings: file.settings, rules: rules)
    let means = try pair.means(checker.terms, arguments, on: console)
    let pairing = try console.working("pairing") {
      try Pairing(pair.source, pair.target, by: means) { source, target in
        try known.map { try file.project.lockedBeads(of: $0.id, source: source, target: target) } ?? []
      }
    }
    try SegmentationRules.verify(means.segmenters)
    let bitext = Bitext(source: pair.source, target: pair.target, checker: checker, pairing: pairing)
    let findings = console.working("checking") { checker.findings(in: bitext.units, asDocument: true) }
    let name = arguments.value("name") ?? textName(paths[1])
    let text = LoadedText(
      name: name, source: LoadedFile(pair.source, path: paths[0], language: pair.from.code),
      target: LoadedFile(pair.target, path: paths[1], language: pair.to.code),
      sourceSegments: bitext.pairing.sourceSegments, targetSegments: bitext.pairing.targetSegments,
      units: bitext.loadedUnits,
      findings: findings)
    let report = try console.working("storing") { try file.project.load(text, replacing: replaced?.id) }
    checker.notes.forEach { console.report("note: \($0)") }
    rules?.reportProblems(on: console)
    LoadSummary(pair: pair, bitext: bitext, report: report, file: file).print(on: console)
    return .done
  }

  /// A name for a text from where its translation is: the file's name without ending and language, else its folder's.
  private static func textName(_ path: String) -> String {
    let parts = path.split(separator: "/").map(String.init)
    let words = (parts.last ?? "").split(separator: ".").dropLast((parts.last ?? "").contains(".") ? 1 : 0)
    let kept = words.filter { Language.code(String($0)) == nil }
    // A name is text, which can be typed and shown.
    return (kept.isEmpty ? parts.dropLast().last ?? "text" : kept.joined(separator: ".")).visible
  }
}

extension Bitext {
  /// The units as a project keeps them.
  fileprivate var loadedUnits: [LoadedUnit] {
    let fixed = Set(pairing.fixed.map { [$0.source, $0.target] })
    return units.indices.map { index in
      LoadedUnit(
        source: units[index].source.text, target: units[index].target.text, sourceSpan: places[index].source,
        targetSpan: places[index].target, bead: pairing.beads[index], kind: units[index].kind,
        beginsParagraph: units[index].beginsParagraph,
        isLocked: fixed.contains([pairing.beads[index].source, pairing.beads[index].target]))
    }
  }
}
