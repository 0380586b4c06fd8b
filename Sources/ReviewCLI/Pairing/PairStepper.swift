internal import Review
internal import ReviewDesk

/// The stepper for pairs on a terminal: shows the current pair, takes a key, does what it asks.
struct PairStepper: Dialog {
  let session: PairingSession
  let screen: Screen
  private var side = Side.target
  private var cut: PairScreen.Cut?
  var message = ""
  var isLeft = false

  init(_ session: PairingSession, on screen: Screen) {
    self.session = session
    self.screen = screen
  }

  var title: String { "the pairs" }

  var notes: String {
    """
    Edited pairs count as confirmed: loading changed files again keeps them as long as their sentences exist.
    ▶ and ┃ mark the current pair, │ its neighbours, ? a doubtful one, ▸ the side that < and > move.
    """
  }

  var keys: [KeyBinding<Self>] { cut == nil ? mending : cutting }

  func page(in room: Size) throws -> Page {
    try PairScreen(session: session, room: room, side: side, cut: cut).page()
  }

  private var mending: [KeyBinding<Self>] {
    [
      KeyBinding("n", "next", "to the next pair", keys: [.text("n"), .right, .down, .pageDown]) {
        $0.session.next()
      },
      KeyBinding("p", "previous", "to the previous pair", keys: [.text("p"), .left, .up, .pageUp]) {
        $0.session.previous()
      },
      KeyBinding("d", "next doubtful", "to the next doubtful pair") {
        $0.message = $0.session.nextDoubtful().said
      },
      KeyBinding("j", "join", "joins the pair with the next one") { $0.message = try $0.session.join().said },
      KeyBinding("s", "split", "splits it: the arrows choose the place, Tab the side, Enter splits") {
        $0.beginSplit()
      },
      KeyBinding("<, >", "move a sentence", "moves its last sentence to the next pair", keys: [.text(">")]) {
        $0.message = try $0.session.moveOn($0.side).said
      },
      KeyBinding("<", nil, "moves its first sentence to the previous pair") {
        $0.message = try $0.session.moveBack($0.side).said
      },
      KeyBinding(
        "Tab", "other side", "chooses the side, marked ▸, whose sentences < and > move", keys: [.tab]
      ) {
        $0.turn()
      },
      KeyBinding("l", "link", "links an omission and the addition next to it: they become a pair") {
        $0.message = try $0.session.link().said
      },
      KeyBinding("x", "unlink", "unlinks: the pair becomes an omission and an addition") {
        $0.message = try $0.session.unlink().said
      },
      KeyBinding("c", "confirm", "confirms the pair as it is; c again takes that back") {
        $0.message = try $0.session.confirm().said
      },
      KeyBinding("u", "undo", "takes back your last change to the pairing; again: the one before") {
        $0.message = try $0.session.undo().said
      },
      KeyBinding("g", "go to", "to a pair by its number") { try $0.goToPair() },
      KeyBinding("Home", nil, "to the first pair", keys: [.home]) { _ = $0.session.go(to: 1) },
      KeyBinding("End", nil, "to the last pair", keys: [.end]) {
        _ = $0.session.go(to: $0.session.pairs.count)
      },
      KeyBinding("q", "quit", "quits; everything is saved") { $0.isLeft = true },
    ]
  }

  private var cutting: [KeyBinding<Self>] {
    [
      KeyBinding("↑, ↓", "another place", "choose the place", keys: [.down, .right, .text("n")]) {
        $0.moveCut(by: 1)
      },
      KeyBinding("↑", nil, "a place higher", keys: [.up, .left, .text("p")]) { $0.moveCut(by: -1) },
      KeyBinding("Tab", "other side", "chooses the place on the other side", keys: [.tab]) { $0.turn() },
      KeyBinding("Enter", "splits the pair here", "splits the pair here", keys: [.enter, .text("s")]) {
        try $0.split()
      },
      KeyBinding("Esc", "cancels", "cancels", keys: [.escape, .text("q")]) {
        $0.cut = nil
        $0.message = "The pair was not changed."
      },
    ]
  }

  private mutating func turn() { side = side == .source ? .target : .source }

  /// Begins to choose where the current pair is parted, in the middle of each side.
  private mutating func beginSplit() {
    guard let bead = session.pair?.loaded.bead else { return }
    guard bead.source.count > 1 || bead.target.count > 1 else {
      message = "There is at most one sentence on each side; x separates the sides."
      return
    }
    cut = PairScreen.Cut(source: (bead.source.count + 1) / 2, target: (bead.target.count + 1) / 2)
    if (side == .source ? bead.source : bead.target).count < 2 { turn() }
  }

  private mutating func split() throws {
    guard let place = cut else { return }
    cut = nil
    message = try session.split(source: place.source, target: place.target).said
  }

  private mutating func moveCut(by step: Int) {
    guard let place = cut, let bead = session.pair?.loaded.bead else { return }
    if side == .source {
      cut?.source = min(max(0, place.source + step), bead.source.count)
    } else {
      cut?.target = min(max(0, place.target + step), bead.target.count)
    }
  }

  private mutating func goToPair() throws {
    let (session, last) = (session, session.pairs.count)
    _ = try TextPrompt.ask(
      "go to a pair", "Go to pair (1–\(last)):", deed: "goes there", over: page(in:), on: screen
    ) {
      guard Int($0).map(session.go) == true else {
        throw InputError(.usage, "there is no pair '\($0)'; type a number from 1 to \(last)")
      }
    }
  }
}
