internal import Review

extension Command {
  /// Says what is wrong with the rows of glossaries.
  static let glossaryLint = Command(
    name: "glossary lint", summary: "Say what is wrong with glossary files.", operands: ["GLOSSARY..."],
    options: [.format("text", "jsonl")],
    details: """
      A glossary is a table with tab-separated columns that its first line names: \
      \(TableColumn.allCases.map(\.rawValue).joined(separator: ", ")). target must be there.
      Exit code 1 when a row has a problem.
      """
  ) { arguments, console in
    var json = JSONWriter()
    var problems = 0
    for operand in arguments.operands {
      let glossary = try Glossary(reading: operand, on: console)
      problems += glossary.problems.count
      for problem in glossary.problems {
        if arguments.format() == "text" {
          console.print("\(glossary.name):\(problem.line): \(problem.message)")
          continue
        }
        json.object {
          $0.field("glossary", glossary.name)
          $0.field("line", problem.line)
          $0.field("message", problem.message)
        }
        json.endLine()
      }
      if arguments.format() == "text", glossary.problems.isEmpty {
        console.print("\(glossary.name): \(count(glossary.entries.count, "concept")), nothing wrong")
      }
    }
    try console.write(json.bytes)
    return problems == 0 ? .done : .findings
  }
}
