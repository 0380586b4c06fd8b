/// A place where a sentence may end: what comes before it and what follows.
struct SentenceBoundary {
  /// What the marks before the place are.
  enum Mark {
    /// A full stop, which may belong to an abbreviation.
    case stop
    case ellipsis
    /// An ellipsis with the full stop of its sentence, as "....".
    case finalEllipsis
    /// A question mark, an exclamation mark, or the full stop of a script that has no abbreviations with it.
    case strong
  }

  let text: UTF8Text
  /// Where the sentence begins that may end here.
  let start: Int
  /// The last run of marks.
  let marks: Span
  let mark: Mark
  /// Where the marks end with what closes after them.
  let closed: Int
  /// Where what follows begins, after white space.
  let next: Int
  /// Where it begins without what it opens with.
  let opened: Int
  /// Whether ICU breaks here.
  let isBoundary: Bool

  /// The word that the marks follow, with the stops inside of it, its end if it is very long; empty after a bracket or
  /// a quotation mark.
  let word: Span
  let nextKind: ScalarKind

  /// More bytes than any abbreviation has.
  static let longest = 40
  /// More bytes than come before the first word of any sentence.
  static let preamble = 400

  var isSpaced: Bool { next > closed }
  var isQuoted: Bool { opened > next }
  /// Whether a quotation or a bracket closes after the marks.
  var isClosing: Bool {
    closed > marks.upperBound && text.skip(from: marks.upperBound, to: closed) { $0 == .mark } < closed
  }

  /// The letters and digits that follow, an apostrophe and what is after it left out.
  var nextWord: Span {
    opened..<text.skip(from: opened, to: min(text.end, opened + Self.longest)) {
      $0.isLetter || $0 == .digit || $0 == .mark
    }
  }

  /// Whether the word begins the sentence, but for what opens it.
  var isWordFirst: Bool {
    text.skip(from: start, to: start + Self.preamble) {
      $0 == .space || $0.isOpening || $0 == .bullet || $0 == .mark
    } >= word.lowerBound
  }

  /// Reads on from the first mark at an offset.
  ///
  /// - Parameter isStop: whether an ASCII character other than `.!?` ends sentences in the language.
  init(text: UTF8Text, start: Int, mark offset: Int, isBoundary: (Span) -> Bool, isStop: (UInt8) -> Bool) {
    self.text = text
    self.start = start
    var run = Self.run(in: text, at: offset, isStop)
    var closed = Self.close(in: text, at: run.upperBound)
    // «Really?». has its full stop outside.
    while closed > run.upperBound, let kind = text.kind(at: closed), kind.isTerminator {
      run = Self.run(in: text, at: closed, isStop)
      closed = Self.close(in: text, at: run.upperBound)
    }
    marks = run
    mark = Self.mark(in: text, run)
    self.closed = closed
    let next = text.skip(from: closed) { $0 == .space || $0 == .mark }
    self.next = next
    opened = text.skip(from: next) { $0.isOpening }
    nextKind = text.kind(at: opened) ?? .other
    word = Self.word(in: text, before: run.lowerBound, start)..<run.lowerBound
    self.isBoundary = isBoundary(offset + 1..<next + 1)
  }

  /// Where the word begins that ends at an offset; an apostrophe after a letter is within it.
  private static func word(in text: UTF8Text, before end: Int, _ start: Int) -> Int {
    let limit = max(start, end - longest)
    var offset = end
    while offset > limit, let (scalar, length) = text.scalar(before: offset) {
      let kind = text.kinds[scalar]
      if kind == .space || kind == .bullet { break }
      if kind.isOpening {
        // Hebrew writes a quotation mark within an acronym.
        let before = text.kind(before: offset - length)
        let isWithin = scalar == "\"" ? before == .letter : scalar == "'" || scalar == "’"
        guard isWithin, before?.isLetter ?? false else { break }
      }
      offset -= length
    }
    return offset
  }

  /// The run of marks at an offset, with the spaces inside of ". . .".
  private static func run(in text: UTF8Text, at offset: Int, _ isStop: (UInt8) -> Bool) -> Span {
    var end = offset
    while end < text.end, text.kind(at: end)?.isTerminator ?? false || isStop(text.bytes[end]) {
      end += text.scalar(at: end)?.length ?? 1
    }
    guard end == offset + 1, text.bytes[offset] == 0x2E else { return offset..<end }
    var dots = 1
    while end + 1 < text.end, text.bytes[end] == 0x20, text.bytes[end + 1] == 0x2E {
      // Only the first dot may have a word before it.
      if text.kind(at: end + 2) == .stop { break }
      end += 2
      dots += 1
    }
    guard dots >= 3 else { return offset..<offset + 1 }
    // "said. . . . The": the first stop ends the sentence, what is left out comes before the next.
    let isAttached = text.kind(before: offset).map { $0 != .space } ?? false
    let isFollowed = text.kind(at: end) == .space && text.kind(at: end + 1)?.isLetter ?? false
    return isAttached && dots > 3 && isFollowed ? offset..<offset + 1 : offset..<end
  }

  private static func close(in text: UTF8Text, at offset: Int) -> Int {
    let end = text.skip(from: offset) { $0.isClosing || $0 == .mark }
    if end > offset, text.kind(before: end) == .quote, let next = text.kind(at: end),
      next.isLetter || next == .digit, let (last, length) = text.scalar(before: end), last != "”"
    {
      // A quotation mark with a letter behind it opens.
      return end - length
    }
    // French has a space before "»"; a straight mark with nothing behind it closes as well.
    let quote = text.skip(from: end) { $0 == .space }
    guard quote > end, let (scalar, length) = text.scalar(at: quote), text.kinds[scalar] == .quote else {
      return end
    }
    let after = text.kind(at: quote + length)
    let closes = scalar == "»" || scalar == "›" || scalar == "”" || after == nil
    return closes && (after == nil || after == .space || after == .comma || after == .stop)
      ? quote + length : end
  }

  private static func mark(in text: UTF8Text, _ run: Span) -> Mark {
    var dots = 0
    var hasEllipsis = false
    var offset = run.lowerBound
    while offset < run.upperBound, let (scalar, length) = text.scalar(at: offset) {
      switch text.kinds[scalar] {
      case .stop: dots += 1
      case .ellipsis: hasEllipsis = true
      case .space: break
      default: return .strong
      }
      offset += length
    }
    if hasEllipsis { return dots > 0 ? .finalEllipsis : .ellipsis }
    return dots < 2 ? .stop : dots < 4 ? .ellipsis : .finalEllipsis
  }
}
