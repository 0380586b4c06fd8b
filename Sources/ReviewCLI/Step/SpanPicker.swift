internal import Review
internal import ReviewDesk

/// Selects a phrase of a sentence, in the translation or the source, with the keyboard.
struct SpanPicker: Dialog {
  let session: ReviewSession
  let unit: ReviewedUnit
  let screen: Screen
  private var side = Side.target
  /// The character that the cursor is on.
  private var cursor = 0
  /// The character at which the selection begins; nil while it is the word at the cursor.
  private var anchor: Int?
  var message = ""
  var isLeft = false
  /// What was selected; nil when the editor thought better of it.
  private(set) var answer: (side: Side, span: Span)?

  init(session: ReviewSession, unit: ReviewedUnit, screen: Screen) {
    self.session = session
    self.unit = unit
    self.screen = screen
    if unit.current.isEmpty { side = .source }
  }

  var title: String { "mark an error" }
  var notes: String {
    "Without Space, the word at the cursor is marked; Tab marks words of the source that the translation lacks."
  }

  var keys: [KeyBinding<Self>] {
    [
      KeyBinding(
        "→, ←", "word", "to the next word, to the previous one", keys: [.right, .wordRight, .text("w")]
      ) {
        $0.cursor = $0.next
      },
      KeyBinding("←", nil, "to the previous word", keys: [.left, .wordLeft, .text("b")]) {
        $0.cursor = $0.previous
      },
      KeyBinding(".", "letter", "one letter forward") { $0.cursor = min($0.cursor + 1, $0.last) },
      KeyBinding(",", "back", "one letter back") { $0.cursor = max($0.cursor - 1, 0) },
      KeyBinding("Space", "from here", "begins the mark here; the arrows widen it", keys: [.text(" ")]) {
        $0.anchor = $0.anchor == nil ? $0.cursor : nil
      },
      KeyBinding("Tab", "other language", "marks in the other language", keys: [.tab]) { $0.turn() },
      KeyBinding("Enter", "marks it", "takes what is between ⟦ and ⟧", keys: [.enter]) { $0.finish() },
      KeyBinding("Esc", "cancels", "cancels", keys: [.escape, .text("q")]) {
        $0.isLeft = true
      },
      KeyBinding("Home", nil, "to the beginning", keys: [.home]) { $0.cursor = 0 },
      KeyBinding("End", nil, "to the end", keys: [.end]) { $0.cursor = $0.last },
    ]
  }

  func page(in room: Size) throws -> Page {
    let (range, characters) = (selection, characters)
    // The marks are shown as characters, so that each row breaks where it is seen to.
    var shown = characters
    if !characters.isEmpty {
      shown.insert("⟧", at: range.upperBound)
      shown.insert("⟦", at: range.lowerBound)
    }
    let layout = EditorLayout(shown, width: max(4, room.columns - 5))
    let place = layout.place(of: cursor + (characters.isEmpty ? 0 : 1))
    let height = min(layout.rows.count, max(1, room.rows / 2))
    let first = max(0, min(place.row - height / 2, layout.rows.count - height))
    let other = Sentence(
      label: language(side == .target ? .source : .target),
      text: side == .target ? unit.source : unit.current,
      style: .dim, line: "│"
    ).rows(width: room.columns, limit: max(0, room.rows - height - 2))
    let head =
      other
      + [
        StyledText(), StyledText(" Which words of the \(side == .target ? "translation" : "source")?", .bold),
      ].suffix(room.rows > height + 1 ? 2 : 1)
    let lines = layout.lines[first..<first + height].map { StyledText("  ┃ ", .bold) + StyledText($0) }
    return Page(
      header: FindingPage(session: session, room: room).header, body: head + lines,
      cursor: Screen.Cursor(row: head.count + place.row - first, column: place.column + 4))
  }

  private func language(_ side: Side) -> String {
    side == .source ? session.text.source.language : session.text.target.language
  }

  private var text: String { side == .source ? unit.source : unit.current }
  private var characters: [Character] { Array(text) }
  private var last: Int { max(0, characters.count - 1) }

  /// The range of characters that is marked.
  private var selection: Range<Int> {
    let characters = characters
    guard !characters.isEmpty else { return 0..<0 }
    guard let anchor else { return word(at: cursor) }
    let (first, last) = (word(at: min(anchor, cursor)), word(at: max(anchor, cursor)))
    return first.lowerBound..<last.upperBound
  }

  /// The word that a character is of; in scripts without spaces, and outside words, the character.
  private func word(at place: Int) -> Range<Int> {
    let characters = characters
    func isJoined(_ index: Int) -> Bool {
      characters.indices.contains(index) && characters[index].columns < 2
        && (characters[index].isLetter || characters[index].isNumber || "'’-".contains(characters[index]))
    }
    guard isJoined(place) else { return place..<min(place + 1, characters.count) }
    var (start, end) = (place, place + 1)
    while isJoined(start - 1) { start -= 1 }
    while isJoined(end) { end += 1 }
    return start..<end
  }

  private var next: Int {
    let end = word(at: cursor).upperBound
    return min(characters[min(end, characters.count)...].firstIndex { !$0.isWhitespace } ?? last, last)
  }

  private var previous: Int {
    let start = word(at: cursor).lowerBound
    guard let before = characters[..<start].lastIndex(where: { !$0.isWhitespace }) else { return 0 }
    return word(at: before).lowerBound
  }

  private mutating func turn() {
    guard !(side == .target ? unit.source : unit.current).isEmpty else {
      message = "There is nothing in the other language."
      return
    }
    side = side == .target ? .source : .target
    (cursor, anchor) = (0, nil)
  }

  private mutating func finish() {
    let (characters, range) = (characters, selection)
    let start = String(characters[..<range.lowerBound]).utf8.count
    answer = (side, start..<start + String(characters[range]).utf8.count)
    isLeft = true
  }
}
