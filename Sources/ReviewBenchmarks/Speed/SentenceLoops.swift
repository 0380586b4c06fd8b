internal import Review

/// ICU's own sentence loop and ours over the same text, in one process.
struct SentenceLoops {
  let code: String
  /// Megabytes a second; the best of five.
  let icu: Double
  let ours: Double

  /// Both loops for each language that text is made for.
  static func measure() throws -> [SentenceLoops] { try LanguageText.languages.map(SentenceLoops.init) }

  /// Adds a row for each language.
  static func report(in table: inout Table) throws {
    for loops in try measure() {
      let ratio = loops.ours / loops.icu
      table.add(
        "sentences, \(loops.code): ours / ICU's own loop",
        "\(loops.ours.decimals(1)) / \(loops.icu.decimals(1)) MB/s = \(ratio.decimals(2))",
        Bar.atLeast(0.5, decimals: 2).cell(ratio))
    }
  }

  private init(_ language: LanguageText.Language) throws {
    var generator = LanguageText(language)
    // A paragraph a string, as the segmenter sees them.
    let blocks = (0..<4000).map { _ in generator.paragraph() }
    let megabytes = Double(blocks.reduce(0) { $0 + $1.utf8.count }) / 1e6
    var count = (icu: 0, ours: 0)
    let boundaries = try ICUSentences(language: language.code)
    let icu = Self.best { for block in blocks { boundaries.ends(in: block) { _ in count.icu += 1 } } }
    let segmenter = Segmenter(language: language.code)
    let ours = Self.best { for block in blocks { count.ours += segmenter.sentences(of: block).count } }
    precondition(count.icu > 0 && count.ours > 0, "a loop that does nothing is fast")
    code = language.code
    self.icu = megabytes / icu
    self.ours = megabytes / ours
  }

  private static func best(_ body: () -> Void) -> Double {
    let clock = ContinuousClock()
    return (0..<5).map { _ in clock.measure(body) / .seconds(1) }.min() ?? .infinity
  }
}
