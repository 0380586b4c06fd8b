/// Splits blocks into sentences: ICU's sentence boundaries (UAX 29), with the language's reasons to end a sentence
/// elsewhere over them.
///
/// A segmenter belongs to one thread at a time.
public final class Segmenter {
  private let breaker: Breaker
  private let language: SentenceLanguage

  /// A segmenter for a language; one without data has ICU's boundaries and the exceptions that hold everywhere.
  public init(language: String) {
    breaker = Breaker(.sentence, locale: language)
    self.language = SentenceLanguage(LanguageData.of(language))
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
    var line = text.blankingLineEnds()
    return line.withUTF8 { bytes in
      var scan = SentenceScan(text: UTF8Text(bytes: bytes), language: language)
      breaker.breaks(of: bytes) { end, _ in scan.pass(boundary: end) }
      return scan.finished()
    }
  }
}

extension String {
  /// The text with each byte of a line end replaced by a space, so that offsets stay as they are.
  fileprivate func blankingLineEnds() -> String {
    var text = self
    let bytes: [UInt8]? = text.withUTF8 { bytes in
      var blanked: [UInt8]?
      var offset = 0
      while offset < bytes.count {
        let length = bytes.lineEnd(at: offset)
        if length > 0 {
          if blanked == nil { blanked = Array(bytes) }
          for index in offset..<offset + length { blanked?[index] = 0x20 }
        }
        offset += max(1, length)
      }
      return blanked
    }
    return bytes.map { String(decoding: $0, as: UTF8.self) } ?? text
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The length of what ends a line at an offset, a byte at least of each; 0 when nothing does.
  @inline(__always)
  fileprivate func lineEnd(at offset: Int) -> Int {
    switch self[offset] {
    case 0x0A...0x0D: 1
    case 0xC2 where offset + 1 < count && self[offset + 1] == 0x85: 2
    case 0xE2 where offset + 2 < count && self[offset + 1] == 0x80 && self[offset + 2] & 0xFE == 0xA8: 3
    default: 0
    }
  }
}
