/// A list whose items are in one line: "1) … 2) …", "a. … b. …", "• … • …".
struct RunInList {
  private enum Style: Equatable {
    case number, letter
  }

  /// What the next item is numbered, once a list has begun.
  private var expected: (style: Style, value: Int, sign: UInt8)?

  /// Where the item begins that the `.` or `)` at an offset numbers; nil when it numbers none, or the first.
  ///
  /// - Parameter start: where the sentence begins.
  mutating func item(in text: UTF8Text, start: Int, at offset: Int, language: SentenceLanguage) -> Int? {
    guard let (style, value, from) = Self.number(in: text, start: start, before: offset) else { return nil }
    // "1.)" ends at its bracket.
    let offset = offset + 1 < text.end && text.bytes[offset + 1] == 0x29 ? offset + 1 : offset
    let sign = text.bytes[offset]
    let isFirst =
      text.skip(from: start, to: start + SentenceBoundary.preamble) {
        $0 == .space || $0 == .bullet || $0 == .opening
      } >= from
    if isFirst, value == 1 {
      expected = (style, 2, sign)
      return nil
    }
    let next = text.skip(from: offset + 1) { $0 == .space }
    guard let expected, expected.style == style, expected.value == value, expected.sign == sign,
      next > offset + 1,
      let kind = text.kind(at: next), sign == 0x29 || kind == .upper || kind == .letter || style == .letter,
      !isFirst, Self.isItem(in: text, from: from, next: next, language)
    else { return nil }
    self.expected?.value += 1
    return from
  }

  /// Whether a number that follows the last one is that of an item, and not "the 2. place" or "1. May to 2. May".
  private static func isItem(in text: UTF8Text, from: Int, next: Int, _ language: SentenceLanguage) -> Bool {
    let end = text.skipBack(from: from, to: 0) { $0 == .space || $0 == .bullet }
    guard end < from, text.kind(before: end) != .comma || text.bytes[end - 1] == 0x3B else { return false }
    let word = text.skipBack(from: end, to: 0) { $0.isLetter || $0 == .mark }..<end
    let following = next..<text.skip(from: next) { $0.isLetter || $0 == .mark }
    return !language.starts(text.key(word)) && !language.isMonth(text.key(following))
  }

  /// The number or the letter that ends at an offset, with what it counts and where it begins.
  private static func number(
    in text: UTF8Text, start: Int, before end: Int
  ) -> (style: Style, value: Int, from: Int)? {
    let from = text.skipBack(from: end, to: max(start, end - 3)) { $0 == .digit || $0 == .lower }
    let bytes = text.bytes[from..<end]
    guard (1...2).contains(bytes.count),
      from == start || text.kind(before: from).map({ $0 == .space || $0 == .bullet }) ?? true
    else { return nil }
    if let value = Int(text.string(from..<end)) { return (.number, value, from) }
    guard bytes.count == 1, let letter = bytes.first, (0x61...0x7A).contains(letter) else { return nil }
    return (.letter, Int(letter) - 0x60, from)
  }
}
