internal import Review
internal import ReviewDesk

/// Shows one sentence after another, whether they have findings or not: to read, to edit, to go on from a search.
struct SentenceView: Dialog {
  let session: ReviewSession
  let screen: Screen
  /// The number of the current sentence.
  var number: Int
  /// What it was found by.
  var search: TextSearch?
  /// What was answered before in this session.
  let earlier: EarlierAnswers
  var message = ""
  var isLeft = false

  init(
    session: ReviewSession, screen: Screen, number: Int, search: TextSearch? = nil, earlier: EarlierAnswers
  ) {
    self.session = session
    self.screen = screen
    self.number = number
    self.search = search
    self.earlier = earlier
  }

  var title: String { search == nil ? "a sentence" : "what was found" }

  var keys: [KeyBinding<Self>] {
    let edit = KeyBinding<Self>("e", "edit", "edits the sentence") { try $0.edit() }
    return [edit] + (search == nil ? stepping : searching) + farther
  }

  private var searching: [KeyBinding<Self>] {
    [
      KeyBinding("n", "next hit", "to the next sentence that has it") { try $0.moveSearch(1) },
      KeyBinding(
        "p", "previous hit", "to the previous sentence that has it", keys: [.text("p"), .text("N")]
      ) {
        try $0.moveSearch(-1)
      },
    ]
  }

  private var stepping: [KeyBinding<Self>] {
    [
      KeyBinding("n", "next", "to the next sentence") { $0.move(1) },
      KeyBinding("p", "previous", "to the previous sentence") { $0.move(-1) },
    ]
  }

  private var farther: [KeyBinding<Self>] {
    [
      KeyBinding("→, ↓", nil, "to the next sentence", keys: [.right, .down]) { $0.move(1) },
      KeyBinding("←, ↑", nil, "to the previous sentence", keys: [.left, .up]) { $0.move(-1) },
      KeyBinding("/", "search", "looks for a text in both languages") { try $0.searchAgain() },
      KeyBinding(
        "Enter", "to its finding", "goes to its first finding", keys: [.enter], if: \.hasFinding
      ) {
        $0.takeFinding()
      },
      KeyBinding("m", "mark", "marks an error in it that no check found") { try $0.mark() },
      KeyBinding("c", nil, "comments on the sentence; shown below it") { view in
        view.message = try Commenting(session: view.session, screen: view.screen, backdrop: view.page(in:))
          .run(on: view.number)
      },
      KeyBinding("u", "undo", "takes back your last decision") { $0.message = try $0.session.undo().said },
      KeyBinding("U", nil, "brings back what was last taken back") {
        $0.message = try $0.session.redo().said
      },
      KeyBinding("q", "back", "back, as Esc and b", keys: [.text("q"), .text("b"), .escape]) {
        $0.isLeft = true
      },
    ]
  }

  func page(in room: Size) throws -> Page {
    guard let unit = try session.unit(number) else { return Page(body: []) }
    return try FindingPage(session: session, room: room).sentence(
      unit, hits: search?.hits(in: unit) ?? ([], []))
  }

  /// Whether a finding of the sentence is stepped through.
  var hasFinding: Bool { session.queue.entries.contains { $0.unit == number } }

  private mutating func move(_ step: Int) {
    number = max(1, min(number + step, session.unitCount))
  }

  private mutating func moveSearch(_ direction: Int) throws {
    let before = number
    try search?.move(direction, in: session)
    number = search?.number ?? number
    message = number == before ? "No other sentence has it." : ""
  }

  private mutating func searchAgain() throws {
    let new = try TextSearch.ask(in: session, from: number - 1, earlier, over: page(in:), on: screen)
    guard let new else { return }
    (search, number) = (new, new.number)
  }

  private mutating func edit() throws {
    guard let unit = try session.unit(number) else { return }
    message = try SentenceEditing(session: session, unit: unit, screen: screen).run()
  }

  private mutating func mark() throws {
    guard let unit = try session.unit(number) else { return }
    message = try Marking(session: session, unit: unit, screen: screen).run()
  }

  private mutating func takeFinding() {
    let own = session.queue.entries.filter { $0.unit == number }
    session.go(to: (own.first(where: \.isOpen) ?? own.first)?.number)
    isLeft = true
  }
}
