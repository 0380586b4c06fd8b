import Review
import ReviewDesk
import Testing

/// Comments in a session.
struct CommentTests {
  @Test("a comment decides nothing, is seen by another session, and is resolved there")
  func twoSessions() throws {
    let store = InMemoryStore()
    let desk = try TestDesk("Ka 347 policë.\n", "There are 341 officers.\n", store: store)
    let session = try ReviewSession(desk.project, desk.text) { $0.finding.isShown }
    guard case .commented(let comment) = try session.comment("Police only?") else {
      return #expect(Bool(false), "no comment")
    }
    #expect(comment.body == "Police only?")
    #expect(session.openCount == 1)
    #expect(session.decisionCount == 0)
    let other = try ReviewSession(TestDesk.project(store, by: "ben"), desk.text) { $0.finding.isShown }
    let unit = try #require(other.unit)
    #expect(try other.comments(on: unit) == [comment])
    guard case .resolved(let resolved) = try other.resolve(comment: comment.number) else {
      return #expect(Bool(false), "not resolved")
    }
    #expect(resolved.resolution?.reviewer == "ben")
    #expect(try session.comments(on: unit).filter(\.isOpen).isEmpty)
    #expect(throws: InputError.self) { try session.resolve(comment: comment.number) }
    #expect(throws: InputError.self) { try session.comment("   ") }
  }
}
