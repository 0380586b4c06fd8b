import Review
import Testing

struct PairingEditTests {
  private static let text: [[ToyText.Pair]] = [
    [("A.", "A bad day."), ("B.", "A rock.")], [("C.", ""), ("", "It rained."), ("D.", "The end.")],
  ]

  private func project(_ backend: Backend) throws -> Project { try .toy(backend, Self.text) }

  @Test("pairs are joined with the text between them, and are locked", arguments: Backend.allCases)
  func join(backend: Backend) throws {
    let project = try project(backend)
    let decided = try project.pairing.mend(.join(last: 2), pair: 1, of: 1)
    #expect(try project.sides() == ["A. B. = A bad day. A rock.", "C. = ", " = It rained.", "D. = The end."])
    #expect(decided.mended.map(\.number) == [1])
    #expect(decided.unit.unit.loaded.isLocked && decided.unit.unit.confidence == 1)
    #expect(try project.history(of: 1).map(\.action) == [.join])
    #expect(try project.reading.unit(3, of: 1).source == "")
    try project.pairing.mend(.join(last: 4), pair: 1, of: 1)
    #expect(try project.sides() == ["A. B.\n\nC. D. = A bad day. A rock.\n\nIt rained. The end."])
    #expect(try project.history(of: 1, unit: 1).map(\.number) == [1, 2])
  }

