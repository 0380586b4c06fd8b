/// The whole window of a terminal; what was there before comes back at the end.
final class Screen {
  let console: Console
  /// What is done when no key comes for a while; true when there is something new to see.
  var idle: (() throws -> Bool)?
  /// What is done when a key comes, before it does anything.
  var pressed: (() -> Void)?
  /// How many milliseconds without a key are idle.
  var patience: () -> Int32 = { 500 }
  private var keys: KeyReader
  private var shown: Drawing?

  private init(_ console: Console) {
    self.console = console
    keys = KeyReader(console.ports)
  }

  /// Where the cursor stands, from 0.
  struct Cursor: Equatable {
    var row: Int
    var column: Int
  }

  /// Runs something on a screen of its own; the terminal is given back however that ends.
  static func open<Result>(on console: Console, _ body: (Screen) throws -> Result) throws -> Result {
    let screen = Screen(console)
    try screen.enter()
    defer { screen.leave() }
    return try body(screen)
  }

  var size: Size { console.size }

  /// Shows rows from the top; the rest of the window is blank. Without a cursor none is seen.
  func draw(_ rows: [StyledText], cursor: Cursor? = nil) throws {
    let drawing = Drawing(rows, size: size, inColor: console.usesColor)
    // A terminal that knows mode 2026 shows all of it at once.
    var text = "\u{1B}[?2026h\u{1B}[?25l" + drawing.bytes(after: shown)
    if let cursor {
      let column = min(cursor.column, size.columns - 1)
      text += "\u{1B}[\(min(cursor.row, size.rows - 1) + 1);\(column + 1)H\u{1B}[?25h"
    }
    try console.write((text + "\u{1B}[?2026l").utf8)
    try console.flush()
    shown = drawing
  }

  /// Waits for a key; Ctrl-Z stops the program until the shell lets it go on.
  func key() throws -> Key {
    while true {
      switch try keys.next(within: patience()) {
      // The wait may have begun after the signal that told so.
      case .idle where RawMode.wasLost() || shown?.size != size:
        shown = nil
        return .resized
      case .idle:
        if try idle?() == true { return .idle }
      case .resized:
        _ = RawMode.wasLost()
        shown = nil
        return .resized
      case .control("l"):
        // Something else has written on the terminal.
        shown = nil
        return .resized
      case .control("z"):
        leave()
        console.ports.suspend()
        try enter()
        return .resized
      case let key:
        pressed?()
        return key
      }
    }
  }

  /// Hands the terminal to another program for as long as that runs.
  func lend<Result>(_ body: () throws -> Result) throws -> Result {
    leave()
    let result = Swift.Result { try body() }
    try enter()
    return try result.get()
  }

  private func enter() throws {
    shown = nil
    console.ports.setRaw(true)
    try console.write(RawMode.entering.utf8)
    try console.flush()
  }

  private func leave() {
    try? console.write(RawMode.restoring.utf8)
    try? console.flush()
    console.ports.setRaw(false)
  }
}
