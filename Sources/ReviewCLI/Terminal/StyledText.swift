internal import Review

/// How a piece of text looks on a terminal. Colour is never the only sign of anything.
struct Style: OptionSet, Hashable {
  let rawValue: Int

  static let plain: Style = []
  static let bold = Style(rawValue: 1 << 0)
  static let dim = Style(rawValue: 1 << 1)
  static let underline = Style(rawValue: 1 << 2)
  static let reverse = Style(rawValue: 1 << 3)
  static let red = Style(rawValue: 1 << 4)
  static let yellow = Style(rawValue: 1 << 5)
  static let cyan = Style(rawValue: 1 << 6)
  static let green = Style(rawValue: 1 << 7)

  /// The terminal's codes, in the order of the bits.
  private static let codes = ["1", "2", "4", "7", "31", "33", "36", "32"]

  /// The sequence that switches it on.
  var sequence: String {
    let codes = Self.codes.indices.filter { rawValue & 1 << $0 != 0 }.map { Self.codes[$0] }
    return "\u{1B}[" + codes.joined(separator: ";") + "m"
  }
}

/// Text with its looks, safe to show: what came from a file was made visible on the way in.
struct StyledText: Equatable, ExpressibleByStringLiteral {
  /// A stretch of one look.
  struct Run: Equatable {
    var text: String
    var style: Style
  }

  var runs: [Run] = []

  init() {}

  /// Some text in one look.
  init(_ text: some StringProtocol, _ style: Style = .plain) {
    if !text.isEmpty { runs = [Run(text: text.visibleProse, style: style)] }
  }

  init(stringLiteral value: String) { self.init(value) }

  /// A span of a text that is shown between marks, ⟦ ⟧.
  struct Mark {
    var span: Span
    var style: Style
    /// What stands before the words, behind the first mark.
    var sign = ""
  }

  /// A text with some of its spans between marks, ⟦ ⟧, and in a look of their own.
  init(_ text: String, marking spans: [Span], _ marked: Style, rest: Style = .plain) {
    self.init(text, marks: spans.map { Mark(span: $0, style: marked) }, rest: rest)
  }

  /// A text with marks, each with its own look. A mark never parts a letter from its signs; of two that overlap the
  /// first is shown.
  init(_ text: String, marks: [Mark], rest: Style = .plain) {
    var done = 0
    let whole = marks.map { Mark(span: text.wholeCharacters($0.span), style: $0.style, sign: $0.sign) }
    for mark in whole.sorted(by: { $0.span.lowerBound < $1.span.lowerBound })
    where mark.span.lowerBound >= done {
      self += StyledText(text[bytes: done..<mark.span.lowerBound], rest)
      self += StyledText("⟦" + mark.sign + text[bytes: mark.span] + "⟧", mark.style)
      done = mark.span.upperBound
    }
    self += StyledText(text[bytes: done..<text.utf8.count], rest)
  }

  static func + (left: StyledText, right: StyledText) -> StyledText {
    var sum = left
    sum += right
    return sum
  }

  static func += (left: inout StyledText, right: StyledText) { left.runs += right.runs }

  /// The text without its looks.
  var plain: String { runs.map(\.text).joined() }

  /// The columns that it takes.
  var columns: Int { runs.reduce(0) { $0 + $1.text.columns } }

  /// The text as it is sent to a terminal.
  func rendered(inColor: Bool) -> String {
    guard inColor else { return plain }
    return runs.map { $0.style.isEmpty ? $0.text : $0.style.sequence + $0.text + "\u{1B}[0m" }.joined()
  }
}

extension String {
  /// The span with all of its first and its last character.
  fileprivate func wholeCharacters(_ span: Span) -> Span {
    let (first, last) = (characterStart(span.lowerBound), characterStart(span.upperBound))
    let isCut = utf8.distance(from: startIndex, to: last) < span.upperBound
    return self.span(of: first..<(isCut ? index(after: last) : last))
  }

  private func characterStart(_ offset: Int) -> Index {
    let place = utf8.index(startIndex, offsetBy: offset)
    return place < endIndex ? index(before: index(after: place)) : endIndex
  }
}
