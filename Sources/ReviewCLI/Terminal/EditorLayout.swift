internal import Review

/// Where each character of an edited text is in rows of a width.
///
/// Unlike read text, edited text is broken between words without dropping the space: every character has a place for
/// the cursor.
struct EditorLayout {
  /// The range of characters of each row; the last may be empty, for the cursor.
  let rows: [Range<Int>]
  private let shown: [String]
  private let columns: [Int]

  init(_ editor: LineEditor, width: Int) { self.init(editor.characters, width: width) }

  init(_ characters: [Character], width: Int) {
    let shown = characters.map { $0.isNewline ? "↵" : String($0).visible }
    let columns = shown.map(\.columns)
    var rows: [Range<Int>] = []
    var start = 0
    while start <= shown.count {
      var end = start
      var used = 0
      // One column is left free for the cursor after the last character.
      while end < shown.count, used + columns[end] < width {
        used += columns[end]
        end += 1
      }
      if end < shown.count {
        let space = (start..<end).last { shown[$0] == " " }
        end = space.map { $0 + 1 } ?? max(end, start + 1)
        rows.append(start..<end)
        start = end
      } else {
        rows.append(start..<end)
        break
      }
    }
    self.rows = rows
    self.shown = shown
    self.columns = columns
  }

  /// The text of each row.
  var lines: [String] { rows.map { shown[$0].joined() } }

  /// The row and the column of a place between characters, from 0.
  func place(of cursor: Int) -> (row: Int, column: Int) {
    let row = rows.lastIndex { $0.lowerBound <= cursor } ?? 0
    return (row, columns[rows[row].lowerBound..<cursor].reduce(0, +))
  }

  /// The place a row higher.
  func above(_ cursor: Int) -> Int { moved(cursor, by: -1) ?? 0 }

  /// The place a row lower.
  func below(_ cursor: Int) -> Int { moved(cursor, by: 1) ?? shown.count }

  private func moved(_ cursor: Int, by distance: Int) -> Int? {
    let (row, column) = place(of: cursor)
    guard rows.indices.contains(row + distance) else { return nil }
    let range = rows[row + distance]
    var used = 0
    for index in range {
      if used >= column { return index }
      used += columns[index]
    }
    // At the end of a full row the cursor would belong to the next.
    return row + distance == rows.count - 1 ? range.upperBound : max(range.lowerBound, range.upperBound - 1)
  }
}
