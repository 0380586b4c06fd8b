internal import Review

/// Something that fills the window, takes keys and is left at some time. A screen may open others on top of itself.
protocol Dialog {
  /// What it is called over its help.
  var title: String { get }
  /// Everything that its keys do.
  var keys: [KeyBinding<Self>] { get }
  /// What its help says beside the keys.
  var notes: String { get }
  /// Whether its letters are typed into a text; help is on F1 then.
  var takesText: Bool { get }
  /// What the last key came to.
  var message: String { get set }
  /// Whether it is done with.
  var isLeft: Bool { get set }
  var screen: Screen { get }

  /// What it shows in some rows and columns, between its header and the row of messages.
  func page(in room: Size) throws -> Page
  /// Takes a key that is none of `keys`; false when it means nothing.
  mutating func type(_ key: Key, width: Int) -> Bool
  /// Takes note of what has changed while no key came.
  mutating func wake()
}

/// What a dialog shows.
struct Page {
  /// The row at the top: what is on the left and on the right of it.
  var header: (left: String, right: String) = ("", "")
  var body: [StyledText]
  /// Where the cursor is in the body.
  var cursor: Screen.Cursor?
}

extension Dialog {
  var notes: String { "" }
  var takesText: Bool { false }
  mutating func type(_ key: Key, width: Int) -> Bool { false }
  mutating func wake() {}

  /// Shows it and takes keys until it is left.
  mutating func run() throws {
    var isRefused = false
    while !isLeft {
      try show(isRefused)
      let key = try screen.key()
      if key == .idle { wake() }
      guard key != .resized, key != .idle else { continue }
      message = ""
      isRefused = false
      do {
        try take(key)
      } catch let error as InputError {
        // What cannot be kept is not a reason to leave: the editor may try again.
        message = error.told
        isRefused = true
      }
    }
  }

  /// - Parameter isWhole: whether the message is shown whole, on several rows where it is long.
  private func show(_ isWhole: Bool) throws {
    let frame = Frame(size: screen.size, message: message, isWhole: isWhole, hints: hints)
    let page = try page(in: frame.room)
    let cursor = page.cursor.map { Screen.Cursor(row: $0.row + frame.top, column: $0.column) }
    try screen.draw(frame.rows(page), cursor: cursor)
  }

  private mutating func take(_ key: Key) throws {
    if key == .closed {
      isLeft = true
    } else if let binding = keys.first(where: { $0.keys.contains(key) && $0.isUseful(self) }) {
      try binding.act(&self, key)
    } else if key == .control("c") {
      throw Interruption()
    } else if key == .help || key == .text("?") && !takesText {
      try showHelp()
    } else if !type(key, width: Frame(size: screen.size).room.columns) {
      message = answer(to: key)
    }
  }

  private var helpKey: String { takesText ? "F1" : "?" }

  /// What the keys do, for the rows below: as many as there is room for, help and how to leave always.
  private var hints: [Hint] {
    keys.filter { $0.hint != nil && $0.isUseful(self) }.map {
      Hint(
        text: "\($0.name) \($0.hint ?? "")",
        isKept: $0.keys.contains { [.text("q"), .escape].contains($0) })
    } + [Hint(text: "\(helpKey) help", isKept: true)]
  }

  /// What is said to a key that does nothing: whether it would at another time, and what tells which do.
  private func answer(to key: Key) -> String {
    let useless = keys.first { $0.keys.contains(key) }
    let name = useless?.name ?? key.name
    return
      "'\(name)' does nothing \(useless == nil ? "here" : "just now"); press \(helpKey) for the list of keys"
  }

  private func showHelp() throws {
    let width = (keys.map(\.name.columns).max() ?? 0) + 3
    let rows = keys.map { StyledText($0.name.padded(to: width), .bold) + StyledText($0.help) }
    let notes = notes.split(separator: "\n", omittingEmptySubsequences: false).map { StyledText($0) }
    var reader = Reader(
      title: "Keys: \(title)", paragraphs: rows + (self.notes.isEmpty ? [] : [StyledText()] + notes),
      hang: width,
      screen: screen)
    try reader.run()
  }
}

extension InputError {
  /// What is said on a screen, where everybody knows which project it is about.
  fileprivate var told: String {
    let isAboutProject = [.inputOutput, .busy, .output].contains(kind) && line == nil
    if isAboutProject || file == nil && line == nil { return message.asSentence }
    // It begins with the name of a file, which stays as it is.
    return description + "."
  }
}

extension Key {
  /// What it is called.
  var name: String {
    switch self {
    case .text(let text): text == " " ? "Space" : text.visible
    case .paste: "a paste"
    case .control(let letter): "Ctrl-\(letter.uppercased())"
    case .alt(let letter): "Alt-\(letter)"
    case .backTab: "Shift-Tab"
    case .help: "F1"
    case .wordLeft, .wordRight: "Ctrl-arrow"
    case .pageUp: "Page Up"
    case .pageDown: "Page Down"
    default: String(describing: self).prefix(1).uppercased() + String(describing: self).dropFirst()
    }
  }
}
