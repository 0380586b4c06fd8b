internal import Review

extension Command {
  /// Brings a decision back that was taken back.
  static let redo = Command(
    name: "redo", summary: "Bring back what you last took back, or decision N.",
    operands: ["[N]"],
    options: [
      Option(name: "reason", letter: "r", value: "TEXT", help: "Why; kept with the decision."), .glossary,
      .byForce,
    ],
    details: """
      Each 'redo' brings back what the last undo took back, even in a later session, until you make a new \
      decision. With N, it brings back any decision that was taken back.
      """
  ) { arguments, console in
    let file = try ProjectFile(arguments, on: console)
    let number = try arguments.operand(0).map { try arguments.number($0, "decision") }
    try file.project.undoing.redo(number, force: arguments.has("force"), reason: arguments.value("reason"))
      .forEach {
        console.print($0)
      }
    return .done
  }
}
