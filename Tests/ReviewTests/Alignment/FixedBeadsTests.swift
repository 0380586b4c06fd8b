import Review
import Testing

struct FixedBeadsTests {
  private let source = AlignmentSide(
    texts: (1...8).map { "Fjalia numër \($0) flet për vitin \(1990 + $0)." },
    blocks: [0, 0, 0, 1, 1, 1, 2, 2])
  private let target = AlignmentSide(
    texts: (1...7).map { "Sentence number \($0) is about the year \(1990 + $0)." },
    blocks: [0, 0, 0, 1, 1, 1, 2])

  private func beads(_ fixed: [Bead]) -> [Bead] {
    Aligner.beads(source, target, from: "sq", to: "en", fixed: fixed)
  }

  private func bead(_ source: Range<Int>, _ target: Range<Int>) -> Bead {
    Bead(source: source, target: target, confidence: 1)
  }

  @Test("without fixed beads it is the aligner's own pairing")
  func none() { #expect(beads([]) == Aligner.beads(source, target, from: "sq", to: "en")) }

  @Test("fixed beads stay, however improbable")
  func stays() {
    let fixed = [bead(5..<5, 4..<6), bead(1..<4, 2..<3)]
    let beads = beads(fixed)
    #expect(fixed.allSatisfy(beads.contains))
  }

  @Test("what contradicts or lies outside is dropped")
  func dropped() {
    let fixed = [bead(2..<3, 2..<3), bead(3..<4, 1..<2), bead(2..<5, 4..<5), bead(7..<9, 6..<7)]
    let beads = beads(fixed)
    #expect(beads.contains(fixed[0]))
    #expect(!beads.contains(fixed[1]) && !beads.contains(fixed[2]) && !beads.contains(fixed[3]))
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
    var end = (0, 0)
    for bead in beads(fixed) {
      #expect((bead.source.lowerBound, bead.target.lowerBound) == end)
      end = (bead.source.upperBound, bead.target.upperBound)
    }
    #expect(end == (8, 7))
  }
}
