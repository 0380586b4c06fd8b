internal import CICU

/// ICU's own sentence boundaries, without anything of ours; one belongs to one thread at a time.
final class ICUSentences {
  private let breaker: OpaquePointer

  /// The boundaries of a language.
  ///
  /// - Throws: `BenchmarkError` when ICU has no data for it.
  init(language: String) throws {
    guard let breaker = cicu_breaker_open(Int32(CICU_SENTENCE), language) else {
      throw BenchmarkError("ICU has no sentence boundaries for \(language)")
    }
    self.breaker = breaker
  }

  deinit { cicu_breaker_close(breaker) }

  /// Calls `body` with the end of each sentence, in bytes.
  func ends(in text: String, _ body: (Int) -> Void) {
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        guard let start = characters.baseAddress,
          cicu_breaker_start(breaker, start, Int64(characters.count))
        else { return }
        var status: Int32 = 0
        while case let end = cicu_breaker_next(breaker, &status), end >= 0 { body(Int(end)) }
      }
    }
  }
}
