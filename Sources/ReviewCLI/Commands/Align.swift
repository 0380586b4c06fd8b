internal import Review
internal import ReviewDesk

extension Command {
  /// Prints which sentences belong together, or steps through those of the project.
  static let align = Command(
    name: "align", summary: "Print which sentences of two files belong together, or edit the pairing.",
    operands: ["[SOURCE]", "[TARGET]"],
    options: TextPair.options + [
      Option(name: "segmented", help: "Each line of a file is one segment; nothing is split."),
      .format("text", "jsonl"),
      Option(name: "edit", letter: "e", help: "Step through the pairs of the project and edit them."), .text,
      .plain,
    ],
    details: """
      review align SOURCE TARGET    prints the pairs of two files
      review align --edit           shows the pairs of the project; one key joins, splits, moves, links, confirms

      On a terminal, each key acts at once; press ? for the list. Elsewhere, each input line is a command. \
      'review pairs' and 'review mend' do the same for scripts.
      """
  ) { arguments, console in
    if arguments.has("edit") { return try edit(arguments, console) }
    guard arguments.operands.count == 2 else {
      throw UsageError(
        "name the source and its translation, or pass --edit to edit the pairs of the project",
        arguments.command)
    }
    let alignment = try arguments.has("segmented") ? lines(arguments, console) : texts(arguments, console)
    var json = JSONWriter()
    for (index, bead) in alignment.beads.enumerated() {
      if arguments.format() == "text" {
        console.print(
          StyledText("\(index + 1)", .bold) + StyledText("  (\(bead.confidence.asPercent))", .dim))
        bead.source.forEach { console.print(StyledText("  \(alignment.source[$0])")) }
        bead.target.forEach { console.print(StyledText("  = \(alignment.target[$0])")) }
        continue
      }
      json.object {
        $0.field("bead", index + 1)
        $0.field("source", bead.source.map { $0 + 1 })
        $0.field("target", bead.target.map { $0 + 1 })
        $0.field("score", bead.confidence)
      }
      json.endLine()
    }
    try console.write(json.bytes)
    return .done
  }

  private static func edit(_ arguments: Arguments, _ console: Console) throws -> Status {
    try arguments.refuseFormat("--edit; 'review pairs --format jsonl' lists the pairs")
    guard arguments.operands.isEmpty else {
      throw UsageError("--edit works on a text of the project; choose it with --text NAME", arguments.command)
    }
    let file = try ProjectFile(arguments, on: console)
    let session = try PairingSession(file.project, file.text(arguments))
    try file.session {
      if console.isInteractive, !arguments.has("plain") {
        try Screen.open(on: console) { screen in
          var stepper = PairStepper(session, on: screen)
          try stepper.run()
        }
      } else {
        try PairLineStepper(session: session, console: console).run()
      }
    } summary: {
      summarise(session, file, saved: $0, console)
    }
    return .done
  }

  private static func summarise(
    _ session: PairingSession, _ file: ProjectFile, saved: String, _ console: Console
  ) {
    console.print(
      """
      \(session.text.name): \(count(session.editCount, "change")) to the pairing this session, \
      \(count(session.doubtfulCount, "pair")) doubtful\(saved).
      Findings: review step\(file.options(for: session.text))
      """)
  }

  private typealias Alignment = (source: [String], target: [String], beads: [Bead])

  private static func texts(_ arguments: Arguments, _ console: Console) throws -> Alignment {
    let pair = try TextPair(arguments.operands[0], arguments.operands[1], arguments, on: console)
    let means = try pair.means(terms(of: pair, arguments, console), arguments, on: console)
    let pairing = console.working("pairing") { Pairing(pair.source, pair.target, by: means) }
    try SegmentationRules.verify(means.segmenters)
    return (
      pairing.sourceSegments.map { String(pair.source.text[bytes: $0.range]) },
      pairing.targetSegments.map { String(pair.target.text[bytes: $0.range]) }, pairing.beads
    )
  }

  private static func terms(
    of pair: TextPair, _ arguments: Arguments, _ console: Console
  ) throws -> TermBase {
    let glossaries = try GlossaryChoice.glossaries(
      arguments, from: pair.from.code, to: pair.to.code, on: console)
    return Checker(from: pair.from.code, to: pair.to.code, glossaries: glossaries, checks: []).terms
  }

  /// Aligns lines as they are; an empty line is an empty segment, so that numbers stay those of the lines.
  private static func lines(_ arguments: Arguments, _ console: Console) throws -> Alignment {
    guard arguments.value("srx") == nil else {
      throw UsageError("--segmented splits nothing, so it cannot be used with --srx", arguments.command)
    }
    let pair = try TextPair(arguments.operands[0], arguments.operands[1], arguments, on: console)
    let (source, target) = (pair.source.textLines, pair.target.textLines)
    let means = try pair.means(terms(of: pair, arguments, console), arguments, on: console)
    let beads = console.working("pairing") {
      Aligner.beads(
        AlignmentSide(texts: source), AlignmentSide(texts: target), from: means.from, to: means.to,
        terms: means.terms, lexicon: means.lexicon)
    }
    return (source, target, beads)
  }
}
