/// A plain text file with a word a line. What follows a `#` at the beginning of a line or after a space is a comment.
///
/// As the words of a desk, those are the ones that no dictionary has and that are right here, and names as the desk spells
/// them. A word in small letters also stands for the same word with a capital and in capitals; a word with a capital
/// stands for itself and for itself in capitals.
public struct WordList: Sendable {
  /// The words, in the order of the file.
  public let words: [String]
  private let exact: Set<String>
  private let capitals: Set<String>
  private let document: Document?
  private let name: String

  /// Reads a list; no bytes, no words.
  ///
  /// - Throws: `InputError` for what is not a text.
  public init(bytes: [UInt8] = [], name: String) throws(InputError) {
    // A file may be left with nothing in it when its last word is removed.
    let isEmpty = bytes.allSatisfy { [0x09, 0x0A, 0x0D, 0x20].contains($0) }
    document = isEmpty ? nil : try Document(bytes: bytes, name: name, format: .all[0])
    self.name = name
    words = (document.map { Self.lines($0.text) } ?? []).map(\.word).filter { !$0.isEmpty }
    exact = Set(words)
    capitals = Set(words.map { $0.uppercased() })
  }

  /// The bytes of the file.
  public var bytes: [UInt8] { document?.bytes ?? [] }

  /// Whether a word is on the list.
  public func contains(_ word: String) -> Bool {
    exact.contains(word) || exact.contains(word.lowercased())
      || word == word.uppercased() && capitals.contains(word)
  }

  /// The file with another word at its end.
  ///
  /// - Throws: `InputError` for what is not a word.
  public func adding(_ word: String) throws(InputError) -> [UInt8] {
    guard !word.isEmpty, !word.hasPrefix("#"), !word.contains(where: \.isWhitespace) else {
      throw InputError(.usage, "'\(word)' is not a word; the list takes single words")
    }
    guard let document else { return Array((word + "\n").utf8) }
    let end = document.text.utf8.count
    let lineEnd = document.text.utf8.contains(0x0D) ? "\r\n" : "\n"
    let isLineOpen = document.text.utf8.last != 0x0A
    return try document.replacing([(end..<end, (isLineOpen ? lineEnd : "") + word + lineEnd)])
  }

  /// The file without a word, as it is written in the list; comments stay.
  public func removing(_ word: String) throws(InputError) -> [UInt8] {
    guard let document else { return [] }
    return try document.replacing(Self.lines(document.text).filter { $0.word == word }.map { ($0.span, "") })
  }

  /// The lines of a text: where each is, with its line end, and its word; that of a comment is empty.
  private static func lines(_ text: String) -> [(span: Span, word: String)] {
    var start = 0
    return text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
      let end = min(start + line.count + 1, text.utf8.count)
      defer { start = end }
      let content = String(Substring(line)).trimmingWhitespace()
      let word =
        content.hasPrefix("#") ? "" : content.firstRange(of: " #").map { String(content[..<$0.lowerBound]) }
      return (start..<end, (word ?? content).trimmingWhitespace())
    }
  }
}
