import Review
import Testing

/// Mends are kept when changed files are loaded again, as long as their sentences are there.
struct PairingReloadTests {
  private static let source = ["Moti ishte i keq.", "Ra shi.", "Kryetari foli në 1999.", "Fundi."]
  private static let target = [
    "The weather was bad.", "It rained.", "The president spoke in 1999.", "The end.",
  ]

  /// Two files as `load` takes them in, around the pairings that are locked.
  private func load(_ project: Project, _ source: [String], _ target: [String]) throws -> LoadReport {
    func document(_ sentences: [String], _ name: String) throws -> Document {
      try Document(bytes: Array((sentences.joined(separator: "\n\n") + "\n").utf8), name: name)
    }
    let checker = Checker(from: "sq", to: "en", checks: [])
    let (left, right) = (try document(source, "a.sq.txt"), try document(target, "a.en.txt"))
    let pairing = try Pairing(left, right, by: .init(from: "sq", to: "en")) { source, target in
      try project.texts().isEmpty ? [] : project.reloading.lockedBeads(of: 1, source: source, target: target)
    }
    let bitext = Bitext(source: left, target: right, checker: checker, pairing: pairing)
    let units = bitext.units.enumerated().map { index, unit in
      LoadedUnit(
        source: unit.source.text, target: unit.target.text, sourceSpan: bitext.places[index].source,
        targetSpan: bitext.places[index].target, bead: bitext.pairing.beads[index],
        isLocked: bitext.pairing.fixed.contains {
          $0.source == bitext.pairing.beads[index].source && $0.target == bitext.pairing.beads[index].target
        })
    }
    return try project.reloading.load(
      LoadedText(
        name: "a", source: LoadedFile(bitext.source, path: "/a.sq.txt", language: "sq"),
        target: LoadedFile(bitext.target, path: "/a.en.txt", language: "en"),
        sourceSegments: bitext.pairing.sourceSegments, targetSegments: bitext.pairing.targetSegments,
        units: units,
        findings: units.enumerated().flatMap {
          ToyCheck.findings(in: $1.target, of: $1.source, unit: $0 + 1)
        }))
  }

  /// A project with the second and third pair joined, its English changed, and the first unlinked.
  private func mended(_ backend: Backend) throws -> Project {
    let project = Project(store: try backend.store(), reviewer: "Ana", check: ToyCheck.answer)
    _ = try load(project, Self.source, Self.target)
    #expect(try project.pairing.pairs(of: 1).count == 4)
    try project.deciding.accept(1)
    try project.pairing.mend(.join(last: 3), pair: 2, of: 1)
    try project.pairing.mend(.unlink, pair: 1, of: 1)
    return project
  }

  private static let sides = [
    "Moti ishte i keq. = ", " = The weather was good.",
    "Ra shi.\n\nKryetari foli në 1999. = It rained.\n\nThe president spoke in 1999.", "Fundi. = The end.",
  ]

  @Test("the same files again change nothing", arguments: Backend.allCases)
  func same(backend: Backend) throws {
    let project = try mended(backend)
    #expect(try project.sides() == Self.sides)
    let ids = try project.pairing.pairs(of: 1).map(\.id)
    let report = try load(project, Self.source, Self.target)
    #expect(report.newUnits == 0 && report.vanishedUnits == 0 && report.unfitting.isEmpty)
    #expect(report.kept == [1, 2, 3])
    #expect(try project.sides() == Self.sides)
    #expect(try project.pairing.pairs(of: 1).map(\.id) == ids)
    #expect(try project.pairing.pairs(of: 1).map(\.loaded.isLocked) == [true, true, true, false])
  }

  @Test("sentences before and after them may come and go; undo still works", arguments: Backend.allCases)
  func moved(backend: Backend) throws {
    let project = try mended(backend)
    let report = try load(
      project, ["E para.", "Moti ishte i keq."] + Self.source[1...] + ["Tjetër në 2001."],
      ["The first.", "The weather was bad."] + Self.target[1...] + ["Another in 2001."])
    #expect(report.unfitting.isEmpty && report.kept == [1, 2, 3])
    #expect(
      try project.sides() == ["E para. = The first."] + Self.sides + ["Tjetër në 2001. = Another in 2001."])
    try project.undoing.undo(3)
    try project.undoing.undo(2)
    #expect(
      try project.sides().prefix(4) == [
        "E para. = The first.", "Moti ishte i keq. = The weather was good.", "Ra shi. = It rained.",
        "Kryetari foli në 1999. = The president spoke in 1999.",
      ])
    #expect(
      String(decoding: try project.export(), as: UTF8.self).contains("The first.\n\nThe weather was good."))
    try project.undoing.undo(1)
    #expect(try project.sides()[1] == "Moti ishte i keq. = The weather was bad.")
  }

  @Test("a mend whose sentences have changed is listed with what it carried", arguments: Backend.allCases)
  func gone(backend: Backend) throws {
    let project = try mended(backend)
    let report = try load(project, [Self.source[0], Self.source[3]], [Self.target[0], Self.target[3]])
    #expect(report.unfitting.map(\.decision.number) == [2])
    #expect(report.kept == [1, 3])
    #expect(message { try project.undoing.undo(2) }.contains("no longer applies to the reloaded text"))
    let again = try load(project, [Self.source[3]], [Self.target[3]])
    #expect(again.unfitting.map(\.decision.number).contains(1))
    #expect(message { try project.undoing.undo() } == "Ana has no decision to take back")
    #expect(message { try project.undoing.undo(1) }.contains("decision 3 builds on it"))
    #expect(try project.history(of: 1).count == 3)
  }

  @Test("a pairing that is no longer confirmed is left to the aligner", arguments: Backend.allCases)
  func unlocked(backend: Backend) throws {
    let project = try mended(backend)
    try project.pairing.mend(.unlock, pair: 3, of: 1)
    _ = try load(project, Self.source, Self.target)
    #expect(try project.pairing.pairs(of: 1).count == 5)
  }
}
