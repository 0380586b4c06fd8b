/// A stretch of a text, and what takes its place.
struct Change: Equatable {
  var span: Span
  var text: String

  init(span: Span, text: String) {
    self.span = span
    self.text = text
  }

  /// The smallest change of whole words that makes one text of another; nil when they are the same bytes.
  ///
  /// Whole words, so that two edits within one word never count as apart.
  init?(from before: String, to after: String) {
    let (old, new) = (before.unicodeScalars, after.unicodeScalars)
    let oldStart = zip(old.indices, new).first { old[$0] != $1 }?.0
    var start = oldStart ?? old.index(old.startIndex, offsetBy: min(old.count, new.count))
    guard start < old.endIndex || old.count != new.count else { return nil }

    let shared =
      min(before.utf8.count, after.utf8.count) - before.utf8.distance(from: before.startIndex, to: start)
    var end = old.endIndex
    var tail = 0
    for (index, scalar) in zip(old.indices.reversed(), new.reversed()) {
      let length = UTF8.width(scalar)
      guard old[index] == scalar, tail + length <= shared else { break }
      tail += length
      end = index
    }

    while start > before.startIndex, before[before.index(before: start)].isWordPart {
      start = before.index(before: start)
    }
    while end < before.endIndex, before[end].isWordPart { end = before.index(after: end) }
    span = before.span(of: start..<end)
    text = String(after[bytes: span.lowerBound..<after.utf8.count - (before.utf8.count - span.upperBound)])
  }

  /// By how much the text grows.
  var growth: Int { text.utf8.count - span.count }

  /// Where the new text is once the change is made.
  var place: Span { span.lowerBound..<span.lowerBound + text.utf8.count }

  /// The text with the change made.
  func applied(to text: String) -> String { text.replacing(span, with: self.text) }
}

extension Character {
  /// Whether it ends a sentence that the next follows without a space, as in Chinese.
  var endsWithoutSpace: Bool { "。！？」』".contains(self) }
}

extension Decision {
  /// What it changed in the text, if it changed it.
  var change: Change? {
    guard action != .mark, let span, let replacement else { return nil }
    return Change(span: span, text: replacement)
  }
}
