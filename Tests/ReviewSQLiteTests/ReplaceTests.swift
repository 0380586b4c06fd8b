import Review
import Testing

struct ReplaceTests {
  private func project(_ backend: Backend) throws -> Project {
    try Project.toy(
      backend,
      [[("Një.", "Kosova and Kosovar, in Kosova.")], [("Dy.", "Nothing.")], [("Tre.", "KOSOVA: 12 euro.")]])
  }

  private func places(_ project: Project, _ pattern: SearchPattern) throws -> [String] {
    try project.replacing.occurrences(of: pattern).map { "\($0.number) \($0.unit.number!) \($0.after)" }
  }

  @Test("the places of words, of whole words and of a regular expression", arguments: Backend.allCases)
  func found(backend: Backend) throws {
    let project = try project(backend)
    #expect(
      try places(project, SearchPattern("Kosova", replacement: "Kosovo")) == [
        "1 1 Kosovo and Kosovar, in Kosova.", "2 1 Kosova and Kosovor, in Kosova.",
        "3 1 Kosova and Kosovar, in Kosovo.",
      ])
    #expect(
      try places(project, SearchPattern("kosova", replacement: "Kosovo", ignoresCase: true, wholeWords: true))
        == [
          "1 1 Kosovo and Kosovar, in Kosova.", "2 1 Kosova and Kosovar, in Kosovo.", "3 3 Kosovo: 12 euro.",
        ])
    #expect(
      try places(project, SearchPattern(#"(\d+) euro"#, replacement: "€$1$$", isRegex: true)) == [
        "1 3 KOSOVA: €12$."
      ])
    #expect(
      message { _ = try SearchPattern("(", replacement: "", isRegex: true) }.contains(
        "is not a regular expression"))
    #expect(message { _ = try SearchPattern("", replacement: "x") } == "there is nothing to look for")
  }

  @Test("each place is a decision, and all are taken back together", arguments: Backend.allCases)
  func replaced(backend: Backend) throws {
    let project = try project(backend)
    let before = try project.current()
    let places = try project.replacing.occurrences(
      of: SearchPattern("Kosova", replacement: "Kosovo", ignoresCase: true, wholeWords: true))
    #expect(try project.replacing.replace(places).map(\.decision.number) == [1, 2, 3])
    #expect(try project.current() == ["Kosovo and Kosovar, in Kosovo.", "Nothing.", "Kosovo: 12 euro."])
    #expect(try project.undoing.undo(1)[0].unit.current == "Kosovo and Kosovar, in Kosova.")
    #expect(try project.undoing.undo().count == 2)
    #expect(try project.current() == before)
  }

  @Test(
    "nothing is replaced when a sentence has changed since the places were found", arguments: Backend.allCases
  )
  func overtaken(backend: Backend) throws {
    let project = try project(backend)
    let places = try project.replacing.occurrences(of: SearchPattern("Kosova", replacement: "Kosovo"))
    try project.deciding.edit(unit: 1, of: 1, to: "Kosova.")
    #expect(
      message { try project.replacing.replace(places) }.contains("sentence 1 has changed in the meantime"))
    #expect(message { try project.replacing.replace([]) }.contains("no place is chosen"))
    #expect(try project.current()[0] == "Kosova.")
  }
}
