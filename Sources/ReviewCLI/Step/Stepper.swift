internal import Review
internal import ReviewDesk

/// The stepper on a terminal: shows the current finding, takes a key, does what it asks.
struct Stepper: Dialog {
  let session: ReviewSession
  /// What a new term must not be overwritten.
  let protected: ProtectedFiles
  /// The path of the desk's word list.
  let wordList: String
  let screen: Screen
  var message = ""
  var isLeft = false
  /// What was answered before in this session, to be called back.
  let earlier = EarlierAnswers()
  private let news = Heard()

  init(
    _ session: ReviewSession, protecting protected: ProtectedFiles, wordList: String, on screen: Screen
  ) {
    self.session = session
    self.protected = protected
    self.wordList = wordList
    self.screen = screen
    if session.project.statistics.tracksTime {
      screen.pressed = { session.stopwatch.press(on: session.unit?.id) }
    }
    screen.patience = { session.isBehind ? 300 : 500 }
    screen.idle = { [news] in
      let changes = session.changes
      if session.isBehind {
        news.add(try session.checkOn())
        if !session.isBehind { news.add(try session.newTermOffer().map(News.termOffered)) }
      } else {
        session.leaveNotes()
        news.add(try session.catchUp())
      }
      return !news.texts.isEmpty || session.changes != changes
    }
  }

  /// What was heard while no key came, and not yet said.
  private final class Heard {
    private(set) var texts: [String] = []

    func add(_ news: News?) { texts += news.map { [$0.said] } ?? [] }

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
    A decision applies to one place; a capital letter applies everywhere, and shows the places first.

    ⟦ ⟧ mark what is flagged; they are not part of the text.
    ┃ marks the current sentence, │ its neighbours, ╎ the translation as it was loaded.
    A decision is on disk as soon as the screen says “Saved”.
    """
  }

  func page(in room: Size) throws -> Page { try FindingPage(session: session, room: room).finding() }

  /// What dialogs stand over.
  var backdrop: Backdrop { page(in:) }

  /// Whether there is a current finding.
  var hasFinding: Bool { session.finding != nil }
  /// Whether the current finding can be answered: what is corrected has to be taken back first.
  var hasQuestion: Bool { session.finding.map { $0.isOpen || $0.isActive } ?? false }
  var hasSuggestion: Bool { hasQuestion && session.finding?.finding.suggestions.isEmpty == false }
  /// Whether the finding is about the spelling of a word, or a name.
  var hasWord: Bool { session.likelyWord != nil }
  /// Whether a phrase of the translation is marked.
  var hasPhrase: Bool {
    guard hasQuestion, let span = session.finding?.finding.target, let unit = session.unit else {
      return false
    }
    return unit.current.holds(span)
  }

  /// Rewrites the current sentence.
  mutating func edit() throws {
    guard let finding = session.finding, let unit = session.unit else { return }
    let editing = SentenceEditing(session: session, unit: unit, finding: finding, screen: screen)
    message = try editing.run()
  }

  /// The same in $EDITOR.
  mutating func editElsewhere() throws {
    guard let finding = session.finding, let unit = session.unit else { return }
    let editing = SentenceEditing(session: session, unit: unit, finding: finding, screen: screen)
    message = try editing.runElsewhere()
  }

  /// Writes another phrase in place of the marked one.
  mutating func replacePhrase() throws {
    guard let finding = session.finding, let unit = session.unit, let span = finding.finding.target else {
      return
    }
    let phrase = String(unit.current[bytes: span])
    let session = session
    var said = "The phrase was not changed."
    _ = try TextPrompt.ask(
      "another phrase", "Replace the marked phrase with:", text: phrase, history: earlier.phrases,
      isProposal: true, over: backdrop, on: screen
    ) { [earlier] text in
      guard text != phrase else { return }
      said = try session.replace(with: text).said
      earlier.phrases.append(text)
    }
    message = said
  }

  /// Keeps the current phrase, with a reason from a list or one that is typed.
  mutating func keep() throws {
    guard let reason = try KeepReason.ask("Keep it as it is", over: backdrop, on: screen) else { return }
    message = try session.keep(reason: reason.text).said
  }

  /// Asks for a number and shows that sentence.
  mutating func goToSentence() throws {
    let last = session.unitCount
    var number = 0
    let answer = try TextPrompt.ask(
      "go to a sentence", "Go to sentence (1–\(last)):", deed: "goes there", over: backdrop, on: screen
    ) {
      guard let chosen = Int($0), (1...max(1, last)).contains(chosen) else {
        throw InputError(.usage, "there is no sentence '\($0)'; type a number from 1 to \(last)")
      }
      number = chosen
    }
    if answer != nil { try show(number) }
  }

  /// Looks for a text in both languages, from the current sentence on.
  mutating func search() throws {
    let unit = session.unit?.number ?? 1
    if let search = try TextSearch.ask(in: session, from: unit - 1, earlier, over: backdrop, on: screen) {
      try show(search.number, search)
    }
  }

  private mutating func show(_ number: Int, _ search: TextSearch? = nil) throws {
    var view = SentenceView(
      session: session, screen: screen, number: number, search: search, earlier: earlier)
    try view.run()
  }

  /// Marks an error that no check found in the current sentence.
  mutating func mark() throws {
    guard let unit = session.unit else { return }
    message = try Marking(session: session, unit: unit, screen: screen).run()
  }

  /// Adds a term to a glossary of the project: a correction that was made twice, or what the finding marks.
  mutating func addTerm() throws {
    let adding = TermAdding(
      session: session, protected: protected, screen: screen, backdrop: backdrop)
    message = try adding.run(session.likelyTerm())
  }

  /// Finds and replaces over the text.
  mutating func replaceEverywhere() throws {
    let replacing = Replacing(session: session, screen: screen, backdrop: backdrop, earlier: earlier)
    message = try replacing.run()
  }

  /// Shows the whole translation, the current finding in its place.
  mutating func read() throws {
    var view = WholeText(
      session: session, screen: screen, number: session.unit?.number ?? 1, earlier: earlier)
    try view.run()
  }

  /// Shows the list of the findings.
  mutating func list() throws {
    var list = FindingList(session: session, screen: screen)
    try list.run()
  }

  /// Asks which findings to step through.
  mutating func filter() throws { try FilterMenu(session: session, screen: screen).run(over: backdrop) }

  /// Changes the order of the findings.
  mutating func reorder() {
    let ordering: FindingQueue.Ordering = session.queue.ordering == .text ? .worst : .text
    session.reorder(ordering)
    message = "Findings are now shown \(ordering.title)."
  }
}

/// What was answered in a session, the newest last.
final class EarlierAnswers {
  var phrases: [String] = []
  var searches: [String] = []
}
