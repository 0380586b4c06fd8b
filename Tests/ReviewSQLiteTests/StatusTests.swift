import Review
import Testing

struct StatusTests {
  private func project(_ backend: Backend, _ settings: Settings = Settings()) throws -> Project {
    let project = Project(
      store: try backend.store(), reviewer: "Ana", settings: settings, check: ToyCheck.answer)
    let rocks = (1...20).map { [(source: "\($0).", target: "A rock here, and again it is bad.")] }
    try project.load(ToyText(rocks).loaded())
    return project
  }

  @Test("the score counts the points of errors per 1,000 words", arguments: Backend.allCases)
  func score(backend: Backend) throws {
    var settings = Settings()
    settings.passThreshold = 600
    let project = try project(backend, settings)
    var status = try project.status(of: 1)
    #expect(status.findings == 40)
    #expect(status.now.words == 160)
    #expect(status.now.points == 200)
    #expect(status.now.perThousandWords == 1250)
    #expect(status.passes == false)
    for number in 1...20 { try project.accept(number) }
    for number in 21...22 { try project.dismiss(number) }
    try project.mark(
      unit: 20, of: 1, target: 0..<1, category: .grammar, severity: .critical)
    status = try project.status(of: 1)
    #expect(status.done == 22)
    #expect(status.open == 19)
    #expect(status.before.points == 20 * 5 + 18 * 5 + 25)
    #expect(status.now.points == 18 * 5 + 25)
    #expect(status.passes == false)
    #expect(status.shares.map { "\($0.reviewer) \($0.corrected) \($0.kept)" } == ["Ana 20 2"])
    #expect(try self.project(backend).status(of: 1).passes == nil)
  }

  @Test("time is kept only where the desk wants it", arguments: Backend.allCases)
  func time(backend: Backend) throws {
    let silent = try project(backend)
    try silent.spent(10, on: 1)
    #expect(try silent.status(of: 1).shares.isEmpty)
    var settings = Settings()
    settings.tracksTime = true
    let project = try project(backend, settings)
    try project.spent(10, on: 1)
    try project.spent(2.5, on: 2)
    try project.spent(1, on: 2)
    #expect(try project.status(of: 1).shares.map(\.seconds) == [13.5])
    #expect(try project.seconds(on: 2) == ["Ana": 3.5])
  }

  @Test("a check that is dismissed nine times in ten is known by it", arguments: Backend.allCases)
  func record(backend: Backend) throws {
    let project = try project(backend)
    for number in 1...9 { try project.dismiss(number) }
    #expect(try project.record().map(\.isMostlyDismissed) == [false])
    try project.accept(10)
    let record = try project.record()[0]
    #expect(record.isMostlyDismissed)
    #expect(record.acceptance == 0.1)
    #expect(record.open == 30)
    try project.accept(11)
    #expect(try project.record()[0].isMostlyDismissed == false)
  }

  @Test("a correction that was made twice, and stands, could be a term", arguments: Backend.allCases)
  func terms(backend: Backend) throws {
    let project = try project(backend)
    try project.accept(1)
    #expect(try project.termSuggestions().isEmpty)
    try project.accept(3)
    #expect(
      try project.termSuggestions().map { [$0.source, $0.wrong, $0.right] } == [["", "bad", "good"]])
    #expect(try project.termSuggestions()[0].decisions == [1, 2])
    try project.edit(unit: 5, of: 1, to: "A pebble here, and again it is bad.")
    try project.edit(unit: 6, of: 1, to: "A pebble here, and again it is bad.")
    #expect(try project.termSuggestions().map(\.right) == ["good", "pebble"])
    try project.undo(1)
    #expect(try project.termSuggestions().map(\.right) == ["pebble"])
  }

  @Test("a bookmark is each reviewer's own", arguments: Backend.allCases)
  func bookmark(backend: Backend) throws {
    let project = try project(backend)
    #expect(try project.bookmark(of: 1) == nil)
    try project.setBookmark(Bookmark(finding: 3, ordering: "text"), of: 1)
    try project.setBookmark(Bookmark(finding: 7, ordering: "worst"), of: 1)
    #expect(try project.bookmark(of: 1) == Bookmark(finding: 7, ordering: "worst"))
    project.reviewer = "Ben"
    #expect(try project.bookmark(of: 1) == nil)
  }
}
