import Review
import Testing

/// News, where names, numbers and lengths tell what belongs together.
struct AlignerTests {
  private let albanian = News.albanian
  private let english = News.english

  @Test("sentences that follow each other are paired one by one, and surely")
  func plain() {
    let beads = beads(albanian, english)
    #expect(beads.shapes == Array(repeating: "1-1", count: 10).joined(separator: " "))
    for bead in beads { #expect(bead.confidence > 0.9) }
  }

  @Test("a sentence that was left out is found", arguments: 0..<10)
  func dropped(index: Int) {
    var target = english
    target.remove(at: index)
    #expect(beads(albanian, target).lone == [index])
  }

  @Test("a sentence that was added is found", arguments: 0..<10)
  func added(index: Int) {
    var source = albanian
    source.remove(at: index)
    let lone = beads(source, english).filter { $0.source.isEmpty }
    #expect(lone.map(\.target) == [index..<index + 1])
  }

  @Test("two sentences that became one are one bead", arguments: 0..<9)
  func merged(index: Int) {
    var target = english
    let second = target.remove(at: index + 1)
    target[index] = target[index].dropLast() + ", while " + second
    #expect(beads(albanian, target).filter { $0.source.count == 2 }.map(\.source) == [index..<index + 2])
    #expect(beads(albanian, target).count == 9)
  }

  @Test("a sentence that became two is one bead", arguments: 0..<9)
  func split(index: Int) {
    var source = albanian
    let second = source.remove(at: index + 1)
    source[index] = source[index].dropLast() + ", kurse " + second
    #expect(beads(source, english).filter { $0.target.count == 2 }.map(\.target) == [index..<index + 2])
  }

  @Test("a paragraph that was left out is found, sentence by sentence", arguments: [0..<3, 3..<7, 6..<10])
  func paragraph(missing: Range<Int>) {
    let blocks = albanian.indices.map { $0 < missing.lowerBound ? 0 : $0 < missing.upperBound ? 1 : 2 }
    var (target, targetBlocks) = (english, blocks)
    target.removeSubrange(missing)
    targetBlocks.removeSubrange(missing)
    #expect(beads(albanian, target, blocks: (blocks, targetBlocks)).lone == Array(missing))
    #expect(beads(albanian, target).lone == Array(missing), "without paragraphs")
  }

  @Test("two sentences that changed places are one bead", arguments: 0..<7)
  func swapped(first: Int) {
    var target = english
    target.swapAt(first, first + 1)
    let beads = beads(albanian, target)
    #expect(beads.count == 9)
    #expect(beads.first { $0.source.count == 2 && $0.target.count == 2 }?.source == first..<first + 2)
  }

  @Test("three or four sentences in opposite order are one bead", arguments: [3, 4], 0..<7)
  func opposite(count: Int, first: Int) {
    var target = english
    target[first..<first + count].reverse()
    let beads = beads(albanian, target)
    #expect(beads.count == 11 - count)
    #expect(beads.first { $0.source.count == count && $0.target.count == count }?.source.lowerBound == first)
  }

  @Test("what is said twice on one side only is a slip, its second place alone", arguments: 0..<10)
  func slip(index: Int) {
    var target = english
    target.insert(english[index], at: index + 1)
    let lone = beads(albanian, target).filter { $0.source.isEmpty }
    #expect(lone.map(\.target) == [index + 1..<index + 2])
  }

  @Test("what is said twice on both sides is a refrain, and paired")
  func refrain() {
    let source = albanian[..<4] + [albanian[1]] + albanian[4...]
    let target = english[..<4] + [english[1]] + english[4...]
    #expect(
      beads(Array(source), Array(target)).shapes == Array(repeating: "1-1", count: 11).joined(separator: " "))
  }

  @Test("a chapter that one side lacks leaves the rest paired, and sure of it", arguments: [true, false])
  func chapter(isExtra: Bool) {
    let years = (0..<200).map { number in
      (
        source: "Viti \(1000 + number) ishte i mirë për \(number * 7 + 3) veta.",
        target: "The year \(1000 + number) was good for \(number * 7 + 3) people."
      )
    }
    let chapter = Array(repeating: "Nothing of this kind is on the other side, alas.", count: 600)
    let long = years[..<100].map(\.target) + chapter + years[100...].map(\.target)
    let short = years.map(\.source)
    let pairs = (isExtra ? beads(short, long) : beads(long, short)).filter {
      $0.source.count == 1 && $0.target.count == 1
    }
    #expect(pairs.count >= 198)
    #expect(pairs.allSatisfy { $0.confidence > 0.5 })
  }
}
