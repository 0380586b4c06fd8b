import Review
import Testing

@testable import ReviewSQLite

struct ProjectGlossaryTests {
  @Test("a project remembers its glossaries in order", arguments: Backend.allCases)
  func remembers(backend: Backend) throws {
    let project = Project(store: try backend.store(), reviewer: "Ana") { _ in .init(units: [], findings: []) }
    #expect(try project.glossaries.paths() == [])
    try project.glossaries.remember(["/a", "/b"])
    try project.glossaries.remember(["/b", "/c"])
    #expect(try project.glossaries.paths() == ["/a", "/b", "/c"])
    try project.glossaries.set(["/c", "/a"])
    #expect(try project.glossaries.paths() == ["/c", "/a"])
  }
}
