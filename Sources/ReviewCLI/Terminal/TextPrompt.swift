internal import Review

/// Asks for a text, a word or a long sentence, under what it is about.
struct TextPrompt: Dialog {
  let title: String
  let screen: Screen
  /// What comes before the text.
  private let question: String
  /// What Enter does with it, for the row of keys.
  private let deed: String
  private let backdrop: Backdrop
  private let accept: (String) throws -> Void
  private var editor: LineEditor
  var message = ""
  var isLeft = false
  /// What was answered; nil when the editor thought better of it.
  private(set) var answer: String?

  /// A question.
  ///
  /// - Parameters:
  ///   - cursor: the character that follows the cursor; the end by default.
  ///   - history: earlier answers, the newest last.
  ///   - isProposal: whether the text goes as a whole when the first key types something.
  ///   - deed: what Enter does, as "saves".
  ///   - accept: takes the answer, or throws an `InputError` that says what is wrong with it.
  init(
    _ title: String, _ question: String, text: String = "", cursor: Int? = nil, history: [String] = [],
    isProposal: Bool = false, deed: String = "saves", over backdrop: @escaping Backdrop, on screen: Screen,
    accept: @escaping (String) throws -> Void = { _ in }
  ) {
    self.deed = deed
    self.title = title
    self.question = question
    self.backdrop = backdrop
    self.screen = screen
    self.accept = accept
    editor = LineEditor(text, cursor: cursor, history: history, isProposal: isProposal)
  }

  /// Asks; nil when the editor cancels.
  static func ask(
    _ title: String, _ question: String, text: String = "", cursor: Int? = nil, history: [String] = [],
    isProposal: Bool = false, deed: String = "saves", over backdrop: @escaping Backdrop, on screen: Screen,
    accept: @escaping (String) throws -> Void = { _ in }
  ) throws -> String? {
    var prompt = TextPrompt(
      title, question, text: text, cursor: cursor, history: history, isProposal: isProposal, deed: deed,
      over: backdrop, on: screen, accept: accept)
    try prompt.run()
    return prompt.answer
  }

  var takesText: Bool { true }

  var keys: [KeyBinding<Self>] {
    [
      KeyBinding("Enter", deed, "takes the text", keys: [.enter]) { try $0.finish() },
      KeyBinding("Esc", "cancels", "cancels", keys: [.escape, .control("c")]) {
        $0.isLeft = true
      },
      KeyBinding(
        "Page Up", "earlier", "an earlier text, Page Down a later one", keys: [.pageUp],
        if: { $0.editor.hasHistory }
      ) {
        _ = $0.editor.handle(.pageUp)
      },
      KeyBinding(
        "Ctrl-X Ctrl-E", "$EDITOR", "edits the text in the program that $EDITOR names", keys: [.control("x")]
      ) {
        try $0.editElsewhere()
      },
    ]
  }

  var notes: String {
    """
    Arrows, Home and End move; Ctrl or Alt with an arrow moves by words.
    Ctrl-K, Ctrl-U and Ctrl-W cut, Ctrl-Y puts back.
    Ctrl-_ (or Alt-U) undoes, Alt-R redoes.
    Pasted lines are joined into one.
    """
  }

  mutating func type(_ key: Key, width: Int) -> Bool { editor.handle(key, width: textWidth(width)) }

  func page(in room: Size) throws -> Page {
    let layout = EditorLayout(editor, width: textWidth(room.columns))
    let place = layout.place(of: editor.cursor)
    // The text comes first; what it is about gets the rows that are left.
    let height = min(layout.rows.count, max(1, room.rows / 2))
    let first = max(0, min(place.row - height / 2, layout.rows.count - height))
    let left = max(0, room.rows - height - 2)
    let above = try backdrop(Size(columns: room.columns, rows: left))
    let lines = layout.lines[first..<first + height].map { StyledText("  ┃ ", .bold) + StyledText($0) }
    let rows =
      above.body.prefix(left)
      + [StyledText(), StyledText(" " + question, .bold)].suffix(room.rows > height + 1 ? 2 : 1)
    return Page(
      header: above.header, body: rows + lines,
      cursor: Screen.Cursor(row: rows.count + place.row - first, column: place.column + 4))
  }

  private func textWidth(_ columns: Int) -> Int { max(4, columns - 5) }

  private mutating func finish() throws {
    try accept(editor.text)
    answer = editor.text
    isLeft = true
  }

  private mutating func editElsewhere() throws {
    let next = try screen.key()
    guard next == .control("e") else {
      message = "Ctrl-X Ctrl-E opens $EDITOR; Ctrl-X \(next.name) does nothing."
      return
    }
    if let text = try ExternalEditor(screen.console, on: screen).edit(editor.text) {
      editor.replace(with: text)
    }
  }
}

/// What a dialog stands over: shown in some columns and rows.
typealias Backdrop = (Size) throws -> Page
