import Review
import Testing

@testable import ReviewDesk

/// All findings of one check, decided together.
@Suite struct CheckBatchTests {
  private static let source =
    "Policia arrestoi 347 veta.\n\nTakimi mbahet më 12 mars.\n\nAi bleu 25 libra dhe 31 lapsa.\n"
  private static let target =
    "The police arrested 341 people.\n\nThe meeting is on 12 May.\n\nHe bought 26 books and 32 pencils.\n"

  private let desk: TestDesk
  private let session: ReviewSession

  init() throws {
    desk = try TestDesk(Self.source, Self.target)
    session = try ReviewSession(desk.project, desk.text) { $0.finding.isShown || $0.decision != nil }
  }

  private func english() throws -> [String] {
    try desk.project.reading.units(of: desk.text.id).map(\.current)
  }

  @Test(
    "keeping a check's findings leaves the text and other checks alone, and one undo takes all of it back")
  func keeps() throws {
    let before = try english()
    let batch = try #require(session.checkBatch())
    #expect(batch.check == "numbers" && batch.places.count == 3)
    let saved = try #require(try session.decide(batch, .keep, reason: "as in the source").saved)
    #expect(saved.decisions.count == 3)
    #expect(saved.decisions.allSatisfy { $0.action == .dismiss && $0.reason == "as in the source" })
    #expect(try english() == before)
    #expect(session.openCount == 1 && session.finding?.finding.check == "dates")
    #expect(try session.undo().restored?.decisions.count == 3)
    #expect(session.openCount == 4)
    #expect(try session.redo().restored?.decisions.count == 3)
    #expect(session.openCount == 1)
  }

  @Test(
    "accepting a check's findings corrects every place, two in one sentence too, and one undo restores all")
  func accepts() throws {
    let before = try english()
    let saved = try session.decide(try #require(session.checkBatch()), .accept).saved
    #expect(saved?.decisions.count == 3)
    #expect(
      try english() == [
        "The police arrested 347 people.", "The meeting is on 12 May.", "He bought 25 books and 31 pencils.",
      ])
    _ = try session.undo()
    #expect(try english() == before && session.openCount == 4)
  }

  @Test("only the findings that were chosen are decided")
  func decidesSome() throws {
    let batch = try #require(session.checkBatch())
    let last = try #require(batch.places.last?.finding.number)
    #expect(try session.decide(batch.only([last]), .accept).saved?.decisions.count == 1)
    #expect(try english()[0] == "The police arrested 341 people." && session.openCount == 3)
    #expect(throws: InputError.self) { try session.decide(batch.only([]), .keep) }
  }

  @Test("findings without a suggestion stay open when the others are accepted")
  func leavesWhatHasNone() throws {
    let unit = try #require(try session.unit(2))
    _ = try session.mark(unit, .target, 4..<11, .style, .minor, message: "odd", suggestions: [])
    _ = try session.mark(unit, .target, 0..<3, .style, .minor, message: nil, suggestions: ["Our"])
    let batch = try #require(session.checkBatch())
    #expect(batch.places.count == 2 && batch.suggestionCount == 1)
    #expect(try session.decide(batch, .accept).saved?.decisions.count == 1)
    #expect(try english()[1] == "Our meeting is on 12 May.")
    let rest = try #require(
      session.queue.entries.first { $0.unit == 2 && $0.isOpen && $0.severity == .minor })
    session.go(to: rest.number)
    #expect(throws: InputError.self) { try session.decide(try #require(session.checkBatch()), .accept) }
    #expect(session.openCount == 5)
  }

  @Test("of two findings whose words overlap one is accepted, and the other stays open")
  func overlapping() throws {
    let unit = try #require(try session.unit(2))
    _ = try session.mark(unit, .target, 0..<11, .style, .minor, message: nil, suggestions: ["A session"])
    _ = try session.mark(unit, .target, 4..<14, .style, .minor, message: nil, suggestions: ["talks are"])
    let batch = try #require(session.checkBatch())
    #expect(batch.places.count == 2)
    #expect(try session.decide(batch, .accept).saved?.decisions.count == 1)
    #expect(try english()[1] == "The talks are on 12 May.")
  }

  @Test("nothing is decided when a sentence of the list has changed meanwhile")
  func refusesChanges() throws {
    let batch = try #require(session.checkBatch())
    let unit = try #require(try session.unit(3))
    _ = try session.edit(unit: 3, to: unit.current + " Yes.", seen: unit.revision(of: nil))
    let decisions = try desk.project.lastDecision()
    #expect(throws: InputError.self) { try session.decide(batch, .keep) }
    #expect(try desk.project.lastDecision() == decisions)
  }

  @Test("what is left is counted by severity, the worst first")
  func countsBySeverity() throws {
    let unit = try #require(try session.unit(2))
    _ = try session.mark(unit, .target, 4..<11, .style, .minor, message: nil, suggestions: [])
    let counts = session.queue.openBySeverity
    #expect(counts.map(\.severity) == counts.map(\.severity).sorted(by: >))
    #expect(counts.map(\.count).reduce(0, +) == session.openCount)
    #expect(counts.last?.severity == .minor && counts.last?.count == 1)
    while session.finding != nil { _ = try session.keep() }
    #expect(session.queue.openBySeverity.isEmpty)
  }
}
