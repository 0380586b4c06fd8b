/// A text that is being edited: what it says now, where the cursor is, and how to go back.
struct LineEditor {
  private struct State: Equatable {
    var characters: [Character]
    var cursor: Int

    init(_ text: String, cursor: Int? = nil) {
      characters = Array(text)
      self.cursor = min(cursor ?? characters.count, characters.count)
    }
  }

  private var state: State
  private var past: [State] = []
  private var future: [State] = []
  /// What was cut last, for Ctrl-Y.
  private var cuttings = ""
  /// Whether the last key typed a letter: a run of letters is undone as one.
  private var isTyping = false
  /// Earlier texts, the newest last; what is being written comes after them.
  private var history: [String]
  private var place: Int
  private var draft = ""
  /// Whether what is typed now takes the place of the whole text.
  private var isProposal: Bool

  /// An editor that begins with a text, the cursor at a character of it.
  ///
  /// - Parameters:
  ///   - history: texts that can be called back, the newest last.
  ///   - isProposal: whether the text is one that goes as a whole when the first key types something.
  init(_ text: String, cursor: Int? = nil, history: [String] = [], isProposal: Bool = false) {
    self.isProposal = isProposal
    state = State(text, cursor: cursor)
    self.history = history
    place = history.count
  }

  /// The text.
  var text: String { String(state.characters) }
  /// The characters, for drawing.
  var characters: [Character] { state.characters }
  /// How many characters come before the cursor.
  var cursor: Int { state.cursor }
  /// Whether an earlier text can be called back.
  var hasHistory: Bool { !history.isEmpty }

  /// Puts another text in place of this one.
  mutating func replace(with text: String) { change { $0.state = State(text) } }

  /// Does what a key asks; false for one that means nothing to a text. Up and down need the width that the text is
  /// shown in.
  mutating func handle(_ key: Key, width: Int = .max) -> Bool {
    let wasTyping = isTyping
    isTyping = false
    let isWhole = isProposal
    isProposal = false
    switch key {
    case .text(let text):
      isTyping = text != " "
      let isRun = wasTyping && isTyping
      change(asOneWithLast: isRun) { $0.insert(text, inPlaceOfAll: isWhole) }
    case .paste(let text): change { $0.insert(text.pasted, inPlaceOfAll: isWhole) }
    case .control("_"), .alt("u"): Self.step(&state, from: &past, to: &future)
    case .alt("r"): Self.step(&state, from: &future, to: &past)
    case .pageUp, .alt("p"): recall(place - 1)
    case .pageDown, .alt("n"): recall(place + 1)
    default: return move(key, width: width) || cut(key)
    }
    return true
  }

  /// Moves the cursor; false for keys that move nothing.
  private mutating func move(_ key: Key, width: Int) -> Bool {
    switch key {
    case .left, .control("b"): state.cursor = max(0, cursor - 1)
    case .right, .control("f"): state.cursor = min(characters.count, cursor + 1)
    case .home, .control("a"): state.cursor = 0
    case .end, .control("e"): state.cursor = characters.count
    case .wordLeft, .alt("b"): state.cursor = characters.wordStart(before: cursor)
    case .wordRight, .alt("f"): state.cursor = characters.wordEnd(after: cursor)
    case .up, .control("p"): state.cursor = EditorLayout(self, width: width).above(cursor)
    case .down, .control("n"): state.cursor = EditorLayout(self, width: width).below(cursor)
    default: return false
    }
    return true
  }

  private mutating func cut(_ key: Key) -> Bool {
    switch key {
    case .backspace: change { $0.remove(max(0, $0.cursor - 1)..<$0.cursor) }
    case .delete, .control("d"):
      change { $0.remove($0.cursor..<min($0.characters.count, $0.cursor + 1)) }
    case .control("k"): keep(cursor..<characters.count)
    case .control("u"): keep(0..<cursor)
    case .control("w"): keep(characters.wordStart(before: cursor)..<cursor)
    case .alt("d"): keep(cursor..<characters.wordEnd(after: cursor))
    case .control("y"): change { $0.insert($0.cuttings) }
    default: return false
    }
    return true
  }

  private mutating func change(asOneWithLast isRun: Bool = false, _ body: (inout Self) -> Void) {
    let before = state
    body(&self)
    guard state.characters != before.characters else { return }
    if !isRun { past.append(before) }
    future = []
  }

  private static func step(_ state: inout State, from: inout [State], to: inout [State]) {
    guard let next = from.popLast() else { return }
    to.append(state)
    state = next
  }

  private mutating func recall(_ next: Int) {
    guard (0...history.count).contains(next) else { return }
    if place == history.count { draft = text }
    place = next
    replace(with: place == history.count ? draft : history[place])
  }

  private mutating func insert(_ text: String, inPlaceOfAll isWhole: Bool = false) {
    if isWhole { state = State("") }
    // A mark that is typed after its letter becomes one character with it.
    let before = String(characters[..<cursor]) + text
    let rest = String(characters[cursor...])
    state = State(before + rest, cursor: before.count)
  }

  private mutating func remove(_ range: Range<Int>) {
    state.characters.removeSubrange(range)
    state.cursor = range.lowerBound
  }

  private mutating func keep(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    cuttings = String(characters[range])
    change { $0.remove(range) }
  }
}

extension [Character] {
  /// Where the word before a place begins.
  func wordStart(before place: Int) -> Int {
    var index = place
    while index > 0, !self[index - 1].isWordLike { index -= 1 }
    while index > 0, self[index - 1].isWordLike { index -= 1 }
    return index
  }

  /// Where the word after a place ends.
  func wordEnd(after place: Int) -> Int {
    var index = place
    while index < count, !self[index].isWordLike { index += 1 }
    while index < count, self[index].isWordLike { index += 1 }
    return index
  }
}

extension Character {
  fileprivate var isWordLike: Bool { isLetter || isNumber || self == "'" || self == "’" }
}

extension String {
  /// The text as it is put into a sentence: in one line, without what no text holds.
  fileprivate var pasted: String {
    let lines = split(whereSeparator: \.isNewline)
    let rest = lines.dropFirst().map { " " + $0.drop(while: \.isWhitespace) }
    let joined = ((lines.first ?? "") + rest.joined()).replacing("\t", with: " ")
    return String(
      String.UnicodeScalarView(joined.unicodeScalars.filter { $0.properties.generalCategory != .control }))
  }
}
