internal import Review

/// ICU's own sentence loop and ours over the same text, in one process.
struct SentenceLoops {
  let code: String
  /// Megabytes a second; the best of nine.
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
        "\(loops.ours.decimals(1)) / \(loops.icu.decimals(1)) MB/s = \(ratio.decimals(3))",
        Bar.atLeast(0.5).cell(ratio))
    }
  }

  private init(_ language: LanguageText.Language) throws {
    var generator = LanguageText(language)
    // A paragraph a string, as the segmenter sees them.
    let blocks = (0..<4000).map { _ in generator.paragraph() }
    let megabytes = Double(blocks.reduce(0) { $0 + $1.utf8.count }) / 1e6
    var count = (icu: 0, ours: 0)
    var seconds = (icu: Double.infinity, ours: Double.infinity)
    let boundaries = try ICUSentences(language: language.code)
    let segmenter = Segmenter(language: language.code)
    let clock = ContinuousClock()
    // By turns, so that whatever else the machine does slows both.
    for _ in 0..<9 {
      let icu = clock.measure { for block in blocks { boundaries.ends(in: block) { _ in count.icu += 1 } } }
      let ours = clock.measure { for block in blocks { count.ours += segmenter.sentences(of: block).count } }
      seconds = (min(seconds.icu, icu / .seconds(1)), min(seconds.ours, ours / .seconds(1)))
    }
    precondition(count.icu > 0 && count.ours > 0, "a loop that does nothing is fast")
    code = language.code
    icu = megabytes / seconds.icu
    ours = megabytes / seconds.ours
  }
}
