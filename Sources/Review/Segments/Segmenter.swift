/// Splits blocks into sentences: ICU's sentence boundaries (UAX 29) with the language's exceptions over them.
///
/// A segmenter belongs to one thread at a time.
public final class Segmenter {
  private let breaker: Breaker
  private let exceptions: SentenceExceptions

  /// A segmenter for a language; one without data has ICU's boundaries and the exceptions that hold everywhere.
  public init(language: String) {
    breaker = Breaker(.sentence, locale: language)
    exceptions = SentenceExceptions(LanguageData.of(language))
  }

  /// The segments of a document, in order; what lies between them is white space and markup.
  public func segments(of document: Document) -> [Segment] {
    document.blocks.enumerated().flatMap { index, block in
      sentences(of: String(document.text[bytes: block.range])).map {
        Segment(range: $0.shifted(by: block.range.lowerBound), block: index)
      }
    }
  }

  /// The sentences of a text that is one block, white space around them left out; none for white space alone.
  public func sentences(of text: String) -> [Span] {
    // ICU takes every line end for the end of a paragraph; inside a block it is a space.
    let line = text.blankingLineEnds()
    var sentences: [Span] = []
    var start = 0
    breaker.breaks(of: line) { end, _ in
      guard end == line.utf8.count || !exceptions.hold(in: line, from: start, at: end) else { return }
      let sentence = line.trimmed(start..<end)
      if !sentence.isEmpty { sentences.append(sentence) }
      start = end
    }
    return sentences
  }
}

extension String {
  /// The text with each byte of a line end replaced by a space, so that offsets stay as they are.
  fileprivate func blankingLineEnds() -> String {
    guard contains(where: \.isNewline) else { return self }
    var result = ""
    for character in self {
      result += character.isNewline ? String(repeating: " ", count: character.utf8.count) : String(character)
    }
    return result
  }
}
