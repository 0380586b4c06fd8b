import Review
import Testing

/// What holds of the beads of any two texts.
struct AnyTextTests {
  /// So many segments of words that partly mean something to the aligner.
  private func segments(_ count: Int, _ generator: inout SplitMix64) -> [String] {
    let words = [
      "Kurti", "2024", "po", "është", "the", "Pristina", "…", "“", "mbledhja", "", "🎈", "ligji", "?", "1,5",
    ]
    return (0..<count).map { _ in
      (0..<Int.random(in: 0...12, using: &generator)).map { _ in words.randomElement(using: &generator)! }
        .joined(separator: " ")
    }
  }

  @Test("beads cover both sides once and in order, whatever the texts", arguments: 0..<150 as Range<UInt64>)
  func covering(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let sizes = [0, 1, 2, 5, 9, 30]
    let source = segments(sizes.randomElement(using: &generator)!, &generator)
    let target = segments(sizes.randomElement(using: &generator)!, &generator)
    let blocks = (source.indices.map { $0 / 3 }, target.indices.map { $0 / 2 })
    let plain = beads(source, target)
    #expect(plain.cover(source.count, target.count))
    #expect(plain.allSatisfy { max($0.source.count, $0.target.count) <= 4 })
    #expect(beads(source, target, blocks: blocks).cover(source.count, target.count))
  }

  @Test("the same texts have the same beads, to the last digit of their confidence")
  func repeatable() {
    var generator = SplitMix64(seed: 77)
    let (source, target) = (segments(120, &generator), segments(110, &generator))
    let once = beads(source, target)
    #expect(once.contains { $0.confidence < 0.9 }, "nothing is doubtful, so nothing can differ")
    #expect(beads(source, target) == once)
  }

  @Test("three thousand segments are covered, whose only common numbers are out of order")
  func many() {
    var generator = SplitMix64(seed: 9)
    let source = segments(3000, &generator).enumerated().map { "\($1) \(10_000 + $0)" }
    let target = segments(3000, &generator).enumerated().map {
      "\($1) \(10_000 + $0 + Int.random(in: -8...8, using: &generator))"
    }
    #expect(beads(source, target).cover(3000, 3000))
  }

  @Test("hundreds of segments with nothing of their own in common are covered", arguments: [300, 200])
  func strange(targets: Int) {
    var generator = SplitMix64(seed: 10)
    let (source, target) = (segments(300, &generator), segments(targets, &generator))
    #expect(beads(source, target).cover(300, targets))
  }

  @Test("an empty side leaves every sentence of the other alone")
  func emptySides() {
    #expect(beads([], []).shapes == "")
    #expect(beads(["Po."], []).shapes == "1-0")
    #expect(beads([], ["Yes.", "No."]).shapes == "0-1 0-1")
    #expect(beads(["Po."], ["Yes."]).shapes == "1-1")
  }

  @Test("a text is paired with itself one by one")
  func identical() {
    let beads = beads(News.english, News.english)
    #expect(beads.shapes == Array(repeating: "1-1", count: 10).joined(separator: " "))
  }

  @Test("segments without a letter are covered as others are", arguments: ["", " ", "…", "\u{FEFF}", "🎈"])
  func blank(text: String) {
    #expect(beads([text, text, text], [text, text]).cover(3, 2))
    #expect(beads([text], News.english).cover(1, 10))
    #expect(beads(News.albanian + [text], [text] + News.english).cover(11, 11))
  }

  @Test("a segment as long as a book does not keep the others from being paired")
  func long() {
    let book = (News.albanian[2], News.english[2])
    let source = News.albanian[..<2] + [String(repeating: book.0, count: 200)] + News.albanian[3...]
    let target = News.english[..<2] + [String(repeating: book.1, count: 200)] + News.english[3...]
    #expect(
      beads(Array(source), Array(target)).shapes == Array(repeating: "1-1", count: 10).joined(separator: " "))
  }

  @Test("texts in opposite order are covered, and no wrong pair of sentences is sure")
  func opposite() {
    let beads = beads(News.albanian, News.english.reversed())
    #expect(beads.cover(10, 10))
    let wrong = beads.filter {
      $0.source.count == 1 && $0.target.count == 1 && $0.source.lowerBound + $0.target.lowerBound != 9
    }
    #expect(wrong.map(\.confidence).filter { $0 >= 0.9 } == [])
  }

  @Test("a side that is far longer than the other is paired too", arguments: [(400, 3), (3, 400), (1, 60)])
  func unequal(sources: Int, targets: Int) {
    let source = (0..<sources).map { "Fjalia numër \($0) e këtij teksti." }
    let target = (0..<targets).map { "Sentence number \($0) of this text." }
    #expect(beads(source, target).cover(sources, targets))
  }
}
