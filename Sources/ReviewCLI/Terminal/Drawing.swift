internal import Review

/// What a window shows, row by row, as it is sent; and how one such picture becomes the next.
struct Drawing: Equatable {
  private var rows: [String]
  let size: Size

  /// Rows cut to a window.
  init(_ rows: [StyledText], size: Size, inColor: Bool) {
    self.size = size
    self.rows = rows.prefix(size.rows).map { $0.cut(to: size.columns).drawn(inColor: inColor) }
    self.rows += [String](repeating: "", count: size.rows - self.rows.count)
  }

  /// What makes this picture of another one: only rows that differ are sent. All are when there is none, or when the
  /// window had another size.
  func bytes(after before: Drawing?) -> String {
    guard let before, before.size == size else {
      return "\u{1B}[H\u{1B}[J" + rows.indices.map(row).joined()
    }
    return rows.indices.filter { rows[$0] != before.rows[$0] }.map { Self.blank($0) + row($0) }.joined()
  }

  private func row(_ index: Int) -> String {
    rows[index].isEmpty ? "" : "\u{1B}[\(index + 1);1H" + rows[index]
  }

  private static func blank(_ index: Int) -> String { "\u{1B}[\(index + 1);1H\u{1B}[2K" }
}

extension StyledText {
  /// The text as it is sent to a place of its own on a screen.
  ///
  /// Where terminals disagree about the width of a character, the column of the next one is told: whatever they make of
  /// it, all that follows stands where it should. Text that runs from right to left is sent in its logical order, as
  /// everything is; a terminal that turns it does so by itself, one that does not shows it from left to right. Marks
  /// are around the same letters either way, and no sign that turns text is ever sent.
  fileprivate func drawn(inColor: Bool) -> String {
    guard runs.contains(where: { $0.text.contains(where: \.isOfDisputedWidth) }) else {
      return rendered(inColor: inColor)
    }
    var column = 1
    return runs.map { run in
      var text = ""
      for character in run.text {
        text.append(character)
        column += character.columns
        if character.isOfDisputedWidth { text += "\u{1B}[\(column)G" }
      }
      return inColor && !run.style.isEmpty ? run.style.sequence + text + "\u{1B}[0m" : text
    }.joined()
  }
}
