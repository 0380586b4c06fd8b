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
        name: "unit", letter: "u", value: "N", help: "Edit that sentence, whether it has a finding or not."),
    ],
    details: """
      review decide 12 accept        takes the first suggestion; accept 2 takes the second
      review decide 12 replace TEXT  puts TEXT in the place of the marked phrase
      review decide 12 edit TEXT     writes the sentence anew
      review decide 3,5-7 keep       keeps these as they are: no errors
      review decide --unit 4 edit TEXT
      review decide -                reads such lines from standard input, as '12 accept 2'
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
        throw UsageError("with --unit it is 'review decide --unit N edit TEXT'", arguments.command)
      }
      let number = try arguments.number(word, "sentence")
      let decided = try file.project.edit(
        unit: number, of: file.text(arguments).id, to: arguments.operands[1],
        reason: arguments.value("reason"))
      console.print(decided)
      return .done
    }
    try Decider(file, arguments, console).decide(arguments.operands)
    return .done
  }
}

/// Does what a line such as `3,5-7 keep` says.
private struct Decider {
  private let project: Project
  private let arguments: Arguments
  private let console: Console

  init(_ file: ProjectFile, _ arguments: Arguments, _ console: Console) {
    project = file.project
    self.arguments = arguments
    self.console = console
  }

  func decide(_ words: [String]) throws {
    guard words.count >= 2 else {
      throw UsageError(
        "'\(words[0])' alone says too little; it is '\(arguments.command.usage)'", arguments.command)
    }
    let numbers = try numbers(words[0])
    let text = words.count > 2 ? words[2] : nil
    if numbers.count > 1, ["edit", "replace"].contains(words[1]) {
      throw UsageError("'\(words[1])' takes one finding at a time", arguments.command)
    }
    // A wrong number stops the work before anything is decided.
    for number in numbers { _ = try project.finding(number) }
    for number in numbers { console.print(try decide(number, words[1], text)) }
  }

  private func decide(_ number: Int, _ action: String, _ text: String?) throws -> Decided {
    let reason = arguments.value("reason")
    switch action {
    case "accept":
      let suggestion = try text.map { try arguments.number($0, "suggestion") } ?? 1
      return try project.accept(number, suggestion: suggestion, reason: reason)
    case "keep": return try project.dismiss(number, reason: reason ?? text)
    case "replace": return try project.accept(number, replacement: try needed(text, action), reason: reason)
    case "edit": return try project.edit(finding: number, to: try needed(text, action), reason: reason)
    default:
      let actions = ["accept", "replace", "edit", "keep"]
      throw UsageError(
        "'\(action)' is no decision; it is one of \(actions.joined(separator: ", "))", arguments.command)
    }
  }

  private func needed(_ text: String?, _ action: String) throws -> String {
    guard let text else { throw UsageError("'\(action)' wants the new text", arguments.command) }
    return text
  }

  /// The numbers of `3,5-7`.
  private func numbers(_ word: String) throws -> [Int] {
    try word.split(separator: ",").flatMap { part in
      let ends = try part.split(separator: "-", maxSplits: 1).map {
        try arguments.number(String($0), "finding")
      }
      guard let first = ends.first, let last = ends.last, first <= last, last - first < 100_000 else {
        throw UsageError("'\(part)' is no range of findings; write it as 5-7", arguments.command)
      }
      return Array(first...last)
    }
  }
}

extension Console {
  /// Says what came of a decision.
  func print(_ decided: Decided) {
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
