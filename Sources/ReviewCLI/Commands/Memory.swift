internal import Review

extension Command {
  /// What is kept everywhere.
  static let memory = Command(
    name: "memory", summary: "What is kept everywhere: list it, let it expire, take it back, pass it on.",
    operands: ["[ACTION]", "[N|FILE...]"],
    writesOperands: true,
    options: [
      Option(name: "until", value: "DAY", help: "The first day on which it no longer holds, as 2026-12-31."),
      Option(name: "reason", letter: "r", value: "TEXT", help: "Why; kept with the change."),
      Option(name: "all", letter: "a", help: "List also what was taken back or has expired."),
      Option(
        name: "force", letter: "f",
        help: "Change what somebody else keeps; replace a file that is there already."),
      .format("text", "jsonl"),
    ],
    details: """
      review memory                            lists what is kept everywhere, with who, why and when
      review memory expire 3 --until 2026-12-31   keeps it until that day only; without --until for ever
      review memory forget 3                   takes it back: what it kept wants a decision again
      review memory export FILE                writes it for other desks, - to standard output
      review memory import FILE                takes in what another desk keeps; of two the later one counts

      'review decide N keep --everywhere' adds to it; undoing that decision takes it back, too. It holds for findings of \
      the same check about the same words, in all texts of the project and in those that are loaded later.
      """
  ) { arguments, console in
    if let action = arguments.operand(0), action != "list" {
      try arguments.refuseFormat("'\(action)'; 'review memory list' takes it")
    }
    let project = try ProjectFile(arguments, on: console).project
    let rest = Array(arguments.operands.dropFirst())
    let isForced = arguments.has("force")
    switch arguments.operand(0) ?? "list" {
    case "list": try list(project, arguments, console)
    case "expire":
      for word in try told(rest, arguments) {
        let number = try arguments.number(word, "memory")
        let until = arguments.value("until")
        try project.dismissals.expire(
          number, until: until, force: isForced, reason: arguments.value("reason"))
        let isPast = until.map { $0 <= Time.now().prefix(10) } ?? false
        console.print(
          "memory \(number): \(isPast ? "no longer kept, from" : "kept") \(until.map { isPast ? $0 : "until \($0)" } ?? "for ever")"
        )
      }
    case "forget":
      for word in try told(rest, arguments) {
        let number = try arguments.number(word, "memory")
        try project.dismissals.forget(number, force: isForced, reason: arguments.value("reason"))
        console.print("memory \(number): no longer kept everywhere")
      }
    case "export":
      let bytes = try DismissalFile.bytes(try project.dismissals.memory().all.map(\.entry))
      try Output(arguments, on: console, in: project).write(bytes, to: rest.first ?? "-")
    case "import":
      for operand in try told(rest, arguments) {
        let input = try Input(operand, on: console)
        let entries = try DismissalFile.entries(input.bytes, name: input.name)
        let taken = try project.dismissals.remember(entries)
        let gone = Set(try project.dismissals.memory().all.filter { !$0.entry.holds }.map(\.entry.key))
        let later = entries.count { $0.holds && gone.contains($0.key) }
        console.print(
          "\(input.name): \(count(taken, "entry")) taken in, \(entries.count - taken) known already"
            + (later == 0 ? "" : "; \(later) taken back here later, which counts"))
      }
    case let word:
      let actions = ["list", "expire", "forget", "export", "import"]
      throw UsageError(
        "memory cannot '\(word)'\(nearest(to: word, among: actions).question)"
          + "; it can \(actions.joined(separator: ", "))", arguments.command)
    }
    return .done
  }

  private static func told(_ operands: [String], _ arguments: Arguments) throws -> [String] {
    guard operands.isEmpty else { return operands }
    throw UsageError("'\(arguments.operands[0])' of what? 'review memory' lists it", arguments.command)
  }

  private static func list(_ project: Project, _ arguments: Arguments, _ console: Console) throws {
    let now = Time.now()
    let items = try project.dismissals.memory().all.filter { arguments.has("all") || $0.entry.holds(at: now) }
    if arguments.format() == "jsonl" {
      return try console.write(DismissalFile.bytes(items.map(\.entry)))
    }
    for item in items { console.print(line(item, at: now)) }
    if items.isEmpty {
      console.print("Nothing is kept everywhere; 'review decide N keep --everywhere' adds to it.")
    }
  }

  private static func line(_ item: DismissalMemory.Item, at now: String) -> StyledText {
    let entry = item.entry
    let words = [entry.key.source, entry.key.target].compactMap {
      $0.map { "“\(StyledText($0).cut(to: 50).plain)”" }
    }
    let state =
      !entry.holds
      ? ", taken back" : entry.until.map { now < $0 ? ", until \($0)" : ", expired on \($0)" } ?? ""
    let reason = entry.reason.map { " (\($0))" } ?? ""
    let time = entry.time.prefix(19).replacing("T", with: " ")
    return StyledText(String(item.number).padded(to: 5), .bold)
      + StyledText("\(time)  \(entry.reviewer)  ", .dim)
      + StyledText("\(entry.key.check): \(words.joined(separator: " → "))\(state)\(reason)")
  }
}
