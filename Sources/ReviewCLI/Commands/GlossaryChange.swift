internal import Review

extension Command {
  /// Changes a row of a glossary.
  static let glossaryEdit = Command(
    name: "glossary edit", summary: "Change a row of a glossary.",
    operands: ["GLOSSARY", "SOURCE", "[TARGET]"],
    options: [
      Option(name: "source", value: "TEXT", help: "Another source term."),
      Option(name: "target", value: "TEXT", help: "Another target term."),
    ] + GlossaryRow.options + [GlossaryEdit.force],
    details: """
      review glossary edit desk.tsv shtensionim extension --note 'That is zgjatje.'

      Without TARGET, all rows of the source are changed. Only the cells that you name change; an empty text clears a cell.
      """
  ) { arguments, console in
    var cells = GlossaryRow.cells(arguments)
    cells[.source] = arguments.value("source")
    cells[.target] = arguments.value("target")
    guard !cells.isEmpty else {
      throw UsageError("nothing to change; name a cell, for example --note TEXT", arguments.command)
    }
    let edit = try GlossaryEdit(arguments.operands[0], through: GlossaryEdit.output(arguments, on: console))
    let lines = try lines(edit.table, arguments)
    guard lines.count == 1 || cells[.target] == nil else {
      throw UsageError(
        "'\(arguments.operands[1])' has \(lines.count) rows; add the TARGET of the one to change",
        arguments.command)
    }
    try edit.change(lines, to: cells)
    console.print("\(arguments.operands[0]): \(count(lines.count, "row")) changed")
    return .done
  }

  /// Removes rows of a glossary.
  static let glossaryRemove = Command(
    name: "glossary remove", summary: "Remove a row of a glossary, or all rows of a source term.",
    operands: ["GLOSSARY", "SOURCE", "[TARGET]"], options: [GlossaryEdit.force]
  ) { arguments, console in
    let edit = try GlossaryEdit(arguments.operands[0], through: GlossaryEdit.output(arguments, on: console))
    let lines = try lines(edit.table, arguments)
    try edit.remove(lines)
    console.print("\(arguments.operands[0]): \(count(lines.count, "row")) removed")
    return .done
  }

  /// The rows that the operands name.
  private static func lines(_ table: GlossaryTable, _ arguments: Arguments) throws -> [Int] {
    let lines = table.lines(source: arguments.operands[1], target: arguments.operand(2))
    guard lines.isEmpty else { return lines }
    let target = arguments.operand(2).map { " with '\($0)'" } ?? ""
    let guess = nearest(to: arguments.operands[1], among: table.sources(of: nil))
    throw InputError(
      .data, file: arguments.operands[0],
      "there is no row of '\(arguments.operands[1])'\(target)\(target.isEmpty ? guess.question : "")")
  }
}
