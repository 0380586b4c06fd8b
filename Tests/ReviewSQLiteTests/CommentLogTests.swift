import Review
import Testing

@testable import ReviewSQLite

/// The log of comments in each kind of store.
struct CommentLogTests {
  private func project(_ store: any DecisionStore) throws -> (project: Project, text: Int) {
    let project = Project(store: store, reviewer: "Ana", check: ToyCheck.answer)
    return (
      project, try project.reloading.load(ToyText([[("Një.", "A rock."), ("Dy.", "Two.")]]).loaded()).text.id
    )
  }

  @Test("a comment is kept with who and when, and settled once", arguments: Backend.allCases)
  func kept(_ backend: Backend) throws {
    let (project, text) = try self.project(backend.store())
    let first = try project.comments.add(unit: 1, of: text, " Which rock? ")
    let second = try project.comments.add(unit: 2, of: text, "Two of what?")
    #expect(first.body == "Which rock?")
    #expect(try project.comments.all(of: text) == [first, second])
    project.reviewer = "Ben"
    #expect(try project.comments.resolve(comment: second.number).resolution?.reviewer == "Ben")
    #expect(try project.comments.all(of: text).map(\.isOpen) == [true, false])
    #expect(try project.comments.byUnit(of: text).values.map(\.count) == [1, 1])
    let status = try project.statistics.status(of: text)
    #expect((status.comments, status.openComments) == (2, 1))
    #expect(
      message { _ = try project.comments.resolve(comment: second.number) }.contains(
        "already resolved, by Ben"))
    #expect(message { _ = try project.comments.resolve(comment: 9) }.contains("there is no comment 9"))
    #expect(
      message { _ = try project.comments.add(unit: 1, of: text, " \n") }.contains("the comment is empty"))
  }

  @Test("the log is append-only, and a row that is not as it was written is damage")
  func sealed() throws {
    let store = try SQLiteStore(path: TemporaryFolder().path("review.db"), creating: true)
    let (project, text) = try self.project(store)
    _ = try project.comments.add(unit: 1, of: text, "Which rock?")
    #expect(message { try store.database.execute("UPDATE comments SET body = 'x'") }.contains("append-only"))
    #expect(message { try store.database.execute("DELETE FROM comments") }.contains("append-only"))
    try store.database.execute("DROP TRIGGER comments_are_never_changed; UPDATE comments SET body = 'x'")
    #expect(
      message { _ = try project.comments.all(of: text) }.contains("comment 1 is not as it was written"))
  }
}
