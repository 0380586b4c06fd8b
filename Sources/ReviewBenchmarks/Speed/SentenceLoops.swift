internal import CICU
internal import Review

/// ICU's own sentence loop and ours over the same text, in one process.
enum SentenceLoops {
  /// Megabytes a second of both; the best of five.
  static func measure() -> (icu: Double, ours: Double) {
    var generator = TextGenerator(seed: 5)
    // A paragraph a string, as the segmenter sees them.
    let blocks = (0..<4000).map { _ in (0..<5).map { _ in generator.sentence().source }.joined(separator: " ")
    }
    let megabytes = Double(blocks.reduce(0) { $0 + $1.utf8.count }) / 1e6
    var count = (icu: 0, ours: 0)
    let icu = best {
      guard let breaker = cicu_breaker_open(Int32(CICU_SENTENCE), "sq") else { return }
      defer { cicu_breaker_close(breaker) }
      for block in blocks {
        var block = block
        block.withUTF8 { bytes in
          bytes.withMemoryRebound(to: CChar.self) { characters in
            guard let start = characters.baseAddress else { return }
            _ = cicu_breaker_start(breaker, start, Int64(characters.count))
            var status: Int32 = 0
            while cicu_breaker_next(breaker, &status) >= 0 { count.icu += 1 }
          }
        }
      }
    }
    let segmenter = Segmenter(language: "sq")
    let ours = best { for block in blocks { count.ours += segmenter.sentences(of: block).count } }
    precondition(count.icu > 0 && count.ours > 0, "a loop that does nothing is fast")
    return (megabytes / icu, megabytes / ours)
  }

  private static func best(_ body: () -> Void) -> Double {
    let clock = ContinuousClock()
    return (0..<5).map { _ in clock.measure(body) / .seconds(1) }.min() ?? .infinity
  }
}
