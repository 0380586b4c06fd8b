internal import Review
internal import ReviewDesk

/// Marks an error that no check found: which words, what kind, how severe, and what it should say.
struct Marking {
  let session: ReviewSession
  let unit: ReviewedUnit
  let screen: Screen

  /// Asks, and marks; answers what came of it.
  func run() throws -> String {
    var picker = SpanPicker(session: session, unit: unit, screen: screen)
    try picker.run()
    guard let (side, span) = picker.answer else { return Self.nothing }
    let phrase = String((side == .source ? unit.source : unit.current)[bytes: span])
    let backdrop: Backdrop = {
      try FindingPage(session: session, room: $0).sentence(unit, hits: hits(side, span))
    }
    guard let category = try askCategory(backdrop), let severity = try askSeverity(backdrop) else {
      return Self.nothing
    }
    var said = Self.nothing
    let isFixable = side == .target
    _ = try TextPrompt.ask(
      "mark an error",
      isFixable
        ? "What should it say? Press Enter to leave it open." : "What is missing, in a few words?",
      text: isFixable ? phrase : "", isProposal: true, deed: "marks it", over: backdrop, on: screen
    ) { answer in
      let fix = isFixable && answer != phrase ? [answer] : []
      said = try session.mark(
        unit, side, span, category, severity, message: isFixable || answer.isEmpty ? nil : answer,
        suggestions: fix
      ).said
    }
    return said
  }

  private static let nothing = "Nothing was marked."

  private func hits(_ side: Side, _ span: Span) -> (source: [Span], target: [Span]) {
    side == .source ? ([span], []) : ([], [span])
  }

  private func askCategory(_ backdrop: @escaping Backdrop) throws -> Category? {
    let items = zip("123456789abcdefghijklmnoprstuvwxyz", Category.allCases).map {
      Choice<Category>.Item(key: String($0), label: $1.title, value: $1)
    }
    return try Choice.ask("What kind of error?", items, over: backdrop, on: screen)
  }

  private func askSeverity(_ backdrop: @escaping Backdrop) throws -> Severity? {
    let items = Severity.allCases.enumerated().map {
      Choice<Severity>.Item(key: String($0 + 1), label: $1.name, value: $1)
    }
    return try Choice.ask("How severe?", items, selected: 1, over: backdrop, on: screen)
  }
}
