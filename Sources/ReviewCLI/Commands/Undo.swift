internal import Review

extension Command {
  /// Takes a decision back.
  static let undo = Command(
    name: "undo", summary: "Take back your last decision, or decision N.", operands: ["[N]"],
    options: [
      Option(name: "reason", letter: "r", value: "TEXT", help: "Why; kept with the undo."), .glossary,
      .byForce,
    ],
    details: """
      N is a decision's number in 'review history'; any decision can be taken back, even in a later session. \
      A change made at several places (everywhere, replace) is undone as a whole, or with N one place at a time. \
      'review redo' brings it back.
      """
  ) { arguments, console in
    let file = try ProjectFile(arguments, on: console)
    let number = try arguments.operand(0).map { try arguments.number($0, "decision") }
    try file.project.undoing.undo(number, force: arguments.has("force"), reason: arguments.value("reason"))
      .forEach {
        console.print($0)
      }
    return .done
  }
}

extension Option {
  /// Whether what another reviewer did is taken back.
  static let byForce = Option(name: "force", letter: "f", help: "Also another reviewer's decisions.")
}
