internal import Review
internal import ReviewDesk

extension LineStepper {
  /// Everything that a line may ask for; the help is made of it.
  static var commands: [Command] { deciding + moving }

  static let nothing = "Nothing was changed."

  private static var deciding: [Command] {
    [
      Command(
        names: ["a", "accept"], operand: "[K]",
        help: "take the first suggestion, or suggestion K (K alone does, too)"
      ) {
        try $0.say($0.session.accept(Self.suggestion($1)).said)
      },
      Command(names: ["e", "edit"], operand: "[TEXT]", help: "rewrite the sentence") { try $0.edit($1) },
      Command(names: ["E"], help: "edit it in the program that $EDITOR names") { stepper, _ in
        try stepper.editElsewhere()
      },
      Command(
        names: ["r", "replace"], operand: "[PHRASE]",
        help: "replace the marked phrase"
      ) {
        stepper, phrase in
        guard stepper.session.unit != nil else { return try stepper.say(Outcome.noFinding.said) }
        guard let text = try phrase ?? stepper.ask("Replace the marked phrase with:") else { return }
        try stepper.say(stepper.session.replace(with: text).said)
      },
      Command(names: ["k", "keep"], operand: "[REASON]", help: "keep it as it is: not an error") {
        try $0.say($0.session.keep(reason: $1).said)
      },
      Command(names: ["A"], operand: "[K]", help: "take a suggestion at all such places; lists them first") {
        try $0.acceptEverywhere(Self.suggestion($1))
      },
      Command(
        names: ["K"], operand: "[REASON]",
        help: "keep it at all such places, also in later texts; lists them first"
      ) {
        try $0.keepEverywhere($1)
      },
      Command(
        names: ["B", "check"], operand: "[ANSWER]",
        help: "keep or accept all findings of this check together; lists them first"
      ) {
        try $0.decideCheck($1)
      },
      Command(
        names: ["m", "mark"], operand: "[WORDS]", help: "mark an error in this sentence that no check found"
      ) {
        try $0.mark($1)
      },
      Command(
        names: ["t", "term"], help: "add a term to a glossary; lists what it would flag first"
      ) { stepper, _ in
        try stepper.addTerm()
      },
      Command(names: ["c", "comment"], operand: "[TEXT]", help: "comment on this sentence") {
        try $0.comment($1)
      },
      Command(names: ["C"], operand: "[N]", help: "mark a comment on this sentence as resolved") {
        try $0.resolveComment($1)
      },
      Command(
        names: ["w", "word"], help: "add the flagged word or name to the desk's list"
      ) { stepper, _ in
        let files = SessionFiles(console: stepper.console, protected: stepper.protected)
        try stepper.say(stepper.session.addWord(to: stepper.wordList, in: files).said)
      },
      Command(
        names: ["S"], operand: "[TEXT]",
        help: "find and replace in the translation; lists the places first"
      ) {
        try $0.replaceEverywhere($1)
      },
      Command(names: ["s", "later"], help: "later: it will come up again next session") { stepper, _ in
        try stepper.say(stepper.session.postpone().said)
      },
      Command(names: ["u", "undo"], help: "take back your last decision") { stepper, _ in
        try stepper.say(stepper.session.undo().said)
      },
      Command(names: ["U", "redo"], help: "bring back what was last taken back") { stepper, _ in
        try stepper.say(stepper.session.redo().said)
      },
    ]
  }

  private static var moving: [Command] {
    [
      Command(names: ["n", "next"], help: "to the next open finding") { stepper, _ in
        try stepper.say(stepper.session.goToOpen(after: 1).said)
      },
      Command(names: ["p", "previous"], help: "to the previous open finding") { stepper, _ in
        try stepper.say(stepper.session.goToOpen(after: -1).said)
      },
      Command(names: ["N"], help: "to the next finding, decided or not") { stepper, _ in
        try stepper.say(stepper.session.go(by: 1).said)
      },
      Command(names: ["P"], help: "to the previous one, decided or not") { stepper, _ in
        try stepper.say(stepper.session.go(by: -1).said)
      },
      Command(names: ["g", "go"], operand: "N [TEXT]", help: "show sentence N, or rewrite it") {
        try $0.goToSentence($1)
      },
      Command(
        names: ["/", "search"], operand: "TEXT",
        help: "show the sentences that have a text, in either language"
      ) {
        try $0.search($1)
      },
      Command(
        names: ["l", "list"], help: "list the findings that are stepped through"
      ) { stepper, _ in
        let rows = FindingRows(session: stepper.session, width: Frame.readable)
        rows.rows(around: stepper.session.position, height: stepper.session.findingCount + 1)
          .forEach { stepper.console.print($0) }
      },
      Command(
        names: ["f", "filter"], operand: "[WORDS]",
        help: "only some findings: a check, a severity, a state, yours, or “a text”; alone: all"
      ) {
        try $0.filter($1)
      },
      Command(names: ["o", "order"], help: "show the worst first, or again in the order of the text") {
        stepper, _ in
        let ordering: FindingQueue.Ordering = stepper.session.queue.ordering == .text ? .worst : .text
        stepper.session.reorder(ordering)
        try stepper.say("Findings are now shown \(ordering.title).")
      },
      Command(names: ["v", "read"], help: "read the whole translation as it is now") { stepper, _ in
        try stepper.session.project.reading(of: stepper.session.text).forEach { stepper.console.print($0) }
      },
      Command(names: ["?", "h", "help"], help: "this list") { stepper, _ in
        for command in commands { stepper.console.print(command.line) }
        stepper.console.print("q            leave; every decision is on disk already")
      },
    ]
  }

