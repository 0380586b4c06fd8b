internal import Review

/// Shows a list of things that something will be done to, all ticked at first; the editor may take the ticks away.
struct Checklist: Dialog {
  let title: String
  let screen: Screen
  /// What will be done, as "Enter puts “x” at these places".
  private let doing: String
  private let items: [StyledText]
  private var ticks: [Bool]
  private var selected = 0
  private let extra: [KeyBinding<Self>]
  private let canTick: Bool
  var message = ""
  var isLeft = false
  /// The indices of the things that it is to be done to; nil when the editor thought better of it.
  private(set) var answer: [Int]?

  /// A list.
  ///
  /// - Parameters:
  ///   - doing: what Enter does with the ticked ones, in a word or two.
  ///   - extra: what other keys do.
  ///   - canTick: whether it may be done to some of them only.
  init(
    _ title: String, _ items: [StyledText], doing: String, extra: [KeyBinding<Self>] = [],
    canTick: Bool = true,
    on screen: Screen
  ) {
    self.title = title
    self.items = items
    self.doing = doing
    self.extra = extra
    self.canTick = canTick
    self.screen = screen
    ticks = [Bool](repeating: true, count: items.count)
  }

  var keys: [KeyBinding<Self>] {
    [
      KeyBinding("Enter", doing, canTick ? "\(doing), at the ticked places" : doing, keys: [.enter]) {
        $0.finish()
      },
      KeyBinding(
        "Space", "tick or untick", "ticks the place marked ▶, or takes its tick away",
        keys: [.text(" "), .text("x")],
        if: { $0.canTick && !$0.items.isEmpty }
      ) {
        $0.ticks[$0.selected].toggle()
        $0.move(by: 1)
      },
    ] + extra + [
      KeyBinding("↓, ↑", "move", "move the mark", keys: [.down, .text("j")]) { $0.move(by: 1) },
      KeyBinding("↑", nil, "moves the mark up", keys: [.up, .text("k")]) { $0.move(by: -1) },
      KeyBinding("Page Down", nil, "ten places down, Page Up up", keys: [.pageDown]) { $0.move(by: 10) },
      KeyBinding("Page Up", nil, "ten places up", keys: [.pageUp]) { $0.move(by: -10) },
      KeyBinding("+", "all", "ticks all", if: \.canTick) { $0.ticks = $0.ticks.map { _ in true } },
      KeyBinding("-", "none", "takes all ticks away", if: \.canTick) {
        $0.ticks = $0.ticks.map { _ in false }
      },
      KeyBinding("Esc", "cancels", "cancels", keys: [.escape, .text("q")]) {
        $0.isLeft = true
      },
    ]
  }

  func page(in room: Size) -> Page {
    let width = min(room.columns, Frame.readable)
    var rows = items.isEmpty ? [StyledText(" No such place.")] : self.rows(of: selected, width)
    // Of a long list only what is shown is set in lines.
    var above: [StyledText] = []
    var (before, after) = (selected - 1, selected + 1)
    while before >= 0, above.count < room.rows / 3 {
      above = self.rows(of: before, width) + above
      before -= 1
    }
    rows = above.suffix(room.rows / 3) + rows
    while after < items.count, rows.count < room.rows {
      rows += self.rows(of: after, width)
      after += 1
    }
    while before >= 0, rows.count < room.rows {
      rows = self.rows(of: before, width) + rows
      before -= 1
    }
    return Page(
      header: (
        title, canTick ? "\(ticks.count { $0 }) of \(items.count) ticked" : count(items.count, "place")
      ),
      body: after >= items.count ? Array(rows.suffix(room.rows)) : Array(rows.prefix(room.rows)))
  }

  private func rows(of index: Int, _ width: Int) -> [StyledText] {
    let lead =
      StyledText(index == selected ? " ▶ " : "   ", .bold)
      + StyledText(!canTick ? "" : ticks[index] ? "[x] " : "[ ] ")
    return items[index].wrapped(to: width - 8).enumerated().map {
      $0 == 0 ? lead + $1 : StyledText("       ") + $1
    }
  }

  private mutating func move(by step: Int) { selected = max(0, min(selected + step, items.count - 1)) }

  private mutating func finish() {
    answer = ticks.indices.filter { ticks[$0] }
    if answer?.isEmpty == true {
      answer = nil
      message = "Nothing is ticked; Space ticks a place, Esc cancels."
    } else {
      isLeft = true
    }
  }
}
