internal import Review

extension Command {
  /// Decides findings.
  static let decide = Command(
    name: "decide", summary: "Decide findings by their numbers, without the stepper.",
    operands: ["[N]", "ACTION", "[TEXT]"],
    options: [
      Option(name: "reason", letter: "r", value: "TEXT", help: "Why; kept with the decision."), .glossary,
      .text,
      Option(
        name: "unit", letter: "u", value: "N", help: "Edit this sentence, with or without a finding."),
      Option(
        name: "everywhere", letter: "e",
        help: "Apply to all places where the check flags the same words; keep also covers later texts."),
      Option(
        name: "check", letter: "c", value: "ID",
        help: "Keep or accept all open findings of this check in a text together."),
      Option(name: "dry-run", help: "With --check: only list the findings."),
      Option(
        name: "until", value: "DAY",
        help: "With keep --everywhere: the day on which it expires, such as 2026-12-31."),
      Option(
        name: "seen", value: "REVISION",
        help: "Decide only if the sentence still has this 'revision' of 'list --format jsonl'."),
    ] + PlaceChoice.options,
    details: """
      review decide 12 accept        takes the first suggestion; accept 2 takes the second
      review decide 12 replace TEXT  replaces the marked phrase with TEXT
      review decide 12 edit TEXT     rewrites the sentence
      review decide 3,5-7 keep       keeps these as they are: not errors
      review decide --unit 4 edit TEXT
      review decide -                reads such lines from standard input, as '12 accept 2'
      review decide 12 accept --everywhere --list     lists the places like finding 12
      review decide 12 accept --everywhere --only 12,31
      review decide 12 keep --everywhere --reason 'their own spelling'
      review decide --check doubled-word accept --dry-run

      A decision applies to its finding only, unless you pass --everywhere, which lists the places first. Each place is a \
      decision: 'review undo' takes all of them back, 'review undo N' one. The same holds for --check, which accepts first \
      suggestions; findings without one stay open. With --seen, the decision is refused (exit code 65) if somebody has \
      changed the sentence in the meantime, and the new text is shown.
      """
  ) { arguments, console in
    let file = try ProjectFile(arguments, on: console)
    if arguments.operands == ["-"] {
      var line = 0
      while let words = try console.readLine() {
        line += 1
        let parts = words.split(separator: " ", maxSplits: 2).map(String.init)
        guard !parts.isEmpty else { continue }
        do {
          try Decider(file, arguments, console).decide(parts)
        } catch let error as UsageError {
          throw InputError(.data, file: "standard input", line: line, error.message)
        }
      }
      return .done
    }
    if let word = arguments.value("unit") {
      guard arguments.operands.count == 2, arguments.operands[0] == "edit" else {
        throw UsageError("with --unit, the usage is: review decide --unit N edit TEXT", arguments.command)
      }
      let number = try arguments.number(word, "sentence")
      let decided = try file.project.deciding.edit(
        unit: number, of: file.text(arguments).id, to: arguments.operands[1], seen: arguments.value("seen"),
        reason: arguments.value("reason"))
      console.print(decided)
      return .done
    }
    if let id = arguments.value("check") {
      try CheckDecider(file, arguments, console).decide(id)
    } else {
      try Decider(file, arguments, console).decide(arguments.operands)
    }
    return .done
  }
}

extension Console {
  /// Says what came of a decision.
  func print(_ decided: DecisionOutcome) {
    let finding = decided.decision.finding.map { "finding \($0), " } ?? ""
    print(
      "decision \(decided.decision.number): \(finding)sentence \(decided.unit.number): \(decided.decision.change)"
    )
    for unit in decided.mended.isEmpty ? [decided.unit] : decided.mended {
      for finding in unit.findings
      where decided.raised.contains(finding.number) && finding.finding.isShown && finding.isOpen {
        print(StyledText("  new: ") + FindingListing.line(finding, unit))
      }
    }
  }
}
