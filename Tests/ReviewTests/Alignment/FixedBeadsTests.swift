import Review
import Testing

struct FixedBeadsTests {
  private let source = (1...8).map { "Fjalia numër \($0) flet për vitin \(1990 + $0)." }
  private let target = (1...7).map { "Sentence number \($0) is about the year \(1990 + $0)." }

  private func fixing(_ fixed: [Bead]) -> [Bead] {
    beads(source, target, blocks: ([0, 0, 0, 1, 1, 1, 2, 2], [0, 0, 0, 1, 1, 1, 2]), fixed: fixed)
  }

  private func bead(_ source: Range<Int>, _ target: Range<Int>) -> Bead {
    Bead(source: source, target: target, confidence: 1)
  }

  @Test("fixed beads stay, however improbable, and are certain")
  func stays() {
    let fixed = [bead(5..<5, 4..<6), bead(1..<4, 2..<3)]
    let beads = fixing(fixed)
    #expect(fixed.allSatisfy(beads.contains))
  }

  @Test("what contradicts or lies outside is dropped")
  func dropped() {
    let fixed = [bead(2..<3, 2..<3), bead(3..<4, 1..<2), bead(2..<5, 4..<5), bead(7..<9, 6..<7)]
    let beads = fixing(fixed)
    #expect(beads.contains(fixed[0]))
    #expect(!beads.contains(fixed[1]) && !beads.contains(fixed[2]) && !beads.contains(fixed[3]))
  }

  @Test("a fixed bead tells what is around it, where nothing else does", arguments: 0..<6)
  func tells(dropped: Int) {
    let target = Animals.english.indices.filter { $0 != dropped }.map { Animals.english[$0] }
    let fixed = [bead(dropped..<dropped + 1, dropped..<dropped)]
    let rest = Array(repeating: "1-1", count: 5)
    #expect(
      beads(Animals.albanian, target, fixed: fixed).shapes
        == (rest[..<dropped] + ["1-0"] + rest[dropped...]).joined(separator: " "))
  }

  @Test("with any fixed beads, both sides are covered once, in order", arguments: 0..<50 as Range<UInt64>)
  func covers(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    func range(_ count: Int) -> Range<Int> {
      let first = Int.random(in: 0...count, using: &generator)
      return first..<min(count + 1, first + Int.random(in: 0...3, using: &generator))
    }
    let fixed = (0..<5).map { _ in bead(range(8), range(7)) }.filter {
      !$0.source.isEmpty || !$0.target.isEmpty
    }
    #expect(fixing(fixed).cover(8, 7))
  }

  @Test("beads in order are all kept, wherever in a long text they are", arguments: 0..<20 as Range<UInt64>)
  func keeps(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let (source, target) = ((0..<90).map { "Viti \(1900 + $0)." }, (0..<80).map { "The year \(1900 + $0)." })
    var fixed: [Bead] = []
    var end = (source: 0, target: 0)
    while true {
      // Some of them are far off the diagonal, some larger than any that the aligner makes.
      let start = (
        source: end.source + Int.random(in: 0...25, using: &generator),
        target: end.target + Int.random(in: 0...25, using: &generator)
      )
      end = (
        start.source + Int.random(in: 0...7, using: &generator),
        start.target + Int.random(in: 0...7, using: &generator)
      )
      guard end.source <= 90, end.target <= 80 else { break }
      if end != start { fixed.append(bead(start.source..<end.source, start.target..<end.target)) }
    }
    let beads = beads(source, target, fixed: fixed.shuffled(using: &generator))
    #expect(beads.cover(90, 80))
    #expect(fixed.filter { !beads.contains($0) } == [])
  }
}
