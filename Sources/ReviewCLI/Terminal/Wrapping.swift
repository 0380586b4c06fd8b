internal import Review

/// A character on the screen, with its look and its width.
private struct Cell {
  var character: Character
  var style: Style
  var columns: Int

  /// Whether a line may end before it without a space: between Chinese or Japanese characters.
  var isIdeograph: Bool { columns == 2 && character.isLetter }
}

extension StyledText {
  /// The text in lines of at most some columns, broken between words where it can be.
  ///
  /// - Parameter hang: how many columns the lines after the first are moved to the right.
  func wrapped(to width: Int, hanging hang: Int = 0) -> [StyledText] {
    let full = max(2, width)
    let cells = self.cells
    var lines: [ArraySlice<Cell>] = []
    var start = 0
    while start < cells.count {
      var end = start
      var columns = 0
      let width = lines.isEmpty ? full : max(2, full - hang)
      while end < cells.count, columns + cells[end].columns <= width {
        columns += cells[end].columns
        end += 1
      }
      var next = end
      if end < cells.count {
        (end, next) = Self.breakPlace(in: cells, start, end)
      }
      lines.append(cells[start..<end])
      start = max(next, start + 1)
    }
    let indent = StyledText(String(repeating: " ", count: hang))
    return lines.isEmpty
      ? [StyledText()]
      : lines.enumerated().map { $0 == 0 ? StyledText(cells: $1) : indent + StyledText(cells: $1) }
  }

  /// The beginning of the text, with … where something was cut off.
  func cut(to width: Int) -> StyledText {
    if columns <= width { return self }
    var left = width - 1
    return StyledText(
      cells: cells.prefix {
        left -= $0.columns
        return left >= 0
      }) + "…"
  }

  private var cells: [Cell] {
    runs.flatMap { run in
      run.text.map { Cell(character: $0, style: run.style, columns: $0.columns) }
    }
  }

  private init(cells: ArraySlice<Cell>) {
    self.init()
    for cell in cells {
      if runs.last?.style == cell.style {
        runs[runs.count - 1].text.append(cell.character)
      } else {
        runs.append(Run(text: String(cell.character), style: cell.style))
      }
    }
  }

  /// Where a line ends that is full before `limit`, and where the next begins.
  private static func breakPlace(in cells: [Cell], _ start: Int, _ limit: Int) -> (end: Int, next: Int) {
    if cells[limit].character == " " { return (limit, limit + 1) }
    for index in stride(from: limit, to: start, by: -1) {
      if index < limit, cells[index].character == " " { return (index, index + 1) }
      if cells[index].isIdeograph, !isOpening(cells[index - 1].character) { return (index, index) }
    }
    return (limit, limit)
  }

  private static func isOpening(_ character: Character) -> Bool { "⟦([{（「『《“‘".contains(character) }
}
