import Review
import Testing

/// Claims about any sequence of pairing edits, from a seeded generator.
struct AnyPairingEditTests {
  private static let text: [[ToyText.Pair]] = [
    [("A.", "A bad rock."), ("B.", "An extension.")], [("C.", ""), ("D.", "Quiet words."), ("", "A rock.")],
    [("E.", ""), ("F.", "")], [("", "teh end."), ("G.", "Good.")],
  ]

  /// Mends, decides or takes back something, or is refused.
  private func step(_ project: Project, _ generator: inout SplitMix64, decides: Bool) throws {
    func number(_ range: ClosedRange<Int>) -> Int { .random(in: range, using: &generator) }
    let count = try project.pairing.pairs(of: 1).count
    let pair = number(1...count)
    let log = try project.history(of: 1).count
    do {
      switch number(0...(decides ? 15 : 10)) {
      case 0: try project.pairing.mend(.join(last: number(1...count)), pair: pair, of: 1)
      case 1, 2:
        try project.pairing.mend(.split(source: number(0...2), target: number(0...2)), pair: pair, of: 1)
      case 3: try project.pairing.mend(.split(source: nil, target: nil), pair: pair, of: 1)
      case 4:
        try project.pairing.mend(.move(source: number(-2...2), target: number(-2...2)), pair: pair, of: 1)
      case 5: try project.pairing.mend(.link(last: min(count, pair + number(1...3))), pair: pair, of: 1)
      case 6: try project.pairing.mend(.unlink, pair: pair, of: 1)
      case 7: try project.pairing.mend(number(0...1) == 0 ? .lock : .unlock, pair: pair, of: 1)
      case 8: try project.undoing.undo()
      case 9: try project.undoing.undo(number(1...max(1, log)))
      case 10: try project.undoing.redo()
      case 11: try project.deciding.accept(number(1...20))
      case 12: try project.deciding.dismiss(number(1...20))
      case 13: try project.deciding.accept(number(1...20), at: nil)
      case 14:
        try project.marks.mark(unit: pair, of: 1, target: 0..<1, category: .grammar, severity: .minor)
      default: try project.deciding.edit(unit: pair, of: 1, to: "A stone, teh \(number(0...9)).")
      }
    } catch is InputError {}
  }

  private func run(_ backend: Backend, seed: UInt64, decides: Bool = true) throws -> Project {
    let project = Project(
      store: try backend.store(), reviewer: "Ana", now: { "2026-01-01T00:00:00.000Z" }, check: ToyCheck.answer
    )
    try project.reloading.load(ToyText(Self.text).loaded())
    var generator = SplitMix64(seed: seed)
    for _ in 0..<50 { try step(project, &generator, decides: decides) }
    return project
  }

  @Test(
    "the beads cover both sides once, in order, with the texts of the files",
    arguments: 0..<60 as Range<UInt64>)
  func covers(seed: UInt64) throws {
    let project = try run(.memory, seed: seed)
    let documents = try project.documents(of: 1)
    var end = (0, 0)
    for (index, unit) in try project.pairing.pairs(of: 1).enumerated() {
      let bead = unit.loaded.bead
      #expect((bead.source.lowerBound, bead.target.lowerBound) == end)
      #expect(!bead.source.isEmpty || !bead.target.isEmpty)
      end = (bead.source.upperBound, bead.target.upperBound)
      #expect(unit.number == index + 1)
      #expect(unit.loaded.source == documents.source.text[bytes: unit.loaded.sourceSpan])
      #expect(unit.loaded.target == documents.target.text[bytes: unit.loaded.targetSpan])
    }
    #expect(end == (7, 6))
  }

  @Test("without decisions about the text the copy is the file", arguments: 0..<40 as Range<UInt64>)
  func sameBytes(seed: UInt64) throws {
    let project = try run(.memory, seed: seed, decides: false)
    #expect(try project.export() == ToyText(Self.text).loaded().target.bytes)
  }

  @Test("undoing everything gives the loaded pairs back", arguments: 0..<60 as Range<UInt64>)
  func undoAll(seed: UInt64) throws {
    let project = try run(.memory, seed: seed)
    while message(of: { try project.undoing.undo() }) == "no error" {}
    #expect(message(of: { try project.undoing.undo() }).contains("no decision to take back"))
    let fresh = try Project.toy(.memory, Self.text)
    #expect(try project.pairing.pairs(of: 1) == fresh.pairing.pairs(of: 1))
    #expect(try project.export() == ToyText(Self.text).loaded().target.bytes)
  }

  @Test("a reload of the same files changes nothing", arguments: 0..<40 as Range<UInt64>)
  func reload(seed: UInt64) throws {
    let project = try run(.memory, seed: seed)
    let pairs = try project.pairing.pairs(of: 1)
    let states = try project.states()
    // What pairs the sentences again begins from those that are locked.
    var text = try ToyText(Self.text).loaded()
    text.units = pairs.map(\.loaded)
    text.findings = pairs.flatMap {
      ToyCheck.findings(in: $0.loaded.target, of: $0.loaded.source, unit: $0.number!)
    }
    let report = try project.reloading.load(text)
    #expect(report.unfitting.isEmpty)
    #expect(try project.pairing.pairs(of: 1) == pairs)
    #expect(try project.states() == states)
  }

  @Test("all stores keep the same", arguments: 0..<10 as Range<UInt64>)
  func sameStores(seed: UInt64) throws {
    let projects = try Backend.allCases.map { try run($0, seed: seed) }
    #expect(try projects[0].history(of: 1) == projects[1].history(of: 1))
    #expect(try projects[0].reading.units(of: 1) == projects[1].reading.units(of: 1))
  }
}
