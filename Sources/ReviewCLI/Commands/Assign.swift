internal import Review

extension Command {
  /// Splits the queue among reviewers.
  static let assign = Command(
    name: "assign", summary: "Assign sentences to reviewers.", operands: ["[NAME...]"],
    options: [
      Option(
        name: "evenly", letter: "e", help: "Split the text among NAME…, with as many findings for each."
      ),
      Option(name: "nobody", value: "RANGE", help: "Unassign these sentences, such as 1-20,30."), .text,
    ],
    details: """
      review assign                    lists who has what
      review assign Ana 1-20,30        gives these sentences to Ana
      review assign --evenly Ana Ben   splits the text between Ana and Ben
      review assign --nobody 1-20

      'review step' shows your own sentences first; its filter (f) can show only those. Everybody can still decide \
      everything.
      """
  ) { arguments, console in
    let file = try ProjectFile(arguments, on: console)
    if let word = arguments.value("nobody") {
      let text = try file.text(arguments)
      try file.project.assignment.assign(arguments.numbers(word, "sentence"), of: text.id, to: nil)
    } else if arguments.has("evenly") {
      guard !arguments.operands.isEmpty else {
        throw UsageError("names are missing; usage: review assign --evenly NAME…", arguments.command)
      }
      try file.project.assignment.assignEvenly(file.text(arguments).id, among: arguments.operands)
    } else if let name = arguments.operand(0) {
      guard arguments.operands.count == 2 else {
        throw UsageError(
          "usage: review assign NAME 1-20,30, or review assign --evenly NAME…", arguments.command)
      }
      let text = try file.text(arguments)
      try file.project.assignment.assign(
        arguments.numbers(arguments.operands[1], "sentence"), of: text.id, to: name)
    }
    for text in try file.texts(arguments) { try list(text, file, console) }
    return .done
  }

  private static func list(_ text: StoredText, _ file: ProjectFile, _ console: Console) throws {
    let assignees = try file.project.assignment.assignees(of: text.id)
    let units = try file.project.pairing.pairs(of: text.id)
    let byName = Dictionary(grouping: units.filter { assignees[$0.id] != nil }) { assignees[$0.id] ?? "" }
    for (name, units) in byName.sorted(by: { $0.key < $1.key }) {
      console.print(
        "\(text.name): \(name) has sentence\(units.count == 1 ? "" : "s") \(units.compactMap(\.number).ranges)"
      )
    }
    let rest = units.filter { assignees[$0.id] == nil }.compactMap(\.number)
    if !rest.isEmpty {
      console.print("\(text.name): not assigned: sentence\(rest.count == 1 ? "" : "s") \(rest.ranges)")
    }
  }
}
