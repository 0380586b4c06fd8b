/// One pass over a text: ICU's boundaries come in order, and between them the places that ICU does not break at.
struct SentenceScan {
  private let text: UTF8Text
  private let context: SentenceContext
  private let stops: StopBytes
  private var sentences: [Span] = []
  private var start = 0
  /// Up to where the text has been looked at.
  private var done = 0
  private var boundaries: [Int] = []
  private var list = RunInList()

  init(text: UTF8Text, language: SentenceLanguage) {
    self.text = text
    let first = text.skip(from: 0) { $0 == .space || $0.isOpening || $0 == .mark }
    stops = language.stops
    boundaries.reserveCapacity(16)
    sentences.reserveCapacity(16)
    context = SentenceContext(language: language, isWithoutCapitals: text.kind(at: first) == .lower)
  }

  /// Takes the next boundary of ICU's.
  mutating func pass(boundary: Int) { boundaries.append(boundary) }

  /// The sentences, once all boundaries have passed.
  mutating func finished() -> [Span] {
    var pending = 0
    while let mark = nextMark() {
      // Boundaries before the mark are those of other scripts' marks.
      while pending < boundaries.count, boundaries[pending] <= mark, boundaries[pending] < text.end {
        consider(boundary: boundaries[pending])
        pending += 1
      }
      if done > mark { continue }
      consider(mark: mark, &pending)
    }
    for boundary in boundaries[pending...] where boundary < text.end && boundary > done {
      consider(boundary: boundary)
    }
    end(at: text.end)
    return sentences
  }

  /// The offset of the next mark that may end a sentence or number an item.
  private func nextMark() -> Int? {
    var offset = done
    while let found = text.first(from: offset, { stops.mayBe(in: $0) }, { stops.has($0) }) {
      guard text.bytes[found] == 0xE2 else { return found }
      let kind = text.kind(at: found)
      if kind == .ellipsis || kind == .bullet { return found }
      offset = found + 1
    }
    return nil
  }

  private mutating func consider(mark: Int, _ pending: inout Int) {
    done = mark + 1
    if text.kind(at: mark) == .bullet {
      let before = text.kind(before: mark)
      if before == .space { end(at: mark) }
      return
    }
    let byte = text.bytes[mark]
    // "3.5" and "e.g" have a stop inside.
    if byte == 0x2E, mark + 1 < text.end, Self.isInside(text.bytes[mark + 1]) { return }
    if byte == 0x2E || byte == 0x29,
      let item = list.item(in: text, start: start, at: mark, language: context.language)
    {
      end(at: item)
    }
    guard byte != 0x29 else { return }
    let place = SentenceBoundary(
      text: text, start: start, mark: mark,
      isBoundary: { span in
        while pending < boundaries.count, boundaries[pending] < span.lowerBound { pending += 1 }
        return pending < boundaries.count && boundaries[pending] < span.upperBound
      },
      isStop: stops.isOwn)
    done = max(done, place.closed)
    decide(place)
    while pending < boundaries.count, boundaries[pending] <= place.next { pending += 1 }
  }

  /// Whether a byte is a digit or a small letter of ASCII.
  private static func isInside(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
  }

  /// A boundary that no mark of ours comes before: after the marks of other scripts.
  private mutating func consider(boundary: Int) {
    let closed = text.skipBack(from: boundary, to: start) { $0 == .space || $0.isClosing || $0 == .mark }
    let mark = text.skipBack(from: closed, to: start) { $0.isTerminator }
    guard mark < closed else { return end(at: boundary) }
    let place = SentenceBoundary(
      text: text, start: start, mark: mark, isBoundary: { _ in true },
      isStop: stops.isOwn)
    done = max(done, place.closed)
    decide(place)
  }

  private mutating func decide(_ place: SentenceBoundary) {
    guard place.next < text.end else { return }
    // Most places are such, and asking each rule takes longer than ICU does.
    if place.isBoundary, context.isOrdinary(place) { return end(at: place.next) }
    for rule in SentenceRule.all {
      guard let ends = rule.decides(place, context) else { continue }
      if ends { end(at: place.next) }
      return
    }
    if place.isBoundary { end(at: place.next) }
  }

  private mutating func end(at offset: Int) {
    let sentence = text.trimmed(start..<offset)
    if sentences.isEmpty, let heading = context.language.heading(in: text, sentence) {
      sentences.append(text.trimmed(sentence.lowerBound..<heading))
      sentences.append(heading..<sentence.upperBound)
      start = offset
      return
    }
    if !sentence.isEmpty { sentences.append(sentence) }
    start = offset
  }
}