  /// The number of a suggestion; the first without one.
  private static func suggestion(_ word: String?) throws -> Int {
    guard let word else { return 1 }
    guard let number = Int(word) else {
      throw InputError(.usage, "'\(word)' is not the number of a suggestion; a 2 takes the second")
    }
    return number
  }

  private func edit(_ rest: String?) throws {
    guard let finding = session.finding, let unit = session.unit else {
      return try say(Outcome.noFinding.said)
    }
    guard let text = try rest ?? ask("New sentence:") else { return }
    try say(session.edit(to: text, seen: unit.revision(of: finding.number)).said)
  }

  private func editElsewhere() throws {
    guard let finding = session.finding, let unit = session.unit else {
      return try say(Outcome.noFinding.said)
    }
    let about = "\(session.text.source.language): \(unit.source)\n\n\(finding.finding.message)"
    guard let text = try ExternalEditor(console).edit(unit.current, about: about) else {
      return try say(Self.nothing)
    }
    try say(session.edit(to: text, seen: unit.revision(of: finding.number)).said)
  }

  /// `g 12` shows a sentence, `g 12 TEXT` rewrites it.
  private func goToSentence(_ rest: String?) throws {
    let parts = (rest ?? "").split(separator: " ", maxSplits: 1).map(String.init)
    guard let number = parts.first.flatMap({ Int($0) }), let unit = try session.unit(number) else {
      return console.print(
        "Which sentence? g 1 to g \(session.unitCount), or g NUMBER TEXT to rewrite it.")
    }
    if parts.count > 1 {
      console.print(try session.edit(unit: number, to: parts[1], seen: unit.revision(of: nil)).said)
    } else {
      try FindingText(session.text, in: session.project).sentence(unit).forEach { console.print($0) }
    }
  }

  private func acceptEverywhere(_ number: Int) throws {
    guard let finding = session.finding else { return try say(Outcome.noFinding.said) }
    guard let index = finding.finding.suggestions.index(ofNumber: number) else {
      return try say(session.accept(number).said)
    }
    let places = try session.project.deciding.places(like: finding.number)
    let suggestion = finding.finding.suggestions[index].asSuggestion
    guard
      let chosen = try choose(among: places.map { $0.line(in: session.text) }, "“\(suggestion)” at which?")
    else {
      return try say(Self.nothing)
    }
    try say(session.accept(number, at: chosen.map { places[$0].finding.number }).said)
  }

  private func keepEverywhere(_ reason: String?) throws {
    guard let finding = session.finding else { return try say(Outcome.noFinding.said) }
    let places = try session.project.deciding.places(like: finding.number)
    places.forEach { console.print(StyledText("  ") + $0.line(in: session.text)) }
    guard
      try ask("Keep it at \(count(places.count, "place")) and in later texts? yes, or Enter for no:") == "yes"
    else {
      return try say(Self.nothing)
    }
    try say(session.keepEverywhere(reason: reason).said)
  }

  private func mark(_ rest: String?) throws {
    guard let unit = session.unit else { return try say(Outcome.noFinding.said) }
    guard let words = try rest ?? ask("Which words of the translation, or of the source?") else { return }
    guard let (side, span) = unit.place(of: words) else {
      let isThere = unit.current.contains(words) || unit.source.contains(words)
      throw InputError(
        .usage,
        isThere
          ? "'\(words)' is in the sentence more than once; add some words next to it"
          : "'\(words)' is not in the sentence; type the words exactly as they are there")
    }
    guard let category = try choose("What kind of error?", Category.allCases.map { ($0.title, $0) }),
      let severity = try choose("How severe?", Severity.allCases.map { ($0.name, $0) })
    else { return try say("Nothing was marked.") }
    let fix = side == .target ? try ask("What should it say?") : nil
    try say(
      session.mark(
        unit, side, span, category, severity, message: nil, suggestions: fix.map { [$0] } ?? []
      ).said)
  }

  private func search(_ text: String?) throws {
    guard let text = try text ?? ask("Find in both languages:") else { return }
    var search = try TextSearch.found(text, in: session, from: 0)
    let first = search.number
    repeat {
      guard let unit = try session.unit(search.number) else { return }
      try FindingText(session.text, in: session.project).sentence(unit).forEach { console.print($0) }
      try search.move(1, in: session)
    } while search.number != first
  }

  private func filter(_ words: String?) throws {
    var filter = FindingFilter()
    for word in (words ?? "").split(separator: " ").map(String.init) {
      if let severity = Severity(name: word) {
        filter.least = severity
      } else if word == FindingFilter.Owner.own.rawValue {
        filter.owner = .own
      } else if let state = FindingFilter.State(rawValue: word) {
        filter.state = state
      } else if session.queue.checks().contains(where: { $0.check == word }) {
        filter.check = word
      } else {
        filter.text += (filter.text.isEmpty ? "" : " ") + word
      }
    }
    session.filter(filter)
    try say("\(count(session.findingCount, "finding")): \(filter.title ?? "all").")
  }
}

extension LineStepper.Command {
  fileprivate var line: String {
    let words = (names[0] + (operand.isEmpty ? "" : " " + operand)).padded(to: 13)
    return words + help
  }
}

extension ReviewedUnit {
  /// Where words are that occur once, in the translation or else in the source.
  fileprivate func place(of words: String) -> (side: Side, span: Span)? {
    for (side, text) in [(Side.target, current), (.source, source)] {
      let places = text.ranges(of: words)
      if places.count == 1 { return (side, text.span(of: places[0])) }
    }
    return nil
  }
}
