internal import Review

/// Shows a text that may be longer than the window.
struct Reader {
  let title: String
  let screen: Screen
  /// How far the lines of a paragraph after its first are moved to the right.
  var hang = 0

  /// Shows paragraphs until the editor leaves.
  func run(_ paragraphs: [StyledText]) throws {
    var first = 0
    while true {
      let size = screen.console.size
      let width = min(size.columns, 100)
      let lines = paragraphs.flatMap { $0.wrapped(to: width - 2, hanging: hang) }
      let room = max(1, size.rows - 3)
      first = max(0, min(first, lines.count - room))
      let shown = lines[first..<min(lines.count, first + room)].map { StyledText(" ") + $0 }
      let filler = [StyledText](repeating: StyledText(), count: max(0, room - shown.count))
      let end = min(lines.count, first + room)
      let foot =
        " lines \(min(first + 1, end))–\(end) of \(lines.count)  space/b page  ↓/↑ line  Home/End  q back"
      let rule = StyledText(String(repeating: "─", count: width), .dim)
      try screen.draw([StyledText(" " + title, .bold)] + shown + filler + [rule, StyledText(foot)])
      switch try screen.key() {
      case .text("q"), .text("v"), .text("?"), .escape, .closed: return
      case .control("c"): throw Interruption()
      case .text(" "), .pageDown, .control("f"): first += room
      case .text("b"), .pageUp, .control("b"): first -= room
      case .down, .enter, .text("j"): first += 1
      case .up, .text("k"): first -= 1
      case .home, .text("g"): first = 0
      case .end, .text("G"): first = lines.count
      default: break
      }
    }
  }
}

extension Sitting {
  /// The translation as it stands now, sentence by sentence with their numbers.
  ///
  /// * marks a changed sentence, ! one with a finding that wants a decision.
  func reading() throws -> [StyledText] {
    let target = try project.documents(of: text.id).target.text
    var end = 0
    var rows: [StyledText] = []
    for unit in units {
      let start = unit.unit.loaded.targetSpan.lowerBound
      let isNewBlock = start > end && target[bytes: end..<start].contains { $0.isNewline }
      if isNewBlock, !rows.isEmpty { rows.append(StyledText()) }
      end = max(end, unit.unit.loaded.targetSpan.upperBound)
      let isOpen = unit.findings.contains { $0.isOpen && $0.finding.isShown }
      let sign = (unit.current == unit.loaded ? " " : "*") + (isOpen ? "!" : " ")
      let number = String(unit.number)
      let lead = StyledText(
        String(repeating: " ", count: max(0, 4 - number.count)) + number + sign + " ", .dim)
      if !unit.current.isEmpty { rows.append(lead + StyledText(unit.current)) }
    }
    return rows
  }
}
