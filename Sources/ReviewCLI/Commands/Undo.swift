internal import Review

extension Command {
  /// Takes a decision back.
  static let undo = Command(
    name: "undo", summary: "Take back your last decision, or the one of a number.", operands: ["[N]"],
    options: [
      Option(name: "reason", letter: "r", value: "TEXT", help: "Why; kept with the undo."), .glossary,
    ],
    details:
      "N is a decision's number, as 'review history' lists them. Taking back an undo brings the decision back."
  ) { arguments, console in
    let file = try ProjectFile(arguments, on: console)
    let number = try arguments.operand(0).map { try arguments.number($0, "decision") }
    console.print(try file.project.undo(number, reason: arguments.value("reason")))
    return .done
  }
}
