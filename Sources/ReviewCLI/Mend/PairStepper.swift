internal import Review

/// The stepper for pairs on a terminal: shows the pair in hand, takes a key, does what it asks.
struct PairStepper {
  let sitting: PairSitting
  let screen: Screen
  private var side = Side.target
  private var cut: PairScreen.Cut?
  private var message = ""

  init(_ sitting: PairSitting, on screen: Screen) {
    self.sitting = sitting
    self.screen = screen
  }

  /// Steps until the editor leaves.
  mutating func run() throws {
    while true {
      try screen.draw(view.rows())
      message = ""
      do {
        switch try screen.key() {
        case .closed: return
        case .text("q") where cut == nil: return
        case .control("c"): throw Interruption()
        case .tab: side = side == .source ? .target : .source
        case let key where cut != nil: try choosePlace(key)
        case let key: try take(key)
        }
      } catch let error as InputError {
        // A mend that cannot be made is no reason to leave.
        message = error.description.asSentence
      }
    }
  }

  private var view: PairScreen {
    PairScreen(sitting: sitting, size: screen.console.size, side: side, cut: cut, message: message)
  }

  private mutating func take(_ key: Key) throws {
    switch key {
    case .text("n"), .right, .down, .pageDown: sitting.next()
    case .text("p"), .left, .up, .pageUp: sitting.previous()
    case .text("d"): message = sitting.nextDoubtful()
    case .text("j"): message = try sitting.join()
    case .text("s"): try beginSplit()
    case .text(">"): message = try sitting.moveOn(side)
    case .text("<"): message = try sitting.moveBack(side)
    case .text("l"): message = try sitting.link()
    case .text("x"): message = try sitting.unlink()
    case .text("c"): message = try sitting.confirm()
    case .text("u"): message = try sitting.undo()
    case .text("g"): try goToPair()
    case .home: _ = sitting.go(to: 1)
    case .end: _ = sitting.go(to: sitting.pairs.count)
    case .text("?"): try Reader(title: "Keys", screen: screen, hang: 11).run(PairHelp.keys)
    case .text(let other): message = "'\(other)' does nothing here; the keys below do, ? explains them."
    default: break
    }
  }

  /// Begins to choose where the pair in hand is parted, in the middle of each side.
  private mutating func beginSplit() throws {
    guard let bead = sitting.pair?.loaded.bead else { return }
    guard bead.source.count > 1 || bead.target.count > 1 else {
      message = "There is one sentence on a side at most; x parts the sides."
      return
    }
    cut = PairScreen.Cut(source: (bead.source.count + 1) / 2, target: (bead.target.count + 1) / 2)
    if (side == .source ? bead.source : bead.target).count < 2 { side = side == .source ? .target : .source }
  }

  private mutating func choosePlace(_ key: Key) throws {
    guard var place = cut, let bead = sitting.pair?.loaded.bead else { return }
    let step: Int
    switch key {
    case .up, .left, .text("p"): step = -1
    case .down, .right, .text("n"): step = 1
    case .enter, .text("s"):
      cut = nil
      message = try sitting.split(source: place.source, target: place.target)
      return
    case .escape, .text("q"):
      cut = nil
      message = "The pair is as it was."
      return
    case .resized: return
    default:
      message = "The arrows choose the place, Enter splits, Esc leaves the pair whole."
      return
    }
    if side == .source {
      place.source = min(max(0, place.source + step), bead.source.count)
    } else {
      place.target = min(max(0, place.target + step), bead.target.count)
    }
    cut = place
  }

  /// Asks for a number in the row of messages.
  private mutating func goToPair() throws {
    let question = "Pair, 1 to \(sitting.pairs.count): "
    var editor = LineEditor("")
    while true {
      message = question + editor.text
      let rows = try view.rows()
      let row = rows.firstIndex { $0.plain.hasPrefix(" " + question) } ?? 0
      try screen.draw(rows, cursor: Screen.Cursor(row: row, column: rows[row].columns))
      switch editor.handle(try screen.key()) {
      case .editing: continue
      case .cancelled: message = ""
      case .accepted:
        let isThere = Int(editor.text).map(sitting.go) ?? editor.text.isEmpty
        message =
          isThere ? "" : "There is no pair '\(editor.text)'; they go from 1 to \(sitting.pairs.count)."
      }
      return
    }
  }
}
