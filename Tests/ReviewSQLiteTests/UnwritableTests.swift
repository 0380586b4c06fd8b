import Review
import Testing

/// What could not be exported is refused when it is entered.
struct UnwritableTests {
  /// A project with a text whose translation is in windows-1252.
  private func project(_ backend: Backend, _ paragraphs: [[ToyText.Pair]]) throws -> Project {
    let project = Project(store: try backend.store(), reviewer: "Ana", check: ToyCheck.answer)
    var text = try ToyText(paragraphs).loaded()
    text.target.encoding = "windows-1252"
    try project.reloading.load(text)
    return project
  }

  private let rocks: [[ToyText.Pair]] = [[("A.", "A rock."), ("B.", "B rock."), ("C.", "")]]
  private let refusal =
    "news.en.txt: 'Č' cannot be written in windows-1252, the encoding of the file; write the correction without it"

  @Test("by each way to decide, and nothing is kept", arguments: Backend.allCases)
  func eachWay(backend: Backend) throws {
    let project = try project(backend, rocks)
    let places = try project.replacing.occurrences(of: SearchPattern("rock", replacement: "Čock"))
    let ways: [() throws -> Void] = [
      { try project.deciding.accept(1, replacement: "Čock") },
      { try project.deciding.edit(finding: 1, to: "A Čock.") },
      { try project.deciding.edit(unit: 1, of: 1, to: "A Čock.") },
      { try project.deciding.edit(unit: 3, of: 1, to: "Č") },
      { try project.deciding.accept(1, replacement: "Čock", at: nil) },
      { try project.replacing.replace(places) },
    ]
    for way in ways { #expect(message(of: { try way() }) == refusal) }
    #expect(places.count == 2)
    #expect(try project.history(of: 1) == [])
  }

  @Test("a suggestion of a mark when it is taken", arguments: Backend.allCases)
  func mark(backend: Backend) throws {
    let project = try project(backend, rocks)
    let mark = try project.marks.mark(
      unit: 1, of: 1, target: 0..<1, category: .wrongTerm, severity: .minor, suggestions: ["Č", "É"])
    let number = try #require(mark.raised.last)
    #expect(message(of: { try project.deciding.accept(number) }) == refusal)
    try project.deciding.accept(number, suggestion: 2)
    #expect(try project.current()[0] == "É rock.")
  }

  @Test("what the encoding has is taken, and undoing is never refused", arguments: Backend.allCases)
  func undo(backend: Backend) throws {
    let project = try project(backend, rocks)
    try project.deciding.edit(unit: 1, of: 1, to: "A “stone” – €5.")
    try project.undoing.undo()
    try project.undoing.redo()
    #expect(try project.current()[0] == "A “stone” – €5.")
  }

  @Test(
    "of a decision that an older program took, undoing gives the file's own words",
    arguments: Backend.allCases)
  func olderDecision(backend: Backend) throws {
    let project = Project(store: try backend.store(), reviewer: "Ana", check: ToyCheck.answer)
    var text = try ToyText(rocks).loaded()
    try project.reloading.load(text)
    try project.deciding.edit(unit: 1, of: 1, to: "A Čock.")
    text.target.encoding = "windows-1252"
    try project.reloading.load(text)
    #expect(message(of: { try project.deciding.edit(unit: 1, of: 1, to: "A ČČock.") }) == refusal)
    try project.undoing.undo()
    #expect(try project.current()[0] == "A rock.")
    try project.undoing.redo()
    #expect(try project.current()[0] == "A Čock.")
  }
}
