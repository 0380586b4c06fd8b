/// The whole window of a terminal, drawn anew each time; what was there before comes back at the end.
struct Screen {
  let console: Console
  private let keys: KeyBox

  /// Keys are read from one buffer, whoever asks for them.
  private final class KeyBox {
    var reader: KeyReader
    init(_ ports: Ports) { reader = KeyReader(ports) }
  }

  /// Where the cursor stands, from 0.
  struct Cursor: Equatable {
    var row: Int
    var column: Int
  }

  /// Runs something on a screen of its own; the terminal is given back however that ends.
  static func open<Result>(on console: Console, _ body: (Screen) throws -> Result) throws -> Result {
    let screen = Screen(console: console, keys: KeyBox(console.ports))
    try screen.enter()
    defer { screen.leave() }
    return try body(screen)
  }

  /// Shows rows from the top; the rest of the window is blank.
  func draw(_ rows: [StyledText], cursor: Cursor? = nil) throws {
    let size = console.size
    let lines = rows.prefix(size.rows).map {
      $0.cut(to: size.columns).rendered(inColor: console.usesColor) + "\u{1B}[K"
    }
    var text = "\u{1B}[?25l\u{1B}[H" + lines.joined(separator: "\r\n")
    if lines.count < size.rows { text += "\r\n\u{1B}[J" }
    if let cursor { text += "\u{1B}[\(cursor.row + 1);\(cursor.column + 1)H\u{1B}[?25h" }
    try console.write(text.utf8)
    try console.flush()
  }

  /// Waits for a key; Ctrl-Z stops the program until the shell lets it go on.
  func key() throws -> Key {
    let key = try keys.reader.next()
    guard key == .control("z") else { return key }
    leave()
    console.ports.suspend()
    try enter()
    return .resized
  }

  private func enter() throws {
    console.ports.setRaw(true)
    // The alternate screen, and pastes that can be told from typing.
    try console.write("\u{1B}[?1049h\u{1B}[?2004h".utf8)
    try console.flush()
  }

  private func leave() {
    try? console.write(RawMode.restoring.utf8)
    try? console.flush()
    console.ports.setRaw(false)
  }
}
