/// A key, or what else comes from a keyboard.
enum Key: Equatable {
  case text(String)
  /// Text from the clipboard, as one.
  case paste(String)
  case enter, tab, backTab, escape, backspace, delete
  case up, down, left, right, home, end, pageUp, pageDown
  /// A word to the left or right: Ctrl or Alt with an arrow.
  case wordLeft, wordRight
  /// The key for help where ? is text.
  case help
  case control(Character)
  case alt(Character)
  /// The window has another size, or the screen was lost.
  case resized
  /// Nothing came for a while.
  case idle
  /// Nothing more will come.
  case closed
}
