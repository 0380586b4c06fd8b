internal import Review

extension Command {
  /// Steps through the findings that want a decision.
  static let step = Command(
    name: "step", summary: "Step through the findings that want a decision; 'review' alone does the same.",
    options: [.text, .minSeverity, .glossary, RulesChoice.option, CheckChoice.only, .plain],
    details: """
      On a terminal each key acts at once, ? explains them. Elsewhere, and with --plain, each line of the input is a command.

      The next sitting goes on at the same finding, with the same filter and order. Sentences that 'review assign' gave to \
      you come first; the filter (f) shows them alone. A decision is saved at once; its sentence is checked again while you \
      go on, and what that finds joins the queue.
      """
  ) { arguments, console in
    let isFullScreen = console.isInteractive && !arguments.has("plain")
    let file = try ProjectFile(arguments, on: console, checks: !isFullScreen)
    let least = arguments.severity("min-severity") ?? .neutral
    let takesCheck = try CheckChoice.filter(arguments)
    let text = try nextText(file, arguments)
    let checks = isFullScreen ? BackgroundChecks(file.rechecker) : nil
    let sitting = try Sitting(
      file.project, text,
      protecting: ProtectedFiles(arguments, on: console, in: file.project, changing: [.glossary, .input]),
      checks: checks
    ) {
      ($0.finding.isShown || $0.decision != nil) && $0.finding.severity >= least
        && ($0.finding.isMarked || takesCheck($0.finding.check))
    }
    try file.session {
      if isFullScreen {
        try Screen.open(on: console) { screen in
          defer { sitting.leaveNotes() }
          var stepper = Stepper(sitting, on: screen)
          try stepper.run()
        }
        try sitting.finishChecks()
      } else {
        try LineStepper(sitting: sitting, console: console).run()
      }
    } summary: {
      summarise(sitting, file, saved: $0, console)
    }
    return .done
  }

  /// The text that is told, or the first with something left to decide.
  private static func nextText(_ file: ProjectFile, _ arguments: Arguments) throws -> StoredText {
    let texts = try file.texts(arguments)
    if texts.count == 1 { return texts[0] }
    return texts.first { !file.openFindings(of: $0).isEmpty } ?? texts[0]
  }

  private static func summarise(
    _ sitting: Sitting, _ file: ProjectFile, saved: String, _ console: Console
  ) {
    let options = file.options(for: sitting.text)
    console.print(
      """
      \(sitting.text.name): \(count(sitting.decisionCount, "decision")) in this sitting, \
      \(count(sitting.openCount, "finding")) left\(saved).
      Go on: review step\(options)   Corrected copy: review export\(options)
      """)
    if sitting.decisionCount > 0 {
      // Not known is not said; the sitting itself is over and saved.
      let records = (try? file.project.record()) ?? []
      records.compactMap { $0.advice(file.settings) }.forEach { console.print($0) }
    }
    let others = (try? file.project.texts())?.filter { $0.id != sitting.text.id } ?? []
    if sitting.openCount == 0, let next = others.first(where: { !file.openFindings(of: $0).isEmpty }) {
      console.print("Next text: review step\(file.options(for: next))")
    }
  }
}
