/// A range of UTF-8 bytes of some text. Other units exist only at the edges of the program.
public typealias Span = Range<Int>

extension String {
  /// The text of a span; the span must lie within the text and on scalar boundaries.
  public subscript(bytes span: Span) -> Substring {
    let start = utf8.index(utf8.startIndex, offsetBy: span.lowerBound)
    return Substring(utf8[start..<utf8.index(start, offsetBy: span.count)])
  }

  /// The text with a span replaced.
  public func replacing(_ span: Span, with replacement: some StringProtocol) -> String {
    String(self[bytes: 0..<span.lowerBound]) + replacement + self[bytes: span.upperBound..<utf8.count]
  }

  /// The span of an index range.
  public func span(of range: Range<Index>) -> Span {
    let start = utf8.distance(from: startIndex, to: range.lowerBound)
    return start..<start + utf8.distance(from: range.lowerBound, to: range.upperBound)
  }

  /// The number of code points before a UTF-8 offset: what JSON output counts in.
  public func codePoints(before offset: Int) -> Int { self[bytes: 0..<offset].unicodeScalars.count }

  /// Whether a span lies in the text, between its scalars.
  public func holds(_ span: Span) -> Bool {
    guard span.lowerBound >= 0, span.upperBound <= utf8.count else { return false }
    return [span.lowerBound, span.upperBound].allSatisfy { offset in
      utf8.index(utf8.startIndex, offsetBy: offset).samePosition(in: unicodeScalars) != nil
    }
  }

  /// Line and column of a UTF-8 offset, from 1, columns in grapheme clusters; CR LF is one line end.
  public func place(of offset: Int) -> (line: Int, column: Int) {
    let before = self[bytes: 0..<offset]
    var line = 1
    var lineStart = before.startIndex
    for index in before.indices where before[index].isNewline {
      line += 1
      lineStart = before.index(after: index)
    }
    return (line, before.distance(from: lineStart, to: before.endIndex) + 1)
  }
}

extension Range where Bound == Int {
  /// The span moved by a distance.
  public func shifted(by distance: Int) -> Span { lowerBound + distance..<upperBound + distance }

  /// Whether the spans share a byte, or one is empty and lies within or at an end of the other.
  public func touches(_ other: Span) -> Bool {
    isEmpty || other.isEmpty
      ? lowerBound <= other.upperBound && other.lowerBound <= upperBound : overlaps(other)
  }

  /// The smallest span that holds both.
  public func union(_ other: Span) -> Span {
    Swift.min(lowerBound, other.lowerBound)..<Swift.max(upperBound, other.upperBound)
  }
}
