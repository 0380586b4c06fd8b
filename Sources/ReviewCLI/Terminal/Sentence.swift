internal import Review

/// A sentence in rows behind a label and a line, with what is flagged marked.
struct Sentence {
  /// What comes before the first row.
  var label: String
  var text: String
  /// What is said when there is no text.
  var nothing = ""
  var spans: [Span] = []
  var marked: Style = .bold
  var style: Style = .plain
  /// What is between the label and the text: ┃ for the current one, │ for what is around it.
  var line = "┃"

  /// The columns before the text.
  static let lead = 5

  /// The rows, at most so many: those with the marks first, … where something is left out.
  func rows(width: Int, limit: Int = .max) -> [StyledText] {
    var lines = styled.wrapped(to: max(4, width - Self.lead - 1))
    if lines.count > limit { lines = excerpt(lines, limit) }
    return lines.enumerated().map { index, line in
      StyledText(index == 0 ? " " + label.padded(to: 3) : "    ", style)
        + StyledText(self.line, style.union(.bold)) + line
    }
  }

  private var styled: StyledText {
    if text.isEmpty { return StyledText(nothing, .dim) }
    // A span that a later edit has left behind is not shown at a wrong place.
    return StyledText(text, marking: spans.filter { text.holds($0) }, marked, rest: style)
  }

  private func excerpt(_ lines: [StyledText], _ limit: Int) -> [StyledText] {
    guard limit > 0 else { return [] }
    let mark = lines.firstIndex { $0.plain.contains("⟦") } ?? 0
    // A row before the mark tells more than the last row after it.
    let first = max(0, min(mark - (limit > 2 ? 1 : 0), lines.count - limit))
    var shown = Array(lines[first..<first + limit])
    if first > 0 { shown[0] = StyledText("…", .dim) + shown[0].cut(to: shown[0].columns) }
    if first + limit < lines.count { shown[limit - 1] += StyledText("…", .dim) }
    return shown
  }
}

extension [StyledText] {
  /// The rows with others on their right, which begin at a column.
  func beside(_ right: [StyledText], at column: Int) -> [StyledText] {
    (0..<Swift.max(count, right.count)).map { index in
      let left = index < count ? self[index].cut(to: column) : StyledText()
      let gap = StyledText(String(repeating: " ", count: column - left.columns))
      return index < right.count ? left + gap + right[index] : left
    }
  }
}
