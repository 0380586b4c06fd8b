internal import Review

extension Command {
  /// Makes one glossary of several.
  static let glossaryMerge = Command(
    name: "glossary merge", summary: "Merge several glossaries into one table.",
    operands: ["GLOSSARY..."],
    options: [
      Option(
        name: "output", letter: "o", value: "FILE", isOutput: true,
        help: "Where to write; - is standard output."),
      .force,
      .from,
      .to,
    ],
    details: """
      Where glossaries disagree about a term, the first one wins and the conflict is listed; the exit code is then 1. \
      Terms that are already present are left out. Glossaries can have any format; their order and comments \
      are not kept.
      """
  ) { arguments, console in
    guard let output = arguments.value("output") else {
      throw UsageError("the output file is missing; pass --output FILE", arguments.command)
    }
    let (from, to) = (try arguments.language("from"), try arguments.language("to"))
    let glossaries = try arguments.operands.map { try Glossary(reading: $0, from: from, to: to, on: console) }
    for glossary in glossaries {
      for problem in glossary.problems {
        console.report("\(glossary.name):\(problem.line): warning: \(problem.message)")
      }
    }
    let merge = GlossaryMerge(glossaries)
    let format = GlossaryFormat.ending(output) ?? .named("tsv")!
    try Output(arguments, on: console).write(
      try format.bytes(of: merge.glossary), to: output)
    merge.conflicts.forEach { console.report($0) }
    if output != "-" {
      console.print(
        "\(output): \(count(merge.glossary.entries.count, "concept")) of \(count(glossaries.count, "glossary")), "
          + "\(count(merge.repeated, "term")) already present, \(count(merge.conflicts.count, "conflict"))")
    }
    return merge.conflicts.isEmpty ? .done : .findings
  }
}
