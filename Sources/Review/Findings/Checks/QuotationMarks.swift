extension Check {
  /// Quotation marks that open and never close, or the other way.
  static let quotationMarks: Check = Check(
    id: "quotation-marks",
    summary: "a quotation is opened and not closed, or closed and not opened",
    category: .punctuation, severity: .minor,
    examples: [
      Example(
        "“Situata është e rëndë”, tha ai.", "⟦\"The situation is serious,⟧ he said.",
        suggestion: "\"The situation is serious,\""),
      Example("“Situata është e rëndë”, tha ai.", "\"The situation is serious,\" he said."),
      Example("“Situata është e rëndë. Ajo përkeqësohet", "“The situation is serious. It is getting worse"),
    ],
    scope: .unit { unit, context in
      guard !unit.target.words.isEmpty else { return [] }
      let target = Quotation(unit.target)
      let source = Quotation(unit.source)
      if let missing = unclosed(unit, source, target, context) { return [missing] }
      // A quotation that runs over several sentences is open on both sides.
      guard let mark = target.unpaired.first,
        target.unpaired.map(\.opens) != source.unpaired.map(\.opens) || unit.source.words.isEmpty
      else { return [] }
      // A quotation may begin in an earlier sentence, or end in a later one. Sure are a mark that closes nothing behind
      // a word in the middle, and an opening before words that say who speaks.
      let end = mark.opens ? end(of: mark.span, in: unit.target, context) : unit.target.text.utf8.count
      let isWithin = unit.target.words.last.map { end < $0.range.lowerBound } ?? false
      let isCertain = target.straysAfterWord(mark.span) || isWithin
      // A curly mark tells its side; a straight one that opens here may close in the next sentence.
      let isLikely = text(of: mark.span, in: unit) == "“" && !source.isEmpty && source.unpaired.isEmpty
      let confidence = isCertain ? 0.8 : isLikely ? 0.55 : 0.35
      guard mark.opens else {
        return [
          quotationMarks.finding(
            unit, confidence: confidence, target: mark.span,
            "This quotation mark closes a quotation that was never opened. Add the opening mark, or delete this one."
          )
        ]
      }
      let span = mark.span.lowerBound..<end
      let text = unit.target.text
      return [
        quotationMarks.finding(
          unit, confidence: confidence, target: span,
          "The quotation that opens here is never closed. Put the closing mark where the quotation ends.",
          suggestions: source.unpaired.isEmpty
            ? [text[bytes: span] + Quotation.partner(of: text[bytes: mark.span])] : [])
      ]
    })

  private static func text(of mark: Span, in unit: TranslationUnit) -> Substring {
    unit.target.text[bytes: mark]
  }

  /// A quotation that began in an earlier sentence and that only the source closes here.
  private static func unclosed(
    _ unit: TranslationUnit, _ source: Quotation, _ target: Quotation, _ context: CheckContext
  ) -> Finding? {
    guard target.isEmpty, source.unpaired.map(\.opens) == [false] else { return nil }
    let start = unit.target.text.trimmed(0..<unit.target.text.utf8.count).lowerBound
    let end = end(of: start..<start, in: unit.target, context)
    let last = unit.target.words.last { $0.range.upperBound <= end } ?? unit.target.words[0]
    return quotationMarks.finding(
      unit, confidence: end < unit.target.text.utf8.count - 1 ? 0.6 : 0.4, source: source.unpaired[0].span,
      target: last.range.lowerBound..<end,
      "The source closes a quotation here; the English has no closing quotation mark.",
      suggestions: [unit.target.text[bytes: last.range.lowerBound..<end] + "\""])
  }

  /// Where a quotation that opens at a mark most likely ends: before the words that say who speaks, else at the end.
  private static func end(of mark: Span, in passage: Passage, _ context: CheckContext) -> Int {
    let speech = Set(context.target.items("speech"))
    let text = passage.text
    for (index, word) in passage.words.enumerated() where word.range.lowerBound > mark.upperBound && index > 0
    {
      // ", said", ", he said" and ". Mr Kurti said": up to four words before the verb.
      guard speech.contains(word.key) else { continue }
      for before in stride(from: index, to: max(0, index - 5), by: -1) {
        let end = passage.words[before - 1].range.upperBound
        guard end > mark.upperBound else { break }
        let gap = text[bytes: end..<passage.words[before].range.lowerBound]
        if let stop = gap.first, ",.!?".contains(stop), gap.dropFirst().allSatisfy(\.isWhitespace) {
          return end + 1
        }
      }
    }
    return text.trimmed(0..<text.utf8.count).upperBound
  }
}

/// The quotation marks of a text and how they pair.
private struct Quotation {
  /// Marks without a partner, in order.
  private(set) var unpaired: [(span: Span, opens: Bool)] = []
  /// Whether there are no marks at all.
  private(set) var isEmpty = true
  private let text: String

  init(_ passage: Passage) {
    text = passage.text
    guard passage.bytes.overlaps(Self.firstBytes) else { return }
    var open: [Span] = []
    var offset = 0
    var before: Character = " "
    let characters = Array(text) + [" "]
    for (index, character) in characters.dropLast().enumerated() {
      let span = offset..<offset + character.utf8.count
      // 6'2" is a measure.
      if Self.isMark(character), !(before.isNumber && character == "\"" && open.isEmpty) {
        isEmpty = false
        if Self.opens(character, after: before, before: characters[index + 1], isInside: !open.isEmpty) {
          open.append(span)
        } else if open.popLast() == nil {
          unpaired.append((span, false))
        }
      }
      before = character
      offset = span.upperBound
    }
    unpaired += open.map { ($0, true) }
  }

  /// Whether a mark that closes nothing stands between a word and the next: no comma or stop closes the quotation.
  func straysAfterWord(_ mark: Span) -> Bool {
    let rest = text[bytes: mark.upperBound..<text.utf8.count]
    return unpaired.first.map { !$0.opens } ?? false
      && text[bytes: 0..<mark.lowerBound].last?.isLetter ?? false
      && rest.first == " " && rest.contains(where: \.isLetter)
  }

  private static func isMark(_ character: Character) -> Bool {
    character.isASCII ? character == "\"" : marks.contains(character)
  }

  private static let marks: Set<Character> = ["\"", "“", "”", "„", "«", "»", "「", "」", "『", "』", "〝", "〞"]
  private static let firstBytes = ByteSet(marks.map { $0.utf8.first! })

  /// The mark that closes what a mark opens.
  static func partner(of mark: Substring) -> String {
    ["“": "”", "„": "“", "«": "»", "»": "«", "「": "」", "『": "』"][String(mark)] ?? "\""
  }

  /// Marks that close in one language open in another, so the place decides: what follows white space or a bracket
  /// and precedes a word opens.
  private static func opens(
    _ mark: Character, after before: Character, before next: Character, isInside: Bool
  ) -> Bool {
    switch mark {
    case "„", "「", "『", "〝": return true
    case "」", "』", "〞": return false
    default:
      let isLoose = before.isWhitespace || "([{-–—/:\"“„«‘'".contains(before)
      if next.isWhitespace || ",.;:!?)".contains(next) { return false }
      // Chinese sets no spaces around them: there the shape decides.
      if !before.isWhitespace, !before.isASCII, !next.isASCII, mark != "\"" {
        return mark == "“" || mark == "«"
      }
      return isLoose
    }
  }
}
