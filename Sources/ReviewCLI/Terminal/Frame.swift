internal import Review

/// The rows around what a dialog shows: a header above; below a rule, what the last key came to, and the keys.
struct Frame {
  let size: Size
  /// What the last key came to, in rows.
  private var message: [StyledText]
  private var keys: [StyledText] = []

  /// Long lines are hard to read, however wide the window is.
  static let readable = 104
  /// From this width on there is room for two texts and a list side by side.
  static let wide = 120
  private static let widest = 212
  /// Windows of fewer rows do without rules.
  private static let high = 20

  /// A frame around a window.
  ///
  /// - Parameters:
  ///   - isWhole: whether a long message gets several rows; else it is cut.
  ///   - hints: what the keys do, the most important first.
  init(size: Size, message: String = "", isWhole: Bool = false, hints: [Hint] = []) {
    self.size = size
    self.message = [StyledText(message, .bold)]
    if isWhole {
      self.message = Array(self.message[0].wrapped(to: columns - 4).prefix(size.rows < 10 ? 1 : 4))
    }
    let rows = size.rows < 10 ? 1 : size.rows < Self.high ? 2 : size.rows < 40 ? 3 : 4
    keys = Self.rows(hints, width: columns, limit: rows)
  }

  private var columns: Int { min(size.columns, size.columns < Self.wide ? Self.readable : Self.widest) }
  private var hasRules: Bool { size.rows >= Self.high }

  /// How many rows are above the body.
  var top: Int { size.rows < 5 ? 0 : hasRules ? 2 : 1 }

  /// The columns and rows of the body.
  var room: Size { Size(columns: columns, rows: max(1, size.rows - top - foot.count)) }

  /// All rows of the window.
  func rows(_ page: Page) -> [StyledText] {
    let head = [header(page.header), rule].prefix(top)
    let body = page.body.prefix(room.rows)
    let filler = [StyledText](repeating: StyledText(), count: room.rows - body.count)
    return head + body + filler + foot
  }

  private var rule: StyledText { StyledText(String(repeating: "─", count: columns), .dim) }

  private func header(_ texts: (left: String, right: String)) -> StyledText {
    let right = texts.right.isEmpty ? "" : texts.right + " "
    let left = StyledText(" " + texts.left, .bold).cut(to: max(10, columns - right.columns - 1))
    let gap = String(repeating: " ", count: max(1, columns - left.columns - right.columns))
    return left + StyledText(gap + right)
  }

  /// In a low window the message is in the rule.
  private var foot: [StyledText] {
    let said = message.map { StyledText(" ") + $0 }
    if hasRules { return [rule] + said.map { $0.cut(to: columns) } + keys }
    let line = said[0].cut(to: columns - 3) + StyledText(message[0].columns == 0 ? "" : " ")
    let lead = StyledText("─", .dim)
    return [lead + line + StyledText(String(repeating: "─", count: max(0, columns - line.columns - 1)), .dim)]
      + said.dropFirst() + keys
  }

  /// Keys in rows; a key stays with its words. Those that have no room are left out, the least important first.
  private static func rows(_ hints: [Hint], width: Int, limit: Int) -> [StyledText] {
    var hints = hints
    var lines = rows(hints, width: width)
    while lines.count > limit, let index = hints.lastIndex(where: { !$0.isKept }) {
      hints.remove(at: index)
      lines = rows(hints, width: width)
    }
    return lines.prefix(limit).map { StyledText($0) }
  }

  private static func rows(_ hints: [Hint], width: Int) -> [String] {
    var lines: [String] = []
    for hint in hints {
      if let line = lines.last, line.columns + hint.text.columns + 2 <= width {
        lines[lines.count - 1] += "  " + hint.text
      } else {
        lines.append(" " + hint.text)
      }
    }
    return lines
  }
}

/// What a key does, for the rows of keys at the foot of a window.
struct Hint {
  /// The key and what it does, as "q quit".
  var text: String
  /// Whether it is shown however little room there is: how to leave, and where help is.
  var isKept = false
}
