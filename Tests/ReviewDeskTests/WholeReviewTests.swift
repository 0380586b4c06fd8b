import Review
import Testing

@testable import ReviewDesk

/// Sessions, driven without a terminal or a command line.
@Suite struct WholeReviewTests {
  private func session(_ project: Project, _ text: StoredText) throws -> ReviewSession {
    try ReviewSession(project, text) { $0.finding.isShown || $0.decision != nil }
  }

  private func english(_ project: Project, _ text: StoredText) throws -> String {
    let documents = try project.documents(of: text.id)
    let units = try project.reading.units(of: text.id).map(\.unit)
    let bytes = try CorrectedCopy.bytes(source: documents.source, target: documents.target, units: units)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let source =
    "Policia arrestoi 347 veta.\n\nTakimi mbahet më 12 mars.\n\nMinistri foli dje.\n"
  private static let target =
    "The police arrested 341 people.\n\nThe meeting is on 12 May.\n\nThe the minister spoke yesterday.\n"

  @Test("a whole review, from loading to the corrected copy")
  func wholeReview() throws {
    let desk = try TestDesk(Self.source, Self.target)
    let (project, text) = (desk.project, desk.text)
    #expect(text.name == "news")
    let session = try session(project, text)
    #expect(session.findingCount == 3 && session.openCount == 3)
    #expect(session.finding?.finding.check == "numbers")

    #expect(try session.accept(9) == .noSuggestion(of: 1))
    #expect(try session.accept(1).saved?.decisions.map(\.after) == ["The police arrested 347 people."])
    #expect(session.finding?.finding.check == "dates" && session.openCount == 2)

    #expect(try session.keep(reason: "the source is wrong").saved?.decisions.count == 1)
    #expect(try session.accept(1) != .noFinding)
    #expect(session.finding == nil && session.goToOpen(after: 1) == .noneOpen)
    #expect(try session.accept(1) == .noFinding)

    #expect(try session.undo().restored?.decisions.count == 1 && session.openCount == 1)
    #expect(try session.redo().restored?.decisions.count == 1 && session.openCount == 0)

    let unit = try #require(try session.unit(3))
    #expect(try session.edit(unit: 3, to: unit.current, seen: unit.revision(of: nil)) == .unchanged)
    var replacement = try #require(try TextReplacement(finding: "meeting", in: session))
    replacement.with = "session"
    _ = try session.replace(try replacement.places(in: session))
    #expect(try TextSearch("yesterday", in: session, from: 0)?.number == 3)
    #expect(try TextSearch("tomorrow", in: session, from: 0) == nil)
    #expect(
      try english(project, text)
        == "The police arrested 347 people.\n\nThe session is on 12 May.\n\nThe minister spoke yesterday.\n")
  }

  @Test("a finding that is put off comes again in the next session, and the project knows nothing of it")
  func puttingOff() throws {
    let desk = try TestDesk(Self.source, Self.target)
    let first = try session(desk.project, desk.text)
    let number = try #require(first.finding?.number)
    #expect(try first.postpone() == .postponed)
    #expect(first.finding?.number != number && first.openCount == 3)
    #expect(first.go(to: number) && first.finding?.state == .later)
    #expect(try first.unit(1)?.findings.map(\.state) == [.later])
    #expect(try session(desk.project, desk.text).finding?.number == number)
    #expect(try desk.project.history(of: desk.text.id).isEmpty)
    // A decision ends it, also when that is taken back.
    _ = try first.keep()
    _ = try first.undo()
    #expect(first.go(to: number) && first.finding?.state == .open)
  }

  @Test("two sessions on one project see each other's decisions and do not overwrite them")
  func twoSessions() throws {
    let store = InMemoryStore()
    let text = try TestDesk(Self.source, Self.target, store: store).text
    let ana = try session(TestDesk.project(store, by: "ana"), text)
    let ben = try session(TestDesk.project(store, by: "ben"), text)
    _ = try ana.accept(1)
    // What ben sees is no longer there, so his answer is refused and he is shown what is.
    #expect(throws: InputError.self) { try ben.replace(with: "0") }
    #expect(try ben.catchUp()?.reviewer == "ana")
    #expect(try ben.catchUp() == nil)
    _ = ben.goToOpen(after: 1)
    _ = try ben.keep()
    #expect(try ana.catchUp()?.reviewer == "ben")
    #expect(ana.openCount == 1 && ben.openCount == 1)
    // Undo takes back your own last decision, whoever decided after it.
    #expect(try ana.undo().restored?.decisions.map(\.reviewer) == ["ana"])
    #expect(try english(ana.project, text) == Self.target)
  }
}

extension Outcome {
  var saved: Saved? { if case .saved(let saved) = self { saved } else { nil } }

  var restored: Restored? {
    switch self {
    case .takenBack(let restored), .broughtBack(let restored): restored
    default: nil
    }
  }
}

extension News {
  fileprivate var reviewer: String? {
    if case .decidedByOther(let decision, _) = self { decision.reviewer } else { nil }
  }
}
