internal import Review
internal import ReviewDesk

/// The list of the findings that are stepped through, over the whole window.
struct FindingList: Dialog {
  let session: ReviewSession
  let screen: Screen
  private var selected: Int
  var message = ""
  var isLeft = false

  init(session: ReviewSession, screen: Screen) {
    self.session = session
    self.screen = screen
    selected = session.position
  }

  var title: String { "the list of findings" }
  var notes: String {
    "▶ is the selected finding, done one that is decided. Where severity has no room: \(Severity.signs)."
  }

  var keys: [KeyBinding<Self>] {
    [
      KeyBinding("Enter", "go to it", "goes to the selected finding", keys: [.enter], if: \.hasFindings) {
        $0.choose()
      },
      KeyBinding("↓, ↑", "move", "to the next finding, to the previous one", keys: [.down, .text("j")]) {
        $0.move(1)
      },
      KeyBinding("↑", nil, "to the previous finding", keys: [.up, .text("k")]) { $0.move(-1) },
      KeyBinding("n", "next", "to the next open finding") { $0.moveToOpen(1) },
      KeyBinding("p", nil, "to the previous open one") { $0.moveToOpen(-1) },
      KeyBinding("Space", "page", "a page on", keys: [.text(" "), .pageDown, .control("f")]) {
        $0.move($0.screen.size.rows / 2)
      },
      KeyBinding("b", "page back", "a page back", keys: [.text("b"), .pageUp, .control("b")]) {
        $0.move(-$0.screen.size.rows / 2)
      },
      KeyBinding("Home", nil, "to the first finding", keys: [.home]) { $0.move(-$0.session.findingCount) },
      KeyBinding("End", nil, "to the last finding", keys: [.end]) { $0.move($0.session.findingCount) },
      KeyBinding("q", "back", "back, as Esc and l", keys: [.text("q"), .text("l"), .escape]) {
        $0.isLeft = true
      },
    ]
  }

  func page(in room: Size) -> Page {
    let header = FindingPage(session: session, room: room).header
    let rows = FindingRows(session: session, width: min(room.columns, Frame.readable) - 1)
    let body =
      hasFindings
      ? rows.rows(around: index, height: room.rows) : [StyledText(" No finding is stepped through.")]
    return Page(header: header, body: body.map { StyledText(" ") + $0 })
  }

  private var hasFindings: Bool { session.findingCount > 0 }
  /// The selected finding; the queue may have changed since it was selected.
  private var index: Int { max(0, min(selected, session.findingCount - 1)) }

  private mutating func move(_ step: Int) {
    selected = max(0, min(index + step, session.findingCount - 1))
  }

  private mutating func moveToOpen(_ direction: Int) {
    let entries = session.queue.entries
    let next =
      direction > 0
      ? entries.indices.first { $0 > index && entries[$0].isOpen }
      : entries.indices.last { $0 < index && entries[$0].isOpen }
    if let next {
      selected = next
    } else {
      message = "No finding is open \(direction > 0 ? "after" : "before") this."
    }
  }

  private mutating func choose() {
    session.go(to: session.queue.entries[index].number)
    isLeft = true
  }
}
