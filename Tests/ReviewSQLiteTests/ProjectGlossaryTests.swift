import Review
import Testing

@testable import ReviewSQLite

struct ProjectGlossaryTests {
  @Test("a project remembers its glossaries in order", arguments: Backend.allCases)
  func remembers(backend: Backend) throws {
    let project = Project(store: try backend.store(), reviewer: "Ana") { _ in .init(units: [], findings: []) }
    #expect(try project.glossaries() == [])
    try project.remember(["/a", "/b"])
    try project.remember(["/b", "/c"])
    #expect(try project.glossaries() == ["/a", "/b", "/c"])
    try project.setGlossaries(["/c", "/a"])
    #expect(try project.glossaries() == ["/c", "/a"])
  }
}
