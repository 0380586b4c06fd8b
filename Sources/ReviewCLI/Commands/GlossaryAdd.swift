internal import Review

extension Command {
  /// Adds a row to a glossary.
  static let glossaryAdd = Command(
    name: "glossary add", summary: "Add a term to a glossary, and show what it flags in the project.",
    operands: ["[GLOSSARY]", "SOURCE", "TARGET"],
    options: GlossaryRow.options + [
      Option(name: "preview", help: "Write nothing; only show what the row would flag in the project."),
      .text,
      GlossaryEdit.force,
    ],
    details: """
      review glossary add desk.tsv shtensionim de-escalation
      review glossary add desk.tsv shtensionim extension --status forbidden --note 'That is zgjatje.'
      review glossary add desk.tsv '' Kosova --status forbidden --note 'Write Kosovo.'
                                     without a source, it is a rule for the English alone

      Without GLOSSARY, the term is added to the project's only glossary that can be edited.

      The row is inserted in the order of the file; comments and other rows stay as they are. A row that \
      contradicts another, or would flag its own suggestion, is refused. A missing file is created.
      """
  ) { arguments, console in
    let terms = Array(arguments.operands.suffix(2))
    let name = try glossary(of: arguments, on: console)
    var cells = GlossaryRow.cells(arguments)
    cells[.source] = terms[0]
    cells[.target] = terms[1]
    let edit = try GlossaryEdit(name, through: GlossaryEdit.output(arguments, on: console), creates: true)
    let concept = try edit.concept(adding: cells)
    if !arguments.has("preview") {
      try edit.add(cells)
      console.print("\(name): \(terms.filter { !$0.isEmpty }.joined(separator: " → ")) added")
    }
    guard let concept, Path.exists(console.path(ProjectFile.name(arguments, on: console))) else {
      if arguments.has("preview") { _ = try ProjectFile(arguments, on: console) }
      return .done
    }
    try preview(concept, ProjectFile(arguments, on: console), arguments, console)
    return .done
  }

  /// The glossary that is named, or the project's only one.
  private static func glossary(of arguments: Arguments, on console: Console) throws -> String {
    if arguments.operands.count > 2 { return arguments.operands[0] }
    // Somebody who names a glossary and forgets a term does not mean a term of that name.
    let first = arguments.operands[0]
    guard !Path.isFile(console.path(first)), !first.hasSuffix(".tsv") else {
      throw UsageError("TARGET is missing; it is '\(arguments.command.usage)'", arguments.command)
    }
    return try ProjectGlossary.only(arguments, on: console)
  }

  /// Lists what a concept would flag in the project.
  private static func preview(
    _ concept: ConceptEntry, _ file: ProjectFile, _ arguments: Arguments, _ console: Console
  ) throws {
    let text = arguments.has("text") ? try file.text(arguments).id : nil
    let hits = try file.project.glossaries.hits(of: concept, in: text)
    console.print(
      hits.isEmpty
        ? "It flags nothing in the project." : "It flags \(count(hits.count, "place")) in the project:")
    for hit in hits.prefix(10) {
      console.print(
        StyledText("  \(hit.text.name), sentence \(hit.unit.number): ", .dim)
          + StyledText(hit.finding.target.map { String(hit.unit.current[bytes: $0]) } ?? hit.finding.message))
    }
    if hits.count > 10 { console.print("  and \(hits.count - 10) more") }
  }
}
