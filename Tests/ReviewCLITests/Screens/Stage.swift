import Foundation
import Testing

@testable import ReviewCLI

/// The stepper on a screen that a test looks at after each key.
final class Stage {
  let terminal: Tmux
  private var size: Size

  /// Steps through the mixed text, or through another project with options of its own.
  init(size: Size, in folder: URL? = nil, options: String = MixedText.options) throws {
    self.size = size
    let program = try #require(BuiltProgram.path, "the program 'review' is not beside the tests; build it")
    // What it says at the end stays to be read.
    terminal = try Tmux(
      "EDITOR='sh -c \"echo changed by an editor > \\$0\"' '\(program)' step \(options); sleep 100",
      columns: size.columns, rows: size.rows, in: folder ?? MixedText.folder())
    try wait(for: "help")
  }

  /// Waits for texts on a screen that is whole.
  func wait(for texts: String..., location: SourceLocation = #_sourceLocation) throws {
    try wait(for: texts, location)
  }

  /// Types keys and waits for what they bring.
  func press(_ keys: String, _ texts: String..., location: SourceLocation = #_sourceLocation) throws {
    try terminal.type(keys)
    try wait(for: texts, location)
  }

  /// The same, then other keys and what these bring.
  func press(
    _ keys: String, _ texts: String..., then others: String, _ last: String...,
    location: SourceLocation = #_sourceLocation
  ) throws {
    try terminal.type(keys)
    try wait(for: texts, location)
    try terminal.type(others)
    try wait(for: last, location)
  }

  /// Presses a key by its name.
  func named(_ key: String, _ texts: String..., location: SourceLocation = #_sourceLocation) throws {
    try terminal.press(key)
    try wait(for: texts, location)
  }

  /// Pastes a text.
  func paste(_ text: String, _ texts: String..., location: SourceLocation = #_sourceLocation) throws {
    try terminal.paste(text)
    try wait(for: texts, location)
  }

  /// Gives the window another size.
  func resize(_ size: Size, _ texts: String..., location: SourceLocation = #_sourceLocation) throws {
    self.size = size
    try terminal.resize(columns: size.columns, rows: size.rows)
    try wait(for: texts, location)
  }

  /// Types keys that move the cursor, and waits until it is on a character.
  func cursor(under character: String, after keys: String, location: SourceLocation = #_sourceLocation) throws
  {
    try terminal.type(keys)
    try terminal.wait(for: "the cursor on '\(character)' on a whole screen", location) {
      isWhole($0) && $0.cursor?.character.unicodeScalars.first == character.unicodeScalars.first
    }
  }

  /// What is on the screen, as words: a phrase may go on in the next row, behind the line that is there.
  var words: String { get throws { Self.words(of: try terminal.picture()) } }

  private static func words(of picture: Tmux.Picture) -> String {
    picture.text.replacing(/\s*\n\s*[┃│╎]?\s*/, with: " ")
  }

  /// The digit that takes a suggestion.
  func key(of suggestion: String) throws -> String {
    let rows = try terminal.picture().rows
    let match = rows.lazy.compactMap { $0.wholeMatch(of: /\s\s(\d)\s\s\s(.*?)\s*/) }.first {
      $0.2 == suggestion
    }
    return String(try #require(match, "'\(suggestion)' is not suggested:\n\(rows.joined(separator: "\n"))").1)
  }

  private func wait(for texts: [String], _ location: SourceLocation) throws {
    try terminal.wait(for: "'\(texts.joined(separator: "', '"))' on a whole screen", location) { picture in
      let words = Self.words(of: picture)
      return isWhole(picture) && texts.allSatisfy { picture.text.contains($0) || words.contains($0) }
    }
  }

  /// Whether a screen of the program fills the window: its header in the first row, its keys in the last, rows never
  /// wrapped.
  private func isWhole(_ picture: Tmux.Picture) -> Bool {
    guard picture.isAlternate else { return true }
    return picture.rows.count == size.rows && !picture.wraps && picture.rows.first?.hasPrefix(" ") == true
      && picture.rows.suffix(2).joined().contains("help")
  }
}
