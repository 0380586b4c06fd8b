/// An option of a command, as `--format json`, `--format=json` or `-f json`.
struct Option: Sendable {
  /// The name, without dashes.
  var name: String
  /// The letter of its short form.
  var letter: Character?
  /// What its value is, as "FILE"; nil for an option without one.
  var value: String?
  /// The only values that it takes; empty for any.
  var choices: [String] = []
  /// Whether its value names a file that the command writes.
  var isOutput = false
  /// Whether it may be given several times.
  var isRepeatable = false
  /// What it does.
  var help: String

  /// The options that every command takes.
  static let everywhere: [Option] = [
    Option(
      name: "project", letter: "p", value: "FILE",
      help: "The project (default: REVIEW_PROJECT, or review.db in this folder)."),
    SettingsFile.option,
    Option(
      name: "reviewer", value: "NAME",
      help: "The reviewer (default: REVIEW_REVIEWER, git's user.name or the login)."),
    Option(
      name: "color", value: "WHEN", choices: ["auto", "always", "never"],
      help: "When to use colour; auto means on a terminal (NO_COLOR is respected)."),
    Option(name: "help", letter: "h", help: "Show how to use the command."),
  ]

  /// The words that it may be typed as, as `--format` and `-f`.
  var spellings: [String] { ["--\(name)"] + (letter.map { ["-\($0)"] } ?? []) }

  /// How it is typed, as "-f, --format json|text".
  var spelling: String {
    let value = value.map { " " + (choices.isEmpty ? $0 : choices.joined(separator: "|")) } ?? ""
    return (letter.map { "-\($0), " } ?? "    ") + "--\(name)\(value)"
  }
}
