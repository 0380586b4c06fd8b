import Review
import Testing

/// What tells sentences apart that are alike but for a word: a lexicon, the text itself, the paragraphs.
struct EvidenceTests {
  private let source = Animals.albanian
  private let target = Animals.english
  private let lexicon = "zog\tbird\nujk\twolf\ndem\tbull\ndhi\tgoat\nrosë\tduck\nari\tbear\n"

  /// The English without a sentence.
  private func without(_ index: Int) -> [String] {
    target.indices.filter { $0 != index }.map { target[$0] }
  }

  @Test("without any sign which of the sentences was left out, the answer does not depend on it")
  func nothing() {
    let said = Set(target.indices.map { beads(source, without($0)).lone })
    #expect(said.count == 1)
  }

  @Test("a lexicon tells which sentence was left out", arguments: 0..<6)
  func lexicon(index: Int) throws {
    let lexicon = try BilingualLexicon(text: lexicon, name: "a.tsv", from: "sq")
    #expect(beads(source, without(index), lexicon: lexicon).lone == [index])
  }

  @Test("words that recurred in sure places tell it too", arguments: 0..<6)
  func learnt(index: Int) {
    // Years make the beads sure that teach the words; each animal has four of them.
    let years = (0..<24).map { 1900 + 37 * $0 % 89 }
    let teaching = (
      years.enumerated().map { "\(source[$0 % 6].dropLast()) në vitin \($1)." },
      years.enumerated().map { "\(target[$0 % 6].dropLast()) in the year \($1)." }
    )
    #expect(beads(teaching.0 + source, teaching.1 + without(index)).lone == [24 + index])
  }

  @Test(
    "a sentence is missing from the paragraph that is shorter",
    arguments: [[0, 0, 1, 1, 1], [0, 0, 0, 1, 1]])
  func paragraphs(blocks: [Int]) {
    let beads = beads(source, without(5), blocks: ([0, 0, 0, 1, 1, 1], blocks))
    #expect(beads.lone.count == 1)
    #expect(beads.lone.allSatisfy { $0 < 3 } == (blocks[2] == 1))
  }

  @Test("sentences are joined within a paragraph rather than over its end")
  func boundaries() {
    let source = [
      "Ky është titulli i lajmit të parë.", "Moti sot do të jetë i mirë.", "Nesër do të bjerë shi në veri.",
    ]
    let target = [
      "This is the headline and the weather will be good.", "Tomorrow rain will fall in the northern part.",
    ]
    #expect(beads(source, target, blocks: ([0, 0, 1], [0, 1])).shapes == "2-1 1-1")
    #expect(beads(source, target, blocks: ([0, 1, 1], [0, 1])).shapes == "1-1 2-1")
  }
}
