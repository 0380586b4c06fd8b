internal import Review

extension Command {
  /// Prints the findings of two files, or of a table of pairs, without a project.
  static let check = Command(
    name: "check", summary: "List what looks wrong, without a project; for scripts.",
    operands: ["SOURCE", "[TARGET]"],
    options: TextPair.options + CheckChoice.options + [
      RulesChoice.option,
      .format("text", "json", "jsonl"), .minSeverity,
      Option(
        name: "fail-on", value: "LEVEL", choices: Option.severities,
        help: "Exit with 1 if a finding is this severe or worse (default: major)."),
      Option(name: "all", letter: "a", help: "Also list findings that are too uncertain to be shown."),
      Option(name: "document", help: "Treat the lines of a table as one text, in order."),
    ] + BaselineFile.options,
    details: """
      review check SOURCE TARGET pairs the two files first. review check PAIRS.tsv reads pairs, one source<TAB>target per \
      line, and checks each on its own unless --document is given. - reads from standard input.

      \(RulesChoice.details)
      """
  ) { arguments, console in
    let output = try BaselineFile.output(arguments, on: console)
    let choice = try CheckChoice(arguments, SettingsFile.settings(arguments, on: console))
    let result: CheckResult
    if let target = arguments.operand(1) {
      let pair = try TextPair(arguments.operands[0], target, arguments, on: console)
      result = try CheckResult(pair, choice, arguments, on: console)
    } else {
      for option in ["srx", "lexicon"] where arguments.value(option) != nil {
        throw UsageError(
          "--\(option) needs two files; the lines of a table are already paired", arguments.command)
      }
      let table = try PairTable(arguments.operands[0], arguments, on: console)
      result = try CheckResult(table, choice, arguments, on: console)
    }
    let least = arguments.severity("min-severity") ?? .neutral
    let found = result.findings.filter { (arguments.has("all") || $0.isShown) && $0.severity >= least }
    if let output {
      try BaselineFile.write(found, of: result, through: output, arguments)
      return .done
    }
    let listed = try BaselineFile.unknown(found, arguments, on: console)
    switch arguments.format() {
    case "json": try console.write(result.json(listed))
    case "jsonl": try console.write(result.jsonLines(listed))
    default: result.print(listed, on: console)
    }
    let limit = arguments.severity("fail-on") ?? .major
    let limiting = arguments.has("baseline") ? listed : result.findings
    return limiting.contains { $0.isShown && $0.severity >= limit } ? .findings : .done
  }
}
