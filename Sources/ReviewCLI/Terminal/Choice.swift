internal import Review

/// Asks for one of a few things, each with a key of its own.
struct Choice<Value>: Dialog {
  /// One of the things.
  struct Item {
    /// What is typed for it.
    var key: String
    var label: String
    var value: Value
  }

  let title: String
  let screen: Screen
  private let items: [Item]
  private let backdrop: Backdrop
  private var selected: Int
  var message = ""
  var isLeft = false
  /// What was chosen; nil when the editor thought better of it.
  private(set) var answer: Value?

  /// Asks; nil when the editor cancels.
  ///
  /// - Parameter selected: the index of the item that Enter takes at first.
  static func ask(
    _ title: String, _ items: [Item], selected: Int = 0, over backdrop: @escaping Backdrop, on screen: Screen
  ) throws -> Value? {
    var choice = Choice(title: title, screen: screen, items: items, backdrop: backdrop, selected: selected)
    try choice.run()
    return choice.answer
  }

  var keys: [KeyBinding<Self>] {
    let own = items.indices.map { index in
      KeyBinding<Self>(items[index].key, nil, items[index].label) { $0.choose(index) }
    }
    return [
      KeyBinding("Enter", "selects ▶", "selects ▶", keys: [.enter]) {
        $0.choose($0.selected)
      },
      KeyBinding("↓, ↑", "move", "move the mark", keys: [.down, .tab]) { $0.move(by: 1) },
      KeyBinding("↑", nil, "moves the mark up", keys: [.up, .backTab]) { $0.move(by: -1) },
    ] + own + [
      // A letter of the list comes first.
      KeyBinding("Esc", "leaves it", "cancels, as q", keys: [.escape, .text("q")]) {
        $0.isLeft = true
      }
    ]
  }

  func page(in room: Size) throws -> Page {
    let shown = min(items.count, max(1, room.rows - 1))
    let first = max(0, min(selected - shown / 2, items.count - shown))
    let width = items.map(\.key.columns).max() ?? 1
    let rows = items.indices[first..<first + shown].map { index in
      let mark = StyledText(index == selected ? " ▶ " : "   ", .bold)
      return mark + StyledText(items[index].key.padded(to: width + 2), .bold) + StyledText(items[index].label)
    }
    let left = room.rows - shown - 2
    let above = try backdrop(Size(columns: room.columns, rows: max(0, left)))
    let gap = left >= 0 ? [StyledText()] : []
    return Page(
      header: above.header,
      body: above.body.prefix(max(0, left)) + gap + [StyledText(" " + title, .bold)] + rows)
  }

  private mutating func move(by step: Int) { selected = (selected + step + items.count) % items.count }

  private mutating func choose(_ index: Int) {
    answer = items[index].value
    isLeft = true
  }
}
