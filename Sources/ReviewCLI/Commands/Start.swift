internal import Review

extension Command {
  /// Takes two files into the project and steps through what was found in them.
  static let start = Command(
    name: "start",
    summary: "Load a text and its translation, then step; 'review SOURCE TARGET' does the same.",
    operands: ["SOURCE", "TARGET"],
    options: load.options + stepping.filter { option in !load.options.contains { $0.name == option.name } },
    details: """
      Runs 'review load SOURCE TARGET', then 'review step' for that text. Files that were loaded before are loaded again, and \
      every decision that still applies is kept.

      You can leave out the word 'start' if both files exist and the first is not named like a command.
      """
  ) { arguments, console in
    let loaded = try loading(arguments, console)
    loaded.print(on: console)
    // What was loaded is checked, and its warnings are given.
    let file = try ProjectFile(arguments, on: console, checks: false)
    try step(through: loaded.report.text, in: file, arguments, console)
    return .done
  }
}
