import Review
import Testing

struct UndoTests {
  @Test("undo brings text and finding back, and undoing the undo the decision", arguments: Backend.allCases)
  func undoAndRedo(backend: Backend) throws {
    let project = try Project.toy(backend, [[("Një.", "A rock.")]])
    try project.deciding.accept(1)
    let undone = try project.undoing.undo()[0]
    #expect(undone.unit.current == "A rock.")
    #expect(undone.decision.undoes == 1)
    #expect(try project.states() == [1: .open])
    #expect(try project.undoing.undo(2)[0].unit.current == "A stone.")
    #expect(try project.states() == [1: .accepted])
    #expect(try project.undoing.undo(1)[0].decision.undoes == 3)
    #expect(try project.states() == [1: .open])
    #expect(try project.history(of: 1).map(\.action) == [.accept, .undo, .undo, .undo])
  }

  @Test("a dismissal can be taken back", arguments: Backend.allCases)
  func dismissal(backend: Backend) throws {
    let project = try Project.toy(backend, [[("Një.", "A rock.")]])
    try project.deciding.dismiss(1)
    try project.undoing.undo()
    #expect(try project.states() == [1: .open])
    try project.undoing.undo(2)
    #expect(try project.states() == [1: .dismissed])
  }

  @Test("undo without a number walks back through the reviewer's own decisions", arguments: Backend.allCases)
  func walksBack(backend: Backend) throws {
    let project = try Project.toy(backend, [[("Një.", "A rock, bad.")], [("Dy.", "A rock.")]])
    try project.deciding.accept(2)
    try project.deciding.accept(3)
    project.reviewer = "Ben"
    try project.deciding.dismiss(1)
    project.reviewer = "Ana"
    #expect(try project.undoing.undo()[0].decision.undoes == 2)
    #expect(try project.undoing.undo()[0].decision.undoes == 1)
    #expect(message { try project.undoing.undo() } == "Ana has no decision to take back")
    #expect(try project.states() == [1: .dismissed, 2: .open, 3: .open])
    #expect(try project.current() == ["A rock, bad.", "A rock."])
  }

  @Test("a decision that was brought back is the last one again", arguments: Backend.allCases)
  func broughtBack(backend: Backend) throws {
    let project = try Project.toy(backend, [[("Një.", "A rock.")], [("Dy.", "A rock.")]])
    try project.deciding.accept(1)
    try project.undoing.undo()
    try project.deciding.accept(2)
    try project.undoing.undo(2)
    #expect(try project.undoing.undo()[0].decision.undoes == 4)
    #expect(try project.undoing.undo()[0].decision.undoes == 3)
  }

  @Test("undoing what later decisions build on is refused with their numbers", arguments: Backend.allCases)
  func refused(backend: Backend) throws {
    let project = try Project.toy(backend, [[("Një.", "A rock is bad.")]])
    try project.deciding.accept(2)
    try project.deciding.edit(unit: 1, of: 1, to: "A stony stone is good.")
    try project.deciding.edit(unit: 1, of: 1, to: "A stony pebble is good.")
    #expect(
      message { try project.undoing.undo(1) }
        == "decision 1 cannot be taken back: decisions 2 and 3 build on it; undo the last of them first")
    #expect(message { try project.undoing.undo(2) }.contains("decision 3 builds on it"))
    try project.undoing.undo(3)
    try project.undoing.undo(2)
    #expect(try project.undoing.undo(1)[0].unit.current == "A rock is bad.")
  }

  @Test("of decisions on other words of a sentence, any can be taken back", arguments: Backend.allCases)
  func disjoint(backend: Backend) throws {
    let project = try Project.toy(backend, [[("Një.", "A bad rock and teh end.")]])
    for number in 1...3 { try project.deciding.accept(number) }
    #expect(try project.current() == ["A good stone and the end."])
    #expect(try project.undoing.undo(2)[0].unit.current == "A good rock and the end.")
    #expect(try project.undoing.undo(1)[0].unit.current == "A bad rock and the end.")
    #expect(try project.undoing.undo(5)[0].unit.current == "A good rock and the end.")
    #expect(try project.undoing.undo(3)[0].unit.current == "A good rock and teh end.")
    #expect(try project.undoing.undo(4)[0].unit.current == "A good stone and teh end.")
  }

  @Test("what is taken back already, or does not exist, is refused", arguments: Backend.allCases)
  func unknown(backend: Backend) throws {
    let project = try Project.toy(backend, [[("Një.", "A rock.")]])
    try project.deciding.accept(1)
    try project.undoing.undo(1)
    #expect(
      message { try project.undoing.undo(1) } == "decision 1 was already taken back; to bring it back, undo 2"
    )
    #expect(message { try project.undoing.undo(7) } == "there is no decision 7")
  }
}
