import Testing

@testable import Review

struct AlignerTests {
  /// The beads of two texts, as "1-1 2-1 …".
  private func shapes(_ source: [String], _ target: [String], blocks: ([Int], [Int])? = nil) -> String {
    beads(source, target, blocks: blocks).map { "\($0.source.count)-\($0.target.count)" }.joined(
      separator: " ")
  }

  private func beads(_ source: [String], _ target: [String], blocks: ([Int], [Int])? = nil) -> [Bead] {
    Aligner.beads(
      AlignmentSide(texts: source, blocks: blocks?.0), AlignmentSide(texts: target, blocks: blocks?.1),
      from: "sq",
      to: "en")
  }

  private let albanian = [
    "Kryeministri Albin Kurti foli të hënën në Prishtinë për buxhetin e vitit 2024.",
    "Memli Krasniqi, i cili udhëheq opozitën, tha se plani nuk ka mbështetje të mjaftueshme në Kuvend.",
    "Mbi 3.200 qytetarë protestuan në qendër të qytetit.",
    "Policia arrestoi 12 veta pas përleshjeve në rrugën Agim Ramadani.",
    "Vjosa Osmani bëri thirrje për qetësi dhe për respektimin e ligjit në gjithë vendin.",
    "Ambasadori amerikan Jeffrey Hovenier u takua me të dhe u kërkoi të gjithëve që të kthehen në bisedime.",
    "Ai kujtoi marrëveshjen e Brukselit të vitit 2013.",
    "Në Beograd, Aleksandar Vuçiq i quajti “të papranueshme” këto deklarata.",
    "NATO ka 4.500 ushtarë në Kosovë, njoftoi zëdhënësi i KFOR-it në Prishtinë.",
    "Seanca e radhës do të mbahet më 15 mars, njoftoi zyra e kryetarit Glauk Konjufca.",
  ]
  private let english = [
    "Prime Minister Albin Kurti spoke on Monday in Pristina about the 2024 budget.",
    "Memli Krasniqi, who leads the opposition, said that the plan lacks sufficient support in the Assembly.",
    "More than 3,200 citizens protested in the city centre.",
    "Police arrested 12 people after clashes on Agim Ramadani street.",
    "Vjosa Osmani called for calm and for respect for the law throughout the country.",
    "The American ambassador Jeffrey Hovenier met her and asked everyone to return to the talks.",
    "He recalled the Brussels agreement of 2013.",
    "In Belgrade, Aleksandar Vučić called these statements “unacceptable”.",
    "NATO has 4,500 soldiers in Kosovo, the KFOR spokesman in Pristina said.",
    "The next session will be held on 15 March, the office of Speaker Glauk Konjufca announced.",
  ]

  @Test("sentences that follow each other are paired one by one, and surely")
  func plain() {
    #expect(shapes(albanian, english) == Array(repeating: "1-1", count: 10).joined(separator: " "))
    for bead in beads(albanian, english) { #expect(bead.confidence > 0.9) }
  }

  @Test("a sentence that was left out is found", arguments: 0..<10)
  func dropped(index: Int) {
    var target = english
    target.remove(at: index)
    let lone = beads(albanian, target).filter { $0.target.isEmpty }
    #expect(lone.map(\.source) == [index..<index + 1])
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

  @Test("paragraphs keep their sentences together")
  func blocks() {
    let source = ["Titulli.", "Po.", "Jo.", "Ndoshta."]
    let target = ["The title.", "Yes.", "No.", "Perhaps."]
    #expect(shapes(source, target, blocks: ([0, 1, 1, 2], [0, 1, 1, 2])) == "1-1 1-1 1-1 1-1")
  }

  @Test("an empty side leaves every sentence of the other alone")
  func emptySides() {
    #expect(shapes([], []) == "")
    #expect(shapes(["Po."], []) == "1-0")
    #expect(shapes([], ["Yes.", "No."]) == "0-1 0-1")
    #expect(shapes(["Po."], ["Yes."]) == "1-1")
  }

  @Test("beads cover both sides once and in order, whatever the texts")
  func covering() {
    var generator = SplitMix64(seed: 5)
    let words = ["Kurti", "2024", "po", "është", "the", "Pristina", "…", "“", "mbledhja", "", "🎈", "ligji"]
    func side() -> (texts: [String], blocks: [Int]) {
      let count = [0, 1, 2, 5, 9, 30].randomElement(using: &generator)!
      let texts = (0..<count).map { _ in
        (0..<Int.random(in: 0...12, using: &generator)).map { _ in words.randomElement(using: &generator)! }
          .joined(separator: " ")
      }
      return (texts, (0..<count).map { $0 / 3 })
    }
    for round in 0..<150 {
      let (source, target) = (side(), side())
      let beads = beads(
        source.texts, target.texts, blocks: round % 2 == 0 ? (source.blocks, target.blocks) : nil)
      var ends = (source: 0, target: 0)
      for bead in beads {
        #expect(bead.source.lowerBound == ends.source && bead.target.lowerBound == ends.target)
        #expect(!bead.source.isEmpty || !bead.target.isEmpty)
        #expect((0...1).contains(bead.confidence))
        ends = (bead.source.upperBound, bead.target.upperBound)
      }
      #expect(ends == (source.texts.count, target.texts.count))
    }
  }

  @Test("a side that is far longer than the other is paired too", arguments: [(400, 3), (3, 400), (1, 60)])
  func unequal(sources: Int, targets: Int) {
    let source = (0..<sources).map { "Fjalia numër \($0) e këtij teksti." }
    let target = (0..<targets).map { "Sentence number \($0) of this text." }
    let beads = beads(source, target)
    #expect(beads.flatMap { Array($0.source) } == Array(0..<sources))
    #expect(beads.flatMap { Array($0.target) } == Array(0..<targets))
  }
}
