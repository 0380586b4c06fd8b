internal import Review

/// Lines and columns of offsets in a long text, without counting from its beginning each time.
struct Places {
  private let text: String
  private var offset = 0
  private var line = 1
  private var column = 1
  private var index: String.Index

  init(in text: String) {
    self.text = text
    index = text.startIndex
  }

  /// The place of a UTF-8 offset. Offsets that grow are found fastest.
  mutating func place(of wanted: Int) -> (line: Int, column: Int) {
    if wanted < offset { self = Places(in: text) }
    while offset < wanted, index < text.endIndex {
      let character = text[index]
      // An offset within a character is in that character's column.
      if offset + character.utf8.count > wanted { break }
      offset += character.utf8.count
      index = text.index(after: index)
      if character.isNewline {
        line += 1
        column = 1
      } else {
        column += 1
      }
    }
    return (line, column)
  }
}
