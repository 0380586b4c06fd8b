import Review
import Testing

struct StatusTests {
  private func project(_ backend: Backend, _ settings: Settings = Settings()) throws -> Project {
    let project = Project(
      store: try backend.store(), reviewer: "Ana", settings: settings, check: ToyCheck.answer)
    let rocks = (1...20).map { [(source: "\($0).", target: "A rock here, and again it is bad.")] }
    try project.reloading.load(ToyText(rocks).loaded())
    return project
  }

  @Test("the score counts the points of errors per 1,000 words", arguments: Backend.allCases)
  func score(backend: Backend) throws {
    var settings = Settings()
    settings.passThreshold = 600
    let project = try project(backend, settings)
    var status = try project.statistics.status(of: 1)
    #expect(status.findings == 40)
    #expect(status.now.words == 160)
    #expect(status.now.points == 200)
    #expect(status.now.perThousandWords == 1250)
    #expect(status.passes == false)
    for number in 1...20 { try project.deciding.accept(number) }
    for number in 21...22 { try project.deciding.dismiss(number) }
    try project.marks.mark(
      unit: 20, of: 1, target: 0..<1, category: .grammar, severity: .critical)
    status = try project.statistics.status(of: 1)
    #expect(status.done == 22)
    #expect(status.open == 19)
    #expect(status.before.points == 20 * 5 + 18 * 5 + 25)
    #expect(status.now.points == 18 * 5 + 25)
    #expect(status.passes == false)
    #expect(status.shares.map { "\($0.reviewer) \($0.corrected) \($0.kept)" } == ["Ana 20 2"])
    #expect(try self.project(backend).statistics.status(of: 1).passes == nil)
  }

  @Test("time is kept only where the desk wants it", arguments: Backend.allCases)
  func time(backend: Backend) throws {
    let silent = try project(backend)
    try silent.statistics.spent(10, on: 1)
    #expect(try silent.statistics.status(of: 1).shares.isEmpty)
    var settings = Settings()
    settings.tracksTime = true
    let project = try project(backend, settings)
    try project.statistics.spent(10, on: 1)
    try project.statistics.spent(2.5, on: 2)
    try project.statistics.spent(1, on: 2)
    #expect(try project.statistics.status(of: 1).shares.map(\.seconds) == [13.5])
    #expect(try project.statistics.seconds(on: 2) == ["Ana": 3.5])
  }

  @Test("a check that is dismissed nine times in ten is known by it", arguments: Backend.allCases)
  func record(backend: Backend) throws {
    let project = try project(backend)
    for number in 1...9 { try project.deciding.dismiss(number) }
    #expect(try project.statistics.record().map(\.isMostlyDismissed) == [false])
    try project.deciding.accept(10)
    let record = try project.statistics.record()[0]
    #expect(record.isMostlyDismissed)
    #expect(record.acceptance == 0.1)
    #expect(record.open == 30)
    try project.deciding.accept(11)
    #expect(try project.statistics.record()[0].isMostlyDismissed == false)
  }

  @Test("a correction that was made twice, and stands, could be a term", arguments: Backend.allCases)
  func terms(backend: Backend) throws {
    let project = try project(backend)
    try project.deciding.accept(1)
    #expect(try project.glossaries.termSuggestions().isEmpty)
    try project.deciding.accept(3)
    #expect(
      try project.glossaries.termSuggestions().map { [$0.source, $0.wrong, $0.right] } == [
        ["", "bad", "good"]
      ])
    #expect(try project.glossaries.termSuggestions()[0].decisions == [1, 2])
    try project.deciding.edit(unit: 5, of: 1, to: "A pebble here, and again it is bad.")
    try project.deciding.edit(unit: 6, of: 1, to: "A pebble here, and again it is bad.")
    #expect(try project.glossaries.termSuggestions().map(\.right) == ["good", "pebble"])
    try project.undoing.undo(1)
    #expect(try project.glossaries.termSuggestions().map(\.right) == ["pebble"])
  }

  @Test("a bookmark is each reviewer's own", arguments: Backend.allCases)
  func bookmark(backend: Backend) throws {
    let project = try project(backend)
    #expect(try project.bookmarks.bookmark(of: 1) == nil)
    try project.bookmarks.setBookmark(Bookmark(finding: 3, ordering: "text"), of: 1)
    try project.bookmarks.setBookmark(Bookmark(finding: 7, ordering: "worst"), of: 1)
    #expect(try project.bookmarks.bookmark(of: 1) == Bookmark(finding: 7, ordering: "worst"))
    project.reviewer = "Ben"
    #expect(try project.bookmarks.bookmark(of: 1) == nil)
  }
}
