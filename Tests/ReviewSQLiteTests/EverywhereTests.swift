import Review
import Testing

struct EverywhereTests {
  private static let paragraphs: [[ToyText.Pair]] = [
    [("Një.", "A rock, teh rock.")], [("Dy.", "Rock and rock.")], [("Tre.", "A bad rock.")],
  ]

  private func project(_ backend: Backend) throws -> Project {
    let project = try Project.toy(backend, Self.paragraphs)
    var other = ToyText([[("Katër.", "The rock.")]])
    other.name = "other"
    try project.reloading.load(other.loaded())
    return project
  }

  @Test("the places of a finding are the open ones like it in all texts", arguments: Backend.allCases)
  func places(backend: Backend) throws {
    let project = try project(backend)
    let places = try project.deciding.places(like: 4)
    #expect(places.map(\.finding.number) == [4, 1, 2, 6, 7])
    #expect(places.map(\.text.name) == ["news", "news", "news", "news", "other"])
    try project.deciding.dismiss(1)
    try project.deciding.accept(2)
    #expect(try project.deciding.places(like: 4).map(\.finding.number) == [4, 6, 7])
  }

  @Test("one answer changes its place only, and everywhere all that were chosen", arguments: Backend.allCases)
  func accept(backend: Backend) throws {
    let project = try project(backend)
    try project.deciding.accept(4)
    #expect(try project.current() == ["A rock, teh rock.", "Rock and stone.", "A bad rock."])
    let decided = try project.deciding.accept(1, at: [1, 2, 7])
    #expect(decided.map(\.decision.number) == [2, 3, 4])
    #expect(try project.current() == ["A stone, teh stone.", "Rock and stone.", "A bad rock."])
    #expect(try project.reading.units(of: 2)[0].current == "The stone.")
    #expect(
      message { _ = try project.deciding.accept(6, at: [6, 3]) }.contains("finding 3 is not a place"))
    #expect(message { _ = try project.deciding.accept(6, at: []) }.contains("no place is chosen"))
    #expect(
      try project.deciding.accept(6, replacement: "pebble", at: nil).map(\.unit.current) == ["A bad pebble."])
  }

  @Test("what was done together is taken back and brought back together", arguments: Backend.allCases)
  func undo(backend: Backend) throws {
    let project = try project(backend)
    try project.deciding.accept(5)
    try project.deciding.accept(1, at: nil)
    #expect(try project.undoing.undo(3)[0].decision.undoes == 3)
    #expect(try project.undoing.undo().count == 4)
    #expect(try project.current() == ["A rock, teh rock.", "Rock and rock.", "A good rock."])
    #expect(try project.undoing.redo().count == 4)
    #expect(try project.undoing.redo().map(\.decision.undoes) == [7])
    #expect(try project.current() == ["A stone, teh stone.", "Rock and stone.", "A good stone."])
    #expect(message { try project.undoing.redo() }.contains("nothing to bring back"))
    for _ in 0..<3 { try project.undoing.undo() }
    #expect(try project.current() == Self.paragraphs.map { $0[0].target })
  }
}
