import Review
import Testing

struct DecidingTests {
  @Test("accepting a suggestion repairs the article and settles the finding", arguments: Backend.allCases)
  func accept(backend: Backend) throws {
    let project = try Project.toy(backend, [[("Një.", "It was an extension of it.")]])
    let decided = try project.deciding.accept(1)
    #expect(decided.unit.current == "It was a de-escalation of it.")
    #expect(decided.vanished == [1])
    #expect(decided.decision.span == 7..<19)
    #expect(decided.decision.replacement == "a de-escalation")
    #expect(try project.reading.finding(1).state == .accepted)
    #expect(try project.reading.finding(1).decision == decided.decision)
    #expect(try project.history(of: 1) == [decided.decision])
  }

  @Test("an editor's own phrase takes the place of the flagged one", arguments: Backend.allCases)
  func ownPhrase(backend: Backend) throws {
    let project = try Project.toy(backend, [[("Një.", "A bad day.")]])
    #expect(try project.deciding.accept(1, replacement: "awful").unit.current == "An awful day.")
  }

  @Test("dismissing hides one finding and leaves its twin in the same sentence", arguments: Backend.allCases)
  func dismiss(backend: Backend) throws {
    let project = try Project.toy(backend, [[("Një.", "A bad day, a bad night.")]])
    try project.deciding.dismiss(1, reason: "meant")
    #expect(try project.states() == [1: .dismissed, 2: .open])
    #expect(try project.reading.finding(1).decision?.reason == "meant")
    #expect(
      message { try project.deciding.dismiss(1) } == "finding 1 is already kept, by decision 1 of Ana")
  }

  @Test(
    "of equal findings in one sentence each keeps its number and its place, whichever is corrected",
    arguments: Backend.allCases, [false, true])
  func equals(backend: Backend, checksLater: Bool) throws {
    let toy = try Project.toy(backend, [[("Një.", "A rock, teh rock, one rock.")]])
    let project = checksLater ? toy.checkingLater() : toy
    try project.deciding.accept(1)
    try project.rechecks.checkAgain()
    #expect(try project.states() == [1: .accepted, 2: .open, 3: .open, 4: .open])
    try project.deciding.accept(3)
    try project.rechecks.checkAgain()
    #expect(try project.current() == ["A stone, teh rock, one stone."])
    #expect(try project.states() == [1: .accepted, 2: .open, 3: .accepted, 4: .open])
    try project.undoing.undo()
    try project.undoing.undo()
    try project.rechecks.checkAgain()
    #expect(try project.states() == [1: .open, 2: .open, 3: .open, 4: .open])
    for number in [3, 2, 1] { try project.deciding.accept(number) }
    try project.rechecks.checkAgain()
    #expect(try project.current() == ["A stone, teh stone, one stone."])
    #expect(try project.states().filter { $0.value == .open }.keys.sorted() == [4])
  }

  @Test(
    "a sentence that is rewritten and still has what is flagged leaves it open",
    arguments: Backend.allCases)
  func stillThere(backend: Backend) throws {
    let project = try Project.toy(backend, [[("Një.", "A rock.")]])
    try project.deciding.edit(finding: 1, to: "A big rock.")
    #expect(try project.states() == [1: .open])
    try project.deciding.accept(1)
    #expect(try project.current() == ["A big stone."])
  }

  @Test(
    "editing a sentence keeps its dismissals, and new trouble gets new numbers", arguments: Backend.allCases)
  func edit(backend: Backend) throws {
    let project = try Project.toy(backend, [[("Një.", "A bad rock.")], [("Dy.", "A rock.")]])
    try project.deciding.dismiss(1)
    let decided = try project.deciding.edit(finding: 2, to: "Indeed a bad teh stone.")
    #expect(try project.states() == [1: .dismissed, 2: .edited, 3: .open, 4: .open])
    #expect(decided.raised == [4])
    #expect(decided.vanished == [2])
    #expect(try project.reading.finding(1).finding.target == 9..<12)
  }

  @Test("a finding that a later edit brings back is open again", arguments: Backend.allCases)
  func editUnit(backend: Backend) throws {
    let project = try Project.toy(backend, [[("Një.", "A rock.")]])
    try project.deciding.accept(1)
    try project.deciding.edit(unit: 1, of: 1, to: "A rock, then.")
    #expect(try project.states() == [1: .open])
    try project.deciding.edit(unit: 1, of: 1, to: "Nothing.")
    #expect(try project.states() == [1: .accepted])
  }

  @Test("a finding that the checks still see in what was accepted is not asked about twice")
  func persistent() throws {
    let project = Project(store: InMemoryStore(), reviewer: "Ana") { question in
      Recheck.Answer(
        units: [1],
        findings: question.changed.flatMap { ToyCheck.findings(in: "A rock.", of: $0.source, unit: 1) })
    }
    try project.reloading.load(ToyText([[("Një.", "A rock.")]]).loaded())
    try project.deciding.accept(1)
    #expect(try project.states() == [1: .accepted])
  }

  @Test("a change that brings a corrected finding back, undone and redone, leaves it as it was before")
  func broughtBackAgain() throws {
    let project = try Project.toy(.memory, [[("Një.", "A rock.")]])
    try project.deciding.accept(1, replacement: "big rock")
    #expect(try project.states() == [1: .accepted])
    try project.deciding.edit(unit: 1, of: 1, to: "A big rock, then.")
    #expect(try project.states() == [1: .open])
    let replacement = try #require(try project.history(of: 1).first?.number)
    try project.undoing.undo()
    #expect(try project.states() == [1: .accepted])
    try project.undoing.redo()
    #expect(try project.states() == [1: .open])
    try project.undoing.undo()
    try project.undoing.undo(replacement)
    #expect(try project.states() == [1: .open])
    try project.undoing.redo()
    #expect(try project.states() == [1: .accepted])
  }

  @Test("what cannot be decided is refused with the reason, and nothing is kept", arguments: Backend.allCases)
  func refused(backend: Backend) throws {
    let project = try Project.toy(backend, [[("Një.", "A rock."), ("Dy.", "")]])
    #expect(message { try project.deciding.accept(9) } == "there is no finding 9")
    #expect(
      message { try project.deciding.edit(unit: 5, of: 1, to: "x") }.contains("has the sentences 1 to 2"))
    #expect(message { try project.deciding.accept(1, suggestion: 2) }.contains("no suggestion 2; it has 1"))
    #expect(
      message { try project.deciding.accept(1, replacement: "rock") }.contains("keep finding 1 instead"))
    #expect(message { try project.deciding.accept(1, replacement: "\u{1B}[2J") }.contains("U+1B"))
    #expect(message { try project.deciding.edit(finding: 1, to: "A rock.") }.contains("was not changed"))
    #expect(try project.history(of: 1).isEmpty)
    try project.deciding.accept(1)
    #expect(
      message { try project.deciding.accept(1) }.contains(
        "finding 1 is already corrected, by decision 1 of Ana"))
  }

  @Test("a sentence that was left out can be filled in", arguments: Backend.allCases)
  func fillIn(backend: Backend) throws {
    let project = try Project.toy(backend, [[("Një.", "One."), ("Dy.", "")]])
    #expect(try project.deciding.accept(1, replacement: "Two.").unit.current == "Two.")
    #expect(try project.states() == [1: .accepted])
  }

  @Test("an edit that began from an older text is refused with who changed it", arguments: Backend.allCases)
  func overtaken(backend: Backend) throws {
    let project = try Project.toy(backend, [[("Një.", "A rock.")]])
    let seen = try project.reading.unit(1, of: 1).revision(of: nil)
    try project.deciding.accept(1)
    let error = message { try project.deciding.edit(unit: 1, of: 1, to: "A pebble.", seen: seen) }
    #expect(
      error.hasPrefix("Ana has changed the sentence in the meantime (decision 1); it is now “A stone.”"))
    #expect(try project.current() == ["A stone."])
  }

  @Test("a check that fails leaves nothing of the decision behind", arguments: Backend.allCases)
  func failingCheck(backend: Backend) throws {
    struct Failure: Error {}
    let store = try backend.store()
    try Project(store: store, reviewer: "Ana", check: ToyCheck.answer).reloading.load(
      ToyText([[("Një.", "A rock.")]]).loaded())
    let project = Project(store: store, reviewer: "Ana") { _ in throw Failure() }
    #expect(throws: Failure.self) { try project.deciding.accept(1) }
    #expect(try project.current() == ["A rock."])
    #expect(try project.history(of: 1).isEmpty)
  }

  @Test("a clock that goes backwards changes nothing: the log counts", arguments: Backend.allCases)
  func clock(backend: Backend) throws {
    var minute = 59
    let project = Project(
      store: try backend.store(), reviewer: "Ana",
      now: {
        minute -= 1
        return "2026-01-01T00:\(minute):00.000Z"
      }, check: ToyCheck.answer)
    try project.reloading.load(ToyText([[("Një.", "A bad rock.")], [("Dy.", "A rock.")]]).loaded())
    try project.deciding.accept(1)
    try project.deciding.edit(unit: 1, of: 1, to: "A good pebble.")
    #expect(try project.current()[0] == "A good pebble.")
    try project.undoing.undo()
    #expect(try project.current()[0] == "A good rock.")
    try project.undoing.redo()
    #expect(try project.current()[0] == "A good pebble.")
    try project.dismissals.keepEverywhere(3)
    #expect(try project.states()[3] == .dismissed)
    try project.dismissals.forget(1)
    try project.undoing.undo()
    #expect(try project.states()[3] == .open)
    while message(of: { try project.undoing.undo() }) == "no error" {}
    #expect(try project.current() == ["A bad rock.", "A rock."])
  }

  @Test("a check across units may settle findings of other units", arguments: Backend.allCases)
  func acrossUnits(backend: Backend) throws {
    let project = Project(store: try backend.store(), reviewer: "Ana") { question in
      Recheck.Answer(units: Set(question.units.map(\.number)), findings: [])
    }
    try project.reloading.load(ToyText([[("Një.", "A rock.")], [("Dy.", "A rock.")]]).loaded())
    #expect(try project.deciding.accept(1).vanished == [1, 2])
    #expect(try project.states() == [1: .accepted, 2: .gone])
  }
}
