internal import Review
internal import ReviewDesk

/// The whole text as it is now, sentence by sentence, one of them current. Only what is shown is read.
struct WholeText: Dialog {
  let session: ReviewSession
  let screen: Screen
  /// The number of the current sentence.
  var number: Int
  /// What was answered before in this session.
  private let earlier: EarlierAnswers
  private var side = Side.target
  var message = ""
  var isLeft = false

  init(session: ReviewSession, screen: Screen, number: Int, earlier: EarlierAnswers) {
    self.session = session
    self.screen = screen
    self.number = number
    self.earlier = earlier
  }

  var title: String { "the whole text" }
  var notes: String {
    """
    * marks a changed sentence, ▶ the current sentence and the current finding.
    ⟦ ⟧ enclose what open findings flag; the sign shows the severity: \(Severity.signs). \
    Before a sentence it is that of its worst finding.
    """
  }

  var keys: [KeyBinding<Self>] {
    [
      KeyBinding("↓, ↑", "sentence", "to the next sentence, to the previous one", keys: [.down, .text("j")]) {
        $0.move(1)
      },
      KeyBinding("↑", nil, "to the previous sentence", keys: [.up, .text("k")]) { $0.move(-1) },
      KeyBinding("Space", "page", "one page forward", keys: [.text(" "), .pageDown, .control("f")]) {
        $0.move($0.step)
      },
      KeyBinding("b", "page back", "one page back", keys: [.text("b"), .pageUp, .control("b")]) {
        $0.move(-$0.step)
      },
      KeyBinding("n", "next finding", "to the next open finding") { $0.goToOpen(1) },
      KeyBinding("p", nil, "to the previous open finding") { $0.goToOpen(-1) },
      KeyBinding("Tab", "other language", "the source, or the translation again", keys: [.tab]) {
        $0.side = $0.side == .source ? .target : .source
      },
      KeyBinding("Enter", "open", "opens the sentence", keys: [.enter]) { try $0.open() },
      KeyBinding("Home", nil, "to the first sentence", keys: [.home]) { $0.number = 1 },
      KeyBinding("End", nil, "to the last sentence", keys: [.end]) { $0.number = $0.session.unitCount },
      KeyBinding("q", "back", "back, as Esc and v", keys: [.text("q"), .text("v"), .escape]) {
        $0.isLeft = true
      },
    ]
  }

  func page(in room: Size) throws -> Page {
    let width = min(room.columns, Frame.readable)
    var rows = try self.rows(of: number, width)
    // The current sentence is in the upper third, unless the text begins or ends near.
    var above: [StyledText] = []
    var (before, after) = (number - 1, number + 1)
    while before > 0, above.count < room.rows / 3 {
      above = try self.rows(of: before, width) + above
      before -= 1
    }
    rows = above.suffix(room.rows / 3) + rows
    while after <= session.unitCount, rows.count < room.rows {
      rows += try self.rows(of: after, width)
      after += 1
    }
    while before > 0, rows.count < room.rows {
      rows = try self.rows(of: before, width) + rows
      before -= 1
    }
    let page = FindingPage(session: session, room: room)
    let shown =
      after > session.unitCount && number > session.unitCount - 2 ? Array(rows.suffix(room.rows)) : rows
    return Page(
      header: ("\(session.text.name) · sentence \(number) of \(session.unitCount)", page.header.right),
      body: shown)
  }

  /// How far a page is, in sentences.
  private var step: Int { max(1, screen.size.rows / 4) }

  private func rows(of number: Int, _ width: Int) throws -> [StyledText] {
    guard let unit = try session.unit(number) else { return [] }
    let isInHand = number == self.number
    let current = session.finding.flatMap { $0.finding.unit == number ? $0.number : nil }
    let marks = FindingMarks(session.queue.findings(of: unit), of: unit, current: current)
    let lead =
      StyledText((isInHand ? "▶" : " ") + String(number).leftPadded(to: 5), isInHand ? .bold : .dim)
      + marks.lead + " "
    let rows = (lead + marks.text(side)).wrapped(to: width - 1, hanging: lead.columns)
    return try (beginsBlock(unit) ? [StyledText()] : []) + rows
  }

  /// Whether a block begins with the unit: more than a space lies before it.
  private func beginsBlock(_ unit: ReviewedUnit) throws -> Bool {
    guard unit.number > 1, let before = try session.unit(unit.number - 1) else { return false }
    let span = side == .source ? unit.unit.loaded.sourceSpan : unit.unit.loaded.targetSpan
    let last = side == .source ? before.unit.loaded.sourceSpan : before.unit.loaded.targetSpan
    return span.lowerBound - last.upperBound > 1
  }

  private mutating func move(_ step: Int) { number = max(1, min(number + step, session.unitCount)) }

  private mutating func goToOpen(_ direction: Int) {
    let open = session.queue.entries.filter(\.isOpen).map(\.unit)
    let next = direction > 0 ? open.filter { $0 > number }.min() : open.filter { $0 < number }.max()
    if let next {
      number = next
    } else {
      message = "There is no open finding \(direction > 0 ? "after" : "before") this."
    }
  }

  private mutating func open() throws {
    var view = SentenceView(
      session: session, screen: screen, number: number, earlier: earlier)
    if view.hasFinding {
      let own = session.queue.entries.filter { $0.unit == number }
      session.go(to: (own.first(where: \.isOpen) ?? own.first)?.number)
      isLeft = true
    } else {
      try view.run()
    }
  }
}
