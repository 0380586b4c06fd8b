import Review
import Testing

struct RedoTests {
  @Test("redo brings back what was taken back, the last first", arguments: Backend.allCases)
  func walksForward(backend: Backend) throws {
    let project = try Project.toy(backend, [[("Një.", "A bad rock.")], [("Dy.", "A rock.")]])
    for number in 1...3 { try project.deciding.accept(number) }
    for _ in 0..<3 { try project.undoing.undo() }
    #expect(try project.current() == ["A bad rock.", "A rock."])
    #expect(try project.undoing.redo()[0].unit.current == "A good rock.")
    #expect(try project.undoing.redo()[0].unit.current == "A good stone.")
    try project.undoing.undo()
    try project.undoing.redo()
    try project.undoing.redo()
    #expect(try project.current() == ["A good stone.", "A stone."])
    #expect(message { try project.undoing.redo() } == "Ana has nothing to bring back since the last decision")
  }

  @Test("a new decision ends the row, but any can be brought back by its number", arguments: Backend.allCases)
  func ended(backend: Backend) throws {
    let project = try Project.toy(backend, [[("Një.", "A rock.")], [("Dy.", "A bad day.")]])
    try project.deciding.accept(1)
    try project.undoing.undo()
    try project.deciding.dismiss(2)
    #expect(message { try project.undoing.redo() }.contains("nothing to bring back since"))
    #expect(try project.undoing.redo(1)[0].unit.current == "A stone.")
    #expect(
      message { try project.undoing.redo(1) }
        == "decision 1 was not taken back, so it cannot be brought back")
    try project.undoing.undo(1)
    #expect(try project.undoing.redo(5)[0].unit.current == "A stone.")
  }

  @Test("what another reviewer did last is taken back by force only", arguments: Backend.allCases)
  func others(backend: Backend) throws {
    let project = try Project.toy(backend, [[("Një.", "A rock.")]])
    try project.deciding.accept(1)
    project.reviewer = "Ben"
    #expect(message { try project.undoing.undo(1) }.hasPrefix("decision 1 is Ana’s: ask Ana"))
    #expect(try project.current() == ["A stone."])
    try project.undoing.undo(1, force: true)
    #expect(try project.current() == ["A rock."])
    project.reviewer = "Ana"
    #expect(message { try project.undoing.redo(1) }.hasPrefix("decision 2 is Ben’s"))
    #expect(message { try project.undoing.undo() } == "Ana has no decision to take back")
    project.reviewer = "Ben"
    #expect(try project.undoing.redo()[0].unit.current == "A stone.")
  }

  @Test("redo goes on in another session")
  func acrossSittings() throws {
    let store = try Backend.sqlite.store()
    try Project(store: store, reviewer: "Ana", check: ToyCheck.answer).reloading.load(
      ToyText([[("Një.", "A rock.")]]).loaded())
    func sitting() -> Project { Project(store: store, reviewer: "Ana", check: ToyCheck.answer) }
    try sitting().deciding.accept(1)
    try sitting().undoing.undo()
    #expect(try sitting().undoing.redo()[0].unit.current == "A stone.")
  }
}
