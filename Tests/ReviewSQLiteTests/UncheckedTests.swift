import Review
import ReviewSQLite
import Testing

/// Decisions that are kept first and checked later.
struct UncheckedTests {
  private func project(_ backend: Backend, _ paragraphs: [[ToyText.Pair]]) throws -> Project {
    try Project.toy(backend, paragraphs).checkingLater()
  }

  @Test("a decision is kept before its sentence is checked", arguments: Backend.allCases)
  func keptFirst(backend: Backend) throws {
    let project = try project(backend, [[("Një.", "A rock and a bad end.")]])
    let decided = try project.deciding.edit(finding: 1, to: "A rock and a rock.")
    #expect(decided.raised == [])
    #expect(try project.current() == ["A rock and a rock."])
    #expect(try project.rechecks.unchecked() == [1])
    #expect(try project.rechecks.checkAgain().flatMap(\.raised) == [3])
    #expect(try project.rechecks.unchecked() == [])
    #expect(try project.rechecks.checkAgain() == [])
  }

  @Test(
    "findings beside a change move along; those whose words were changed wait", arguments: Backend.allCases)
  func movesAlong(backend: Backend) throws {
    let project = try project(backend, [[("Një.", "A rock, teh bad extension.")]])
    let numbers = Dictionary(
      uniqueKeysWithValues: try project.reading.units(of: 1)[0].findings.map {
        (String("A rock, teh bad extension."[bytes: $0.finding.target!]), $0.number)
      })
    try project.deciding.edit(unit: 1, of: 1, to: "A very big rock, teh worse extension.")
    let unit = try project.reading.unit(1, of: 1)
    func words(_ word: String) -> String? {
      unit.findings.first { $0.number == numbers[word] && $0.isActive }.map {
        String(unit.current[bytes: $0.finding.target!])
      }
    }
    // One stretch was rewritten, from “rock” to “bad”: what lies in it waits, what comes after it has moved.
    #expect(words("extension") == "extension")
    #expect(words("bad") == nil)
    let bad = try #require(numbers["bad"])
    #expect(message { try project.deciding.accept(bad) }.contains("are being rechecked"))
    try project.deciding.accept(#require(numbers["extension"]))
    #expect(try project.current() == ["A very big rock, teh worse de-escalation."])
    try project.rechecks.checkAgain()
    #expect(
      try project.reading.unit(1, of: 1).findings.filter(\.isOpen).map(\.finding.message) == [
        "'rock' is wrong", "'teh' is wrong",
      ])
  }

  @Test("a program that was killed leaves nothing unchecked", arguments: Backend.allCases)
  func afterKill(backend: Backend) throws {
    let store = try backend.store()
    let killed = Project(store: store, reviewer: "Ana", check: ToyCheck.answer)
    try killed.reloading.load(ToyText([[("Një.", "A rock.")]]).loaded())
    try killed.checkingLater().deciding.edit(unit: 1, of: 1, to: "A bad stone.")
    let next = Project(store: store, reviewer: "Ben", check: ToyCheck.answer)
    #expect(try next.rechecks.unchecked() == [1])
    try next.rechecks.checkAgain()
    #expect(try next.states() == [1: .gone, 2: .open])
  }

  @Test("what was said of an older sentence is not believed", arguments: Backend.allCases)
  func overtaken(backend: Backend) throws {
    let project = try project(backend, [[("Një.", "A rock.")], [("Dy.", "Fine.")]])
    try project.deciding.edit(unit: 1, of: 1, to: "A bad stone.")
    let asked = try project.rechecks.waiting()
    try project.deciding.edit(unit: 1, of: 1, to: "A good stone.")
    for question in asked { _ = try project.rechecks.take(ToyCheck.answer(question), to: question) }
    #expect(try project.rechecks.unchecked() == [1])
    #expect(try project.states() == [1: .gone])
    try project.rechecks.checkAgain()
    #expect(try project.states() == [1: .gone])
  }

  @Test(
    "the same correction everywhere finds its places in sentences that are not checked yet",
    arguments: Backend.allCases)
  func everywhere(backend: Backend) throws {
    let project = try project(
      backend, [[("Një.", "A rock.")], [("Dy.", "My rock, his.")], [("Tre.", "No rock.")]])
    try project.deciding.edit(unit: 2, of: 1, to: "Not my rock, his.")
    #expect(try project.deciding.places(like: 1).map(\.finding.number) == [1, 2, 3])
    try project.deciding.accept(1, at: nil)
    #expect(try project.current() == ["A stone.", "Not my stone, his.", "No stone."])
  }

  @Test("a decision that is taken back has its finding again at once", arguments: Backend.allCases)
  func takenBack(backend: Backend) throws {
    let project = try project(backend, [[("Një.", "A rock, teh bad end.")], [("Dy.", "")]])
    let omission = try #require(try project.reading.unit(2, of: 1).findings.first?.number)
    for finding in try project.reading.units(of: 1)[0].findings.map(\.number) {
      let before = try project.reading.finding(finding)
      try project.deciding.accept(finding)
      try project.rechecks.checkAgain()
      try project.undoing.undo()
      #expect(try project.reading.finding(finding).finding == before.finding)
      #expect(try project.reading.finding(finding).state == .open)
      try project.rechecks.checkAgain()
      #expect(try project.reading.finding(finding).finding == before.finding)
      // Text that moves it stays.
      try project.deciding.accept(finding)
      try project.rechecks.checkAgain()
      let all = try project.current()[0]
      try project.deciding.edit(unit: 1, of: 1, to: "Well: " + all)
      try project.rechecks.checkAgain()
      let last = try #require(try project.history(of: 1).last?.number)
      try project.undoing.undo(last - 1)
      let now = try project.reading.unit(1, of: 1)
      let moved = try #require(now.findings.first { $0.number == finding })
      #expect(moved.state == .open)
      #expect(
        try now.current[bytes: #require(moved.finding.target)] == before.words(in: "A rock, teh bad end."))
      try project.undoing.undo(last)
      try project.rechecks.checkAgain()
    }
    try project.deciding.accept(omission, replacement: "Two.")
    try project.rechecks.checkAgain()
    try project.undoing.undo()
    #expect(try project.reading.finding(omission).state == .open)
  }

  @Test("a mend checks first what it puts together", arguments: Backend.allCases)
  func mend(backend: Backend) throws {
    let project = try project(backend, [[("Një.", "A rock."), ("Dy.", "A stone.")]])
    try project.deciding.edit(unit: 2, of: 1, to: "A bad stone.")
    let mended = try project.pairing.mend(.join(last: 2), pair: 1, of: 1)
    #expect(try project.rechecks.unchecked() == [])
    #expect(mended.unit.findings.filter(\.isOpen).count == 2)
  }
}

extension ReviewedFinding {
  fileprivate func words(in text: String) -> Substring { text[bytes: finding.target ?? 0..<0] }
}
