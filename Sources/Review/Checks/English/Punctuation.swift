extension Check {
  /// Marks at the end of a sentence and before its beginning, and marks that are doubled.
  static let punctuation: Check = Check(
    id: "punctuation",
    summary: "the sentence ends with a different mark from the source, begins with one, or a mark is doubled",
    category: .punctuation, severity: .minor,
    examples: [
      Example("A do të vijë ai?", "Will he come⟦.⟧", suggestion: "?"),
      Example("Ai erdhi në mbrëmje.", "He came in the evening⟦,⟧", suggestion: "."),
      Example("Ai erdhi dje, pastaj iku.", "He came yesterday⟦,,⟧ then left.", suggestion: ","),
      Example("Danielle, mjeke, foli dje.", "⟦,⟧ a doctor, spoke yesterday."),
      Example("Ai do të vijë.", "He will come."),
      Example("“Ai do të vijë”.", "“He will come.”"),
    ],
    scope: .unit { unit in
      guard !unit.source.words.isEmpty, !unit.target.words.isEmpty else { return [] }
      return [beginning(of: unit), ending(of: unit)].compactMap(\.self) + doubled(in: unit)
    })

  /// A mark in front of everything: what it belonged to is lost. Dots and dashes may be there.
  private static func beginning(of unit: UnitAnalysis) -> Finding? {
    let first = unit.target.text.trimmed(0..<unit.target.text.utf8.count).lowerBound
    let mark = unit.target.text[bytes: first..<unit.target.text.utf8.count].first
    guard let mark, ",;:!?)]".contains(mark),
      unit.source.text.first(where: { !$0.isWhitespace })?.isPunctuation != true
    else { return nil }
    return punctuation.finding(
      unit, confidence: 0.8, target: first..<first + mark.utf8.count,
      "The sentence begins with “\(mark)”. Add what is missing before it, or delete it.")
  }

  private static func doubled(in unit: UnitAnalysis) -> [Finding] {
    let text = unit.target.text
    guard zip(text.utf8, text.utf8.dropFirst()).contains(where: { $0 == $1 && marks.contains($0) }) else {
      return []
    }
    var findings: [Finding] = []
    var offset = 0
    var run: (mark: Character, span: Span)?
    func close() {
      guard let run, run.span.count > 1, run.mark != "." || run.span.count == 2 else { return }
      let isEnd = run.mark == "." && text[bytes: 0..<run.span.lowerBound].hasSuffix(".")
      guard !isEnd, !unit.source.text.contains(text[bytes: run.span]) else { return }
      findings.append(
        punctuation.finding(
          unit, confidence: 0.8, target: run.span, "“\(run.mark)” appears twice.",
          suggestions: [String(run.mark)]))
    }
    for character in text {
      let span = offset..<offset + character.utf8.count
      if let open = run, open.mark == character {
        run = (character, open.span.union(span))
      } else {
        close()
        run = ",;:.".contains(character) ? (character, span) : nil
      }
      offset = span.upperBound
    }
    close()
    return findings
  }

  private static let marks = Set(",;:.".utf8)

  private static func ending(of unit: UnitAnalysis) -> Finding? {
    let source = Ending(unit.source.text)
    let target = Ending(unit.target.text)
    if source.mark == nil, !source.isOpen, target.dots, !unit.source.text.contains("…") {
      return punctuation.finding(
        unit, confidence: 0.55, target: target.span,
        "The English trails off in dots, but the source does not.",
        suggestions: [""])
    }
    guard let wanted = source.mark, wanted != target.mark, target.mark.map({ $0 != source.inner }) ?? true
    else { return nil }
    func finding(_ message: String, _ confidence: Double) -> Finding {
      let text = unit.target.text
      let isMark = target.mark != nil || text[bytes: target.span].first.map { ",;:-–".contains($0) } ?? false
      let place = isMark ? target.span : lastWord(of: unit).range
      let suggestion = isMark ? String(wanted) : text[bytes: place] + String(wanted)
      return punctuation.finding(
        unit, confidence: confidence, target: place, message, suggestions: [String(suggestion)])
    }
    switch (wanted, target.mark) {
    case ("?", "."?), ("?", nil):
      // The question may be inside, and "How trade wars end" is a headline.
      let isMeant = unit.target.text.contains("?") || target.mark == nil && unit.isHeadline
      return finding("The source asks a question; the English does not.", isMeant ? 0.4 : 0.8)
    case (".", "?"?):
      let asks = unit.source.text.contains { "?？؟;".contains($0) }
      return finding("The English asks a question; the source does not.", asks ? 0.4 : 0.75)
    case (".", nil) where unit.target.words.count > 3:
      let isMeant = target.isOpen || !target.isCut && unit.isHeadline
      return finding("The sentence has no full stop at its end.", isMeant ? 0.3 : 0.7)
    case ("!", "."?): return finding("The source ends with “!”, the English with a full stop.", 0.45)
    default: return nil
    }
  }

  private static func lastWord(of unit: UnitAnalysis) -> Word {
    unit.target.words[unit.target.words.count - 1]
  }
}

/// The mark that a sentence ends with, quotation marks and brackets after it left out.
private struct Ending {
  /// `.`, `?`, `!` or nil.
  var mark: Character?
  /// The mark of a quotation that ends just before, as in `“Why?”.`
  var inner: Character?
  /// Where the last sign stands.
  var span: Span
  /// Whether the sentence goes on: it ends with a colon, a dash or dots.
  var isOpen = false
  /// Whether it breaks off with a comma.
  var isCut = false
  /// Whether it ends with the sign for dots.
  var dots = false

  init(_ text: String) {
    span = text.utf8.count..<text.utf8.count
    var end = text.endIndex
    while end > text.startIndex {
      let index = text.index(before: end)
      let character = text[index]
      if character.isWhitespace || "\"”“»«’'`)]」』*_\u{200B}".contains(character) {
        // "He said “yes”." and "He said “yes.”" end alike.
        end = index
        continue
      }
      span = text.span(of: index..<end)
      switch character {
      case ".", "。", "।", "．", "។", "۔", "።": mark = text[..<index].last == "." ? nil : "."
      case "?", "？", "؟", ";": mark = character == ";" ? nil : "?"
      case "!", "！": mark = "!"
      case "…", ":", "–", "—", "：": isOpen = true
      case ",": isCut = true
      default: break
      }
      dots = character == "…"
      isOpen = isOpen || mark == nil && character == "."
      inner = text[..<index].last { !"\"”“»«’') ".contains($0) }.flatMap {
        "?!？！؟".contains($0) ? ($0 == "!" || $0 == "！" ? "!" : "?") : nil
      }
      return
    }
  }
}
