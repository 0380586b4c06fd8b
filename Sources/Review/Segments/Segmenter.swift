/// Splits blocks into sentences: ICU's sentence boundaries (UAX 29), with the language's reasons to end a sentence
/// elsewhere over them.
///
/// A segmenter belongs to one thread at a time.
public final class Segmenter {
  private enum Engine {
    case icu(Breaker, SentenceLanguage)
    case rules(SRXSplitter)
  }

  private let engine: Engine

  /// A segmenter for a language; one without data has ICU's boundaries and the exceptions that hold everywhere.
  ///
  /// - Parameter abbreviations: the user's own, with their last stop or without, in whatever case: no sentence ends after
  ///   them within a block.
  public init(language: String, abbreviations: [String] = [], in library: LanguageLibrary = .shipped) {
    engine = .icu(
      Breaker(.sentence, locale: language),
      SentenceLanguage(library.data(of: language), abbreviations: abbreviations))
  }

  /// A segmenter by the rules of an SRX file and nothing else.
  ///
  /// - Throws: `InputError` when the file has no rules for the language, or one that is not a regular expression.
  public init(rules: SRXRules, language: String) throws(InputError) {
    engine = .rules(try SRXSplitter(rules, language: language))
  }

  /// What kept the rules of an SRX file from being applied to a text; what was split since is not to be used.
  public var problem: InputError? {
    guard case .rules(let splitter) = engine else { return nil }
    return splitter.problem
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
      let text = UTF8Text(bytes: bytes)
      switch engine {
      case .icu(let breaker, let language):
        var scan = SentenceScan(text: text, language: language)
        breaker.breaks(of: bytes) { end, _ in scan.pass(boundary: end) }
        return scan.finished()
      case .rules(let splitter):
        let ends = splitter.breaks(in: bytes) + [bytes.count]
        return zip([0] + ends, ends).map { text.trimmed($0..<$1) }.filter { !$0.isEmpty }
      }
    }
  }
}

extension String {
  /// The text with each byte of a line end replaced by a space, so that offsets stay as they are.
  fileprivate func blankingLineEnds() -> String {
    var text = self
    let blanked: [UInt8]? = text.withUTF8 { bytes in
      let text = UTF8Text(bytes: bytes)
      var blanked: [UInt8]?
      var offset = 0
      while let found = text.first(from: offset, { Self.mayEndLine(in: $0) }, { Self.mayEndLine($0) }) {
        let length = text.scalar(at: found).map { Self.isLineEnd($0.scalar) ? $0.length : 0 } ?? 0
        if length > 0, blanked == nil { blanked = Array(bytes) }
        for index in found..<found + length { blanked?[index] = 0x20 }
        offset = found + max(1, length)
      }
      return blanked
    }
    return blanked.map { String(decoding: $0, as: UTF8.self) } ?? text
  }

  /// Whether a byte is a line end of ASCII or may begin U+0085, U+2028 or U+2029.
  private static func mayEndLine(_ byte: UInt8) -> Bool {
    (0x0A...0x0D).contains(byte) || byte == 0xC2 || byte == 0xE2
  }

  /// Whether one of eight bytes may.
  private static func mayEndLine(in bytes: UInt64) -> Bool {
    // A byte below 0E is rare, and the first two belong to texts beyond ASCII.
    (bytes &- 0x0E0E_0E0E_0E0E_0E0E) & ~bytes & 0x8080_8080_8080_8080 != 0
      || bytes & 0x8080_8080_8080_8080 != 0 && bytes.marks(0xC2) | bytes.marks(0xE2) != 0
  }

  private static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}
