internal import Review

extension Command {
  /// What is kept everywhere.
  static let memory = Command(
    name: "memory", summary: "Manage what is kept everywhere: list, expire, remove, share.",
    operands: ["[ACTION]", "[N|FILE...]"],
    writesOperands: true,
    options: [
      Option(name: "until", value: "DAY", help: "The day on which it expires, such as 2026-12-31."),
      Option(name: "reason", letter: "r", value: "TEXT", help: "Why; kept with the change."),
      Option(name: "all", letter: "a", help: "Also list what was removed or has expired."),
      Option(
        name: "force", letter: "f",
        help: "Change another reviewer's entry; overwrite an existing file."),
      .format("text", "jsonl"),
    ],
    details: """
      review memory                            lists what is kept everywhere, with who, why and when
      review memory expire 3 --until 2026-12-31   keeps it until that day only; without --until for ever
      review memory forget 3                   removes it: the findings that it kept are open again
      review memory export FILE                writes it for other desks, - to standard output
      review memory import FILE                adds what another desk keeps; of two entries, the later wins

      'review decide N keep --everywhere' adds an entry; undoing that decision removes it. An entry applies to findings of \
      the same check about the same words, in all texts of the project, now and later.
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
          "\(input.name): \(count(taken, "entry")) added, \(entries.count - taken) already known"
            + (later == 0 ? "" : "; \(later) not added, because removed here later"))
      }
    case let word:
      let actions = ["list", "expire", "forget", "export", "import"]
      throw UsageError(
        "'\(word)' is not an action of memory\(nearest(to: word, among: actions).question)"
          + "; use one of \(actions.joined(separator: ", "))", arguments.command)
    }
    return .done
  }

  private static func told(_ operands: [String], _ arguments: Arguments) throws -> [String] {
    guard operands.isEmpty else { return operands }
    throw UsageError(
      "'\(arguments.operands[0])' needs a number or a file; 'review memory' lists the numbers",
      arguments.command)
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
