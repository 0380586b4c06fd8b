internal import Review

extension Command {
  /// Prints which sentences belong together.
  static let align = Command(
    name: "align", summary: "Print which sentences of two files belong together.",
    operands: ["SOURCE", "TARGET"],
    options: TextPair.options + [
      Option(name: "segmented", help: "Each line of a file is one segment; nothing is split."),
      .format("text", "jsonl"),
    ]
  ) { arguments, console in
    let alignment = try arguments.has("segmented") ? lines(arguments, console) : texts(arguments, console)
    var json = JSONWriter()
    for (index, bead) in alignment.beads.enumerated() {
      if arguments.format() == "text" {
        console.print(
          StyledText("\(index + 1)", .bold) + StyledText("  (\(Int(bead.confidence * 100)) %)", .dim))
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

  private typealias Alignment = (source: [String], target: [String], beads: [Bead])

  private static func texts(_ arguments: Arguments, _ console: Console) throws -> Alignment {
    let pair = try TextPair(arguments.operands[0], arguments.operands[1], arguments, on: console)
    let glossaries = try GlossaryChoice.glossaries(
      arguments, from: pair.from.code, to: pair.to.code, on: console)
    let checker = Checker(from: pair.from.code, to: pair.to.code, glossaries: glossaries, checks: [])
    let segmenters = try SegmentationRules.segmenters(pair, arguments, on: console)
    let bitext = console.working("pairing") {
      Bitext(source: pair.source, target: pair.target, checker: checker, segmenters: segmenters)
    }
    return (
      bitext.sourceSegments.map { String(pair.source.text[bytes: $0.range]) },
      bitext.targetSegments.map { String(pair.target.text[bytes: $0.range]) }, bitext.beads
    )
  }

  /// Aligns lines as they are; an empty line is an empty segment, so that numbers stay those of the lines.
  private static func lines(_ arguments: Arguments, _ console: Console) throws -> Alignment {
    let pair = try TextPair(arguments.operands[0], arguments.operands[1], arguments, on: console)
    let (source, target) = (pair.source.textLines, pair.target.textLines)
    let glossaries = try GlossaryChoice.glossaries(
      arguments, from: pair.from.code, to: pair.to.code, on: console)
    let terms = Checker(from: pair.from.code, to: pair.to.code, glossaries: glossaries, checks: []).terms
    let beads = console.working("pairing") {
      Aligner.beads(
        AlignmentSide(texts: source), AlignmentSide(texts: target), from: pair.from.code, to: pair.to.code,
        terms: terms)
    }
    return (source, target, beads)
  }
}
