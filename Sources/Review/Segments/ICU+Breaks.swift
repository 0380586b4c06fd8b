internal import CICU

/// ICU's text boundaries (UAX 29) over UTF-8; one belongs to one thread at a time.
final class Breaker {
  enum Kind {
    case word, sentence
  }

  private let breaker: OpaquePointer

  /// A breaker by the rules of a locale.
  init(_ kind: Kind, locale: String) {
    guard
      let breaker = cicu_breaker_open(Int32(kind == .word ? CICU_WORD : CICU_SENTENCE), locale)
        ?? cicu_breaker_open(Int32(kind == .word ? CICU_WORD : CICU_SENTENCE), "root")
    else { preconditionFailure("ICU's root data are missing") }
    self.breaker = breaker
  }

  deinit { cicu_breaker_close(breaker) }

  /// Calls `body` with the end of each piece of the text in bytes, and ICU's rule status of the piece.
  func breaks(of text: String, _ body: (_ end: Int, _ status: Int32) -> Void) {
    var text = text
    text.withUTF8 { breaks(of: $0, body) }
  }

  /// The same for a text that is UTF-8 in memory.
  func breaks(of bytes: UnsafeBufferPointer<UInt8>, _ body: (_ end: Int, _ status: Int32) -> Void) {
    bytes.withMemoryRebound(to: CChar.self) { characters in
      guard let start = characters.baseAddress,
        cicu_breaker_start(breaker, start, Int64(characters.count))
      else { return }
      var status: Int32 = 0
      while case let end = cicu_breaker_next(breaker, &status), end >= 0 { body(Int(end), status) }
    }
  }
}
