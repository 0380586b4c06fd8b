/// A text that is being edited: what it says now, where the cursor is, and how to go back.
struct LineEditor {
  /// What a key came to.
  enum Outcome: Equatable {
    case editing, accepted, cancelled
  }

  private struct State: Equatable {
    var characters: [Character]
    var cursor: Int
  }

  private var state: State
  private var past: [State] = []
  /// What was cut last, for Ctrl-Y.
  private var cuttings = ""
  /// Whether the last key typed a letter: a run of letters is undone as one.
  private var isTyping = false

  /// An editor that begins with a text, the cursor at a character of it.
  init(_ text: String, cursor: Int? = nil) {
    let characters = Array(text)
    state = State(characters: characters, cursor: min(cursor ?? characters.count, characters.count))
  }

  /// The text.
  var text: String { String(state.characters) }
  /// The characters, for drawing.
  var characters: [Character] { state.characters }
  /// How many characters stand before the cursor.
  var cursor: Int { state.cursor }

  /// Does what a key asks. Up and down need the width that the text is shown in.
  mutating func handle(_ key: Key, width: Int = .max) -> Outcome {
    let before = state
    let wasTyping = isTyping
    isTyping = false
    switch key {
    case .enter: return .accepted
    case .escape, .control("c"), .closed: return .cancelled
    case .text(let text):
      insert(text)
      isTyping = text != " "
    case .paste(let text): insert(text)
    case .control("_"), .alt("u"):
      if let last = past.popLast() { state = last }
      return .editing
    default:
      if !move(key, width: width) { cut(key) }
    }
    if state.characters != before.characters, !(wasTyping && isTyping) { past.append(before) }
    return .editing
  }

  /// Moves the cursor; false for keys that move nothing.
  private mutating func move(_ key: Key, width: Int) -> Bool {
    switch key {
    case .left, .control("b"): state.cursor = max(0, cursor - 1)
    case .right, .control("f"): state.cursor = min(characters.count, cursor + 1)
    case .home, .control("a"): state.cursor = 0
    case .end, .control("e"): state.cursor = characters.count
    case .wordLeft, .alt("b"): state.cursor = wordStart
    case .wordRight, .alt("f"): state.cursor = wordEnd
    case .up, .control("p"): state.cursor = EditorLayout(self, width: width).above(cursor)
    case .down, .control("n"): state.cursor = EditorLayout(self, width: width).below(cursor)
    default: return false
    }
    return true
  }

  private mutating func cut(_ key: Key) {
    switch key {
    case .backspace: remove(max(0, cursor - 1)..<cursor)
    case .delete, .control("d"): remove(cursor..<min(characters.count, cursor + 1))
    case .control("k"): keep(cursor..<characters.count)
    case .control("u"): keep(0..<cursor)
    case .control("w"): keep(wordStart..<cursor)
    case .alt("d"): keep(cursor..<wordEnd)
    case .control("y"): insert(cuttings)
    default: break
    }
  }

  private mutating func insert(_ text: String) {
    // A mark that is typed after its letter becomes one character with it.
    let before = String(characters[..<cursor]) + text
    let rest = state.characters[cursor...]
    state = State(characters: Array(before) + rest, cursor: before.count)
  }

  private mutating func remove(_ range: Range<Int>) {
    state.characters.removeSubrange(range)
    state.cursor = range.lowerBound
  }

  private mutating func keep(_ range: Range<Int>) {
    if !range.isEmpty { cuttings = String(characters[range]) }
    remove(range)
  }

  private var wordStart: Int {
    var index = cursor
    while index > 0, !characters[index - 1].isWordLike { index -= 1 }
    while index > 0, characters[index - 1].isWordLike { index -= 1 }
    return index
  }

  private var wordEnd: Int {
    var index = cursor
    while index < characters.count, !characters[index].isWordLike { index += 1 }
    while index < characters.count, characters[index].isWordLike { index += 1 }
    return index
  }
}

extension Character {
  fileprivate var isWordLike: Bool { isLetter || isNumber || self == "'" || self == "’" }
}