  @Test("a pair is split, and sentences go over a boundary", arguments: Backend.allCases)
  func splitAndMove(backend: Backend) throws {
    let project = try project(backend)
    try project.pairing.mend(.join(last: 2), pair: 1, of: 1)
    try project.pairing.mend(.split(source: 2, target: 1), pair: 1, of: 1)
    #expect(try project.sides().prefix(2) == ["A. B. = A bad day.", " = A rock."])
    try project.pairing.mend(.move(source: 1, target: 0), pair: 1, of: 1)
    #expect(try project.sides().prefix(2) == ["A. = A bad day.", "B. = A rock."])
    try project.pairing.mend(.move(source: 0, target: -1), pair: 1, of: 1)
    #expect(try project.sides().prefix(2) == ["A. = A bad day. A rock.", "B. = "])
    #expect(
      try project.pairing.sentences(of: project.pairing.pairs(of: 1)[0]).target == ["A bad day.", "A rock."])
    #expect(try project.export() == ToyText(Self.text).loaded().target.bytes)
  }

  @Test("an omission and an addition become a pair, and a pair those", arguments: Backend.allCases)
  func linkAndUnlink(backend: Backend) throws {
    let project = try project(backend)
    try project.pairing.mend(.link(last: 4), pair: 3, of: 1)
    #expect(try project.sides()[2] == "C. = It rained.")
    try project.pairing.mend(.unlink, pair: 3, of: 1)
    try project.pairing.mend(.unlink, pair: 2, of: 1)
    #expect(
      try project.sides()
        == ["A. = A bad day.", "B. = ", " = A rock.", "C. = ", " = It rained.", "D. = The end."])
    try project.pairing.mend(.link(last: 5), pair: 2, of: 1)
    #expect(
      try project.sides() == ["A. = A bad day.", " = A rock.", "B. = It rained.", "C. = ", "D. = The end."])
  }

  @Test("only the findings of mended pairs change, and what was kept stays kept", arguments: Backend.allCases)
  func findings(backend: Backend) throws {
    let project = try project(backend)
    try project.deciding.dismiss(1)
    try project.deciding.dismiss(3, reason: "meant")
    #expect(try project.states() == [1: .dismissed, 2: .open, 3: .dismissed])
    let decided = try project.pairing.mend(.join(last: 4), pair: 3, of: 1)
    #expect(decided.vanished == [3])
    #expect(try project.states() == [1: .dismissed, 2: .open])
    #expect(try project.pairing.mend(.join(last: 2), pair: 1, of: 1).raised == [])
    #expect(try project.states() == [4: .dismissed, 5: .open])
    try project.pairing.mend(.split(source: 2, target: 1), pair: 1, of: 1)
    #expect(try project.states() == [6: .dismissed, 7: .open])
    #expect(try project.reading.finding(6).decision?.number == 1)
    #expect(try project.reading.unit(ofFinding: 7).number == 2)
    #expect(message { try project.deciding.dismiss(6) }.contains("is already kept, by decision 1"))
    #expect(try project.undoing.undo(1)[0].unit.number == 1)
    #expect(try project.states() == [6: .open, 7: .open])
  }

  @Test("a dismissal hides none of several equals when one of them goes", arguments: Backend.allCases)
  func equals(backend: Backend) throws {
    let project = try Project.toy(backend, [[("A.", "A bad day."), ("B.", "A bad end.")]])
    try project.deciding.accept(1)
    try project.deciding.dismiss(2)
    try project.pairing.mend(.join(last: 2), pair: 1, of: 1)
    #expect(try project.states() == [3: .dismissed])
    try project.undoing.undo()
    try project.undoing.undo(1)
    try project.pairing.mend(.join(last: 2), pair: 1, of: 1)
    #expect(try project.states().values.sorted { $0.rawValue < $1.rawValue } == [.dismissed, .open])
  }

  @Test("what decisions changed is carried where it stays whole", arguments: Backend.allCases)
  func carries(backend: Backend) throws {
    let project = try project(backend)
    try project.deciding.accept(1)
    try project.deciding.accept(3, replacement: "It was dry.")
    try project.deciding.edit(unit: 4, of: 1, to: "")
    let before = try project.export()
    #expect(try project.pairing.mend(.join(last: 2), pair: 1, of: 1).unit.current == "A good day. A rock.")
    #expect(try project.export() == before)
    #expect(message { try project.undoing.undo(1) }.contains("decision 4 builds on it"))
    #expect(
      message { try project.pairing.mend(.split(source: 1, target: 1), pair: 1, of: 1) }
        == "pair 1 was changed by decision 4, and its text would not stay whole: undo 4 first")
    #expect(message { try project.pairing.mend(.link(last: 3), pair: 2, of: 1) }.contains("by decision 2"))
    #expect(
      try project.pairing.mend(.split(source: 1, target: 2), pair: 1, of: 1).unit.current
        == "A good day. A rock.")
    #expect(try project.pairing.mend(.join(last: 5), pair: 3, of: 1).unit.current == "It was dry. The end.")
    for _ in 0..<3 { try project.undoing.undo() }
    #expect(try project.export() == before)
  }

  @Test(
    "a mend is taken back, and made again, unless later decisions build on it", arguments: Backend.allCases)
  func undo(backend: Backend) throws {
    let project = try project(backend)
    let loaded = try project.reading.units(of: 1)
    try project.pairing.mend(.join(last: 2), pair: 1, of: 1)
    try project.pairing.mend(.join(last: 2), pair: 1, of: 1)
    #expect(
      message { try project.undoing.undo(1) }
        == "decision 1 cannot be taken back: decision 2 builds on it; undo the last of them first")
    #expect(try project.undoing.undo()[0].mended.map(\.number) == [1, 2])
    #expect(try project.undoing.undo()[0].decision.undoes == 1)
    #expect(try project.reading.units(of: 1) == loaded)
    #expect(try project.undoing.undo(4)[0].mended.map(\.source) == ["A. B."])
    let finding = try #require(project.reading.unit(1, of: 1).findings.first { $0.isOpen }).number
    try project.deciding.dismiss(finding)
    #expect(message { try project.undoing.undo(5) }.contains("decision 6 builds on it"))
    try project.undoing.undo()
    try project.undoing.undo()
    try project.deciding.accept(1)
    #expect(message { try project.undoing.undo(8) }.contains("decision 9 builds on it"))
    #expect(try project.sides()[0] == "A. = A good day.")
  }

  @Test("a lock makes a pairing certain and changes nothing else", arguments: Backend.allCases)
  func lock(backend: Backend) throws {
    var text = try ToyText(Self.text).loaded()
    text.units[0].bead.confidence = 0.3
    let project = Project(store: try backend.store(), reviewer: "Ana", check: ToyCheck.answer)
    #expect(try project.reloading.load(text).doubtful == [1])
    try project.deciding.accept(2)
    let before = try project.reading.units(of: 1)
    try project.pairing.mend(.lock, pair: 1, of: 1)
    #expect(try !project.pairing.pairs(of: 1)[0].isDoubtful)
    #expect(message { try project.pairing.mend(.lock, pair: 1, of: 1) } == "pair 1 is confirmed already")
    #expect(message { try project.pairing.mend(.unlock, pair: 2, of: 1) } == "pair 2 is not confirmed")
    try project.pairing.mend(.unlock, pair: 1, of: 1)
    #expect(try project.pairing.pairs(of: 1)[0].isDoubtful)
    try project.undoing.undo()
    #expect(try !project.pairing.pairs(of: 1)[0].isDoubtful)
    try project.undoing.undo()
    #expect(try project.reading.units(of: 1) == before)
  }

  @Test("what cannot be edited is refused with the reason, and nothing is kept", arguments: Backend.allCases)
  func refused(backend: Backend) throws {
    let project = try project(backend)
    func refusal(_ mend: PairingEdit, _ pair: Int, seen: [Int]? = nil) -> String {
      message { try project.pairing.mend(mend, pair: pair, of: 1, seen: seen) }
    }
    #expect(refusal(.join(last: 6), 5) == "pair 5 is the last one; there is none after it")
    #expect(refusal(.join(last: 7), 4) == "there is no pair 7; the text has the pairs 1 to 5")
    #expect(refusal(.join(last: 2), 2).contains("a single pair cannot be joined"))
    #expect(refusal(.split(source: nil, target: nil), 1).contains("'unlink' separates them"))
    #expect(refusal(.split(source: nil, target: nil), 3).contains("is a single sentence"))
    #expect(refusal(.split(source: 2, target: nil), 1).contains("has one sentence in the source"))
    #expect(refusal(.move(source: 2, target: 0), 1).contains("pair 1 has one sentence in the source"))
    #expect(refusal(.move(source: 0, target: -1), 2).contains("pair 3 has no sentence in the translation"))
    #expect(refusal(.move(source: 0, target: 0), 1).contains("not change pair 1"))
    #expect(refusal(.link(last: 2), 1).contains("pair 1 has both sides"))
    #expect(refusal(.unlink, 3).contains("pair 3 has one side only"))
    #expect(
      message { try project.deciding.edit(unit: 2, of: 1, to: "A stone.", seen: "another") }
        .contains("the pairing or the file has changed in the meantime"))
    #expect(refusal(.unlink, 1, seen: [9]).contains("the pairing has changed in the meantime"))
    #expect(try project.history(of: 1).isEmpty)
  }
}

extension Project {
  /// The pairs as "source = target".
  func sides() throws -> [String] { try pairing.pairs(of: 1).map { "\($0.loaded.source) = \($0.current)" } }
}
