internal import Review

/// The stepper on a terminal: shows the finding in hand, takes a key, does what it asks.
struct Stepper: Dialog {
  let sitting: Sitting
  let screen: Screen
  var message = ""
  var isLeft = false
  /// What was answered before in this sitting, to be called back.
  let earlier = EarlierAnswers()
  private let news = News()

  init(_ sitting: Sitting, on screen: Screen) {
    self.sitting = sitting
    self.screen = screen
    if sitting.project.tracksTime { screen.pressed = { sitting.stopwatch.press(on: sitting.unit?.id) } }
    screen.patience = { sitting.isBehind ? 5 : 500 }
    screen.idle = { [news] in
      let changes = sitting.changes
      if sitting.isBehind {
        news.add(try sitting.checkOn())
        if !sitting.isBehind { news.add(try sitting.newTermOffer()) }
      } else {
        sitting.leaveNotes()
        news.add(try sitting.catchUp())
      }
      return !news.texts.isEmpty || sitting.changes != changes
    }
  }

  /// What was heard while no key came, and not yet said.
  private final class News {
    private(set) var texts: [String] = []

    func add(_ text: String?) { texts += text.map { [$0] } ?? [] }

    func take() -> [String] {
      defer { texts = [] }
      return texts
    }
  }

  /// What is new is said after what the last key came to, which is cut short where there is no room for both.
  mutating func wake() {
    let new = news.take()
    guard !new.isEmpty else { return }
    let texts = [message] + new
    message = texts.filter { !$0.isEmpty }.joined(separator: " ")
    let room = Frame(size: screen.size).room.columns - 4
    if message.columns > room {
      message = ((message.hasPrefix("Saved: ") ? ["Saved."] : []) + new).joined(separator: " ")
    }
  }

  var title: String { "the findings" }

  var notes: String {
    """
    An answer is for its place alone; a capital letter is for everywhere, and shows the places first.

    ⟦ ⟧ stand around what is flagged; they are no part of the text.
    ┃ marks the sentence in hand, │ its neighbours, ╎ the translation as it was loaded.
    Everything is on disk as soon as it is said to be saved.
    """
  }

  func page(in room: Size) throws -> Page { try FindingPage(sitting: sitting, room: room).finding() }

  /// What dialogs stand over.
  var backdrop: Backdrop { page(in:) }

  /// Whether a finding is in hand.
  var hasFinding: Bool { sitting.finding != nil }
  /// Whether the finding in hand can be answered: what is corrected has to be taken back first.
  var hasQuestion: Bool { sitting.finding.map { $0.isOpen || $0.isActive } ?? false }
  var hasSuggestion: Bool { hasQuestion && sitting.finding?.finding.suggestions.isEmpty == false }
  /// Whether a phrase of the translation is marked.
  var hasPhrase: Bool {
    guard hasQuestion, let span = sitting.finding?.finding.target, let unit = sitting.unit else {
      return false
    }
    return unit.current.holds(span)
  }

  /// Writes the sentence in hand anew.
  mutating func edit() throws {
    guard let finding = sitting.finding, let unit = sitting.unit else { return }
    let editing = SentenceEditing(sitting: sitting, unit: unit, finding: finding, screen: screen)
    message = try editing.run()
  }

  /// The same in $EDITOR.
  mutating func editElsewhere() throws {
    guard let finding = sitting.finding, let unit = sitting.unit else { return }
    let editing = SentenceEditing(sitting: sitting, unit: unit, finding: finding, screen: screen)
    message = try editing.runElsewhere()
  }

  /// Writes another phrase in the place of the marked one.
  mutating func replacePhrase() throws {
    guard let finding = sitting.finding, let unit = sitting.unit, let span = finding.finding.target else {
      return
    }
    let phrase = String(unit.current[bytes: span])
    let sitting = sitting
    var said = "The phrase is as it was."
    _ = try TextPrompt.ask(
      "another phrase", "In the place of the marked phrase:", text: phrase, history: earlier.phrases,
      over: backdrop, on: screen
    ) { [earlier] text in
      guard text != phrase else { return }
      said = try sitting.replace(with: text)
      earlier.phrases.append(text)
    }
    message = said
  }

  /// Keeps the phrase in hand, with a reason from a list or one that is typed.
  mutating func keep() throws {
    guard let reason = try KeepReason.ask("Keep it as it is", over: backdrop, on: screen) else { return }
    message = try sitting.keep(reason: reason.text)
  }

  /// Asks for a number and shows that sentence.
  mutating func goToSentence() throws {
    let last = sitting.unitCount
    var number = 0
    let answer = try TextPrompt.ask(
      "go to a sentence", "Sentence, 1 to \(last):", deed: "goes there", over: backdrop, on: screen
    ) {
      guard let chosen = Int($0), (1...max(1, last)).contains(chosen) else {
        throw InputError(.usage, "there is no sentence '\($0)'; they go from 1 to \(last)")
      }
      number = chosen
    }
    if answer != nil { try show(number) }
  }

  /// Looks for a text in both languages, from the sentence in hand on.
  mutating func search() throws {
    let unit = sitting.unit?.number ?? 1
    if let search = try Search.ask(in: sitting, from: unit - 1, earlier, over: backdrop, on: screen) {
      try show(search.number, search)
    }
  }

  private mutating func show(_ number: Int, _ search: Search? = nil) throws {
    var view = SentenceView(
      sitting: sitting, screen: screen, number: number, search: search, earlier: earlier)
    try view.run()
  }

  /// Marks an error that no check found in the sentence in hand.
  mutating func mark() throws {
    guard let unit = sitting.unit else { return }
    message = try Marking(sitting: sitting, unit: unit, screen: screen).run()
  }

  /// Adds a term to a glossary of the project: a correction that was made twice, or what the finding marks.
  mutating func addTerm() throws {
    let adding = TermAdding(sitting: sitting, screen: screen, backdrop: backdrop)
    message = try adding.run(sitting.usualTerm())
  }

  /// Finds and replaces over the text.
  mutating func replaceEverywhere() throws {
    let replacing = Replacing(sitting: sitting, screen: screen, backdrop: backdrop, earlier: earlier)
    message = try replacing.run()
  }

  /// Shows the whole translation, the finding in hand in its place.
  mutating func read() throws {
    var view = WholeText(
      sitting: sitting, screen: screen, number: sitting.unit?.number ?? 1, earlier: earlier)
    try view.run()
  }

  /// Asks which findings to step through.
  mutating func filter() throws { try FilterMenu(sitting: sitting, screen: screen).run(over: backdrop) }

  /// Changes the order of the findings.
  mutating func reorder() {
    let ordering: Queue.Ordering = sitting.queue.ordering == .text ? .worst : .text
    sitting.reorder(ordering)
    message = "The findings come \(ordering.title) now."
  }
}

/// What was answered in a sitting, the newest last.
final class EarlierAnswers {
  var phrases: [String] = []
  var searches: [String] = []
}
