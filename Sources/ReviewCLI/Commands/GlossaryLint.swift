internal import Review
internal import ReviewDesk

extension Command {
  /// Says what is wrong with the rows of glossaries.
  static let glossaryLint = Command(
    name: "glossary lint", summary: "Report problems in glossary files.", operands: ["GLOSSARY..."],
    options: [.format("text", "jsonl")],
    details: """
      A glossary is a table with tab-separated columns, named in its first line: \
      \(TableColumn.allCases.map(\.rawValue).joined(separator: ", ")). Only target is required.
      A row without a source is a house-style rule for the target language. Rows with the same concept are one concept. \
      Lists are separated by commas.

      It reports unreadable rows, duplicates, terms that are both forbidden and accepted, concepts with only forbidden \
      terms, suggestions that would be flagged themselves, rows out of order and encoding errors. The exit code is 1 if a row \
      has a problem. TBX and other formats are checked too, except for order and spaces.
      """
  ) { arguments, console in
    var json = JSONWriter()
    var problems = 0
    for operand in arguments.operands {
      let input = try Input(operand, on: console)
      let (glossary, found) = try lint(input)
      problems += found.count
      for problem in found {
        if arguments.format() == "text" {
          console.print("\(glossary.name):\(problem.line): \(problem.message)")
          continue
        }
        json.object {
          $0.field("glossary", glossary.name.fileNameText)
          $0.field("line", problem.line)
          $0.field("message", problem.message)
        }
        json.endLine()
      }
      if arguments.format() == "text", found.isEmpty {
        console.print("\(glossary.name): \(count(glossary.entries.count, "concept")), no problems")
      }
    }
    try console.write(json.bytes)
    return problems == 0 ? .done : .findings
  }

  /// What a file holds, and what is wrong with it.
  private static func lint(_ input: Input) throws -> (Glossary, [Glossary.Problem]) {
    let languages = GlossaryConversion.languages(inName: input.name)
    let (from, to) = (languages?.from ?? "und", languages?.to ?? "en")
    let glossary = try Glossary(bytes: input.bytes, name: input.name)
    if let table = try? GlossaryTable(bytes: input.bytes, name: input.name) {
      return (glossary, try GlossaryLint.problems(of: table, from: from, to: to))
    }
    return (
      glossary, GlossaryLint.problems(of: glossary, from: glossary.source ?? from, to: glossary.target ?? to)
    )
  }
}
