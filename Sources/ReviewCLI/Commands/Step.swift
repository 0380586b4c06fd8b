internal import Review
internal import ReviewDesk

extension Command {
  /// Steps through the open findings.
  static let step = Command(
    name: "step", summary: "Step through the open findings; 'review' alone does the same.",
    options: [.text, .glossary, RulesChoice.option] + stepping,
    details: """
      On a terminal, each key acts at once; press ? for the list. Elsewhere, and with --plain, each input line is a command.

      The next session continues at the same finding, with the same filter and order. Sentences assigned to you ('review \
      assign') come first; the filter (f) can show only those. A decision is saved at once; its sentence is checked again \
      in the background, and new findings join the queue.
      """
  ) { arguments, console in
    let file = try ProjectFile(arguments, on: console, checks: !isFullScreen(arguments, console))
    try step(through: nextText(file, arguments), in: file, arguments, console)
    return .done
  }

  /// Options that only say how the findings are stepped through.
  static let stepping: [Option] = [.minSeverity, CheckChoice.only, .plain]

  /// Whether keys act at once, on a screen of its own.
  static func isFullScreen(_ arguments: Arguments, _ console: Console) -> Bool {
    console.isInteractive && !arguments.has("plain")
  }

  /// Steps through the findings of a text.
  static func step(
    through text: StoredText, in file: ProjectFile, _ arguments: Arguments, _ console: Console
  ) throws {
    let isFullScreen = isFullScreen(arguments, console)
    let least = arguments.severity("min-severity") ?? .neutral
    let takesCheck = try CheckChoice.filter(arguments)
    let sources = isFullScreen ? [BackgroundRecheck(file.checker, tell: console.ports.wake)] : []
    let session = try ReviewSession(file.project, text, sources: sources) {
      ($0.finding.isShown || $0.decision != nil) && $0.finding.severity >= least
        && ($0.finding.origin.isReviewer || takesCheck($0.finding.check))
    }
    session.forgetsChecks = file.checker.forget
    let protected = ProtectedFiles(
      arguments, on: console, in: file.project, changing: [.glossary, .input, .words])
    let wordList = WordListChoice.path(arguments, file.settings, on: console)
    try file.session {
      if isFullScreen {
        try Screen.open(on: console) { screen in
          defer { session.leaveNotes() }
          var stepper = Stepper(session, protecting: protected, wordList: wordList, on: screen)
          try stepper.run()
        }
        try session.finishChecks()
      } else {
        try LineStepper(session: session, protected: protected, wordList: wordList, console: console)
          .run()
      }
    } summary: {
      summarise(session, file, saved: $0, console)
    }
  }

  /// The text that is named, or the first with something left to decide.
  private static func nextText(_ file: ProjectFile, _ arguments: Arguments) throws -> StoredText {
    let texts = try file.texts(arguments)
    if texts.count == 1 { return texts[0] }
    return texts.first { !file.openFindings(of: $0).isEmpty } ?? texts[0]
  }

  private static func summarise(
    _ session: ReviewSession, _ file: ProjectFile, saved: String, _ console: Console
  ) {
    let options = file.options(for: session.text)
    console.print(
      """
      \(session.text.name): \(count(session.decisionCount, "decision")) this session, \
      \(count(session.openCount, "finding")) left\(saved).
      To continue: review step\(options)   Corrected copy: review export\(options)
      """)
    if session.decisionCount > 0 {
      // Not known is not said; the session itself is over and saved.
      let records = (try? file.project.statistics.record()) ?? []
      records.compactMap { $0.advice(file.settings) }.forEach { console.print($0) }
    }
    let others = (try? file.project.texts())?.filter { $0.id != session.text.id } ?? []
    if session.openCount == 0, let next = others.first(where: { !file.openFindings(of: $0).isEmpty }) {
      console.print("Next text: review step\(file.options(for: next))")
    }
  }
}
