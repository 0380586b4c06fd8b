internal import Review

/// Shows a text that may be longer than the window.
struct Reader: Dialog {
  let title: String
  let paragraphs: [StyledText]
  /// How far the lines of a paragraph after its first are moved to the right.
  var hang = 0
  let screen: Screen
  var message = ""
  var isLeft = false
  private var first = 0

  init(title: String, paragraphs: [StyledText], hang: Int = 0, screen: Screen) {
    self.title = title
    self.paragraphs = paragraphs
    self.hang = hang
    self.screen = screen
  }

  var keys: [KeyBinding<Self>] {
    [
      KeyBinding(
        "Space", "page", "one page forward",
        keys: [.text(" "), .pageDown, .control("f")], if: { $0.isLong }
      ) { $0.move(by: $0.room.rows) },
      KeyBinding(
        "b", "page back", "one page back", keys: [.text("b"), .pageUp, .control("b")], if: { $0.isLong }
      ) {
        $0.move(by: -$0.room.rows)
      },
      KeyBinding(
        "↓, ↑", "line", "one line down, one line up", keys: [.down, .enter, .text("j")], if: { $0.isLong }
      ) {
        $0.move(by: 1)
      },
      KeyBinding("↑", nil, "one line up", keys: [.up, .text("k")], if: { $0.isLong }) { $0.move(by: -1) },
      KeyBinding("Home", nil, "to the beginning", keys: [.home], if: { $0.isLong }) { $0.first = 0 },
      KeyBinding("End", nil, "to the end", keys: [.end], if: { $0.isLong }) { $0.move(by: $0.lines.count) },
      KeyBinding("q", "back", "back, as Esc", keys: [.text("q"), .escape, .text("?")]) { $0.isLeft = true },
    ]
  }

  func page(in room: Size) -> Page {
    let lines = lines
    let first = max(0, min(first, lines.count - room.rows))
    let end = min(lines.count, first + room.rows)
    let place = isLong ? "lines \(min(first + 1, end))–\(end) of \(lines.count)" : ""
    return Page(header: (title, place), body: lines[first..<end].map { StyledText(" ") + $0 })
  }

  private var room: Size { Frame(size: screen.size, hints: [Hint(text: "q")]).room }
  private var lines: [StyledText] {
    paragraphs.flatMap { $0.wrapped(to: min(room.columns, Frame.readable) - 2, hanging: hang) }
  }
  private var isLong: Bool { lines.count > room.rows - 3 }

  private mutating func move(by rows: Int) { first = max(0, min(first + rows, lines.count - room.rows)) }
}
