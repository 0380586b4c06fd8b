import Review
import Testing

struct ReloadTests {
  private func reloaded(
    _ project: Project, _ paragraphs: [[ToyText.Pair]]
  ) throws -> LoadReport { try project.reloading.load(ToyText(paragraphs).loaded()) }

  @Test(
    "loading a pair that the project knows is a reload; another pair gets a name of its own",
    arguments: Backend.allCases)
  func known(backend: Backend) throws {
    let project = try Project.toy(backend, [[("Një.", "A rock.")]])
    #expect(try reloaded(project, [[("Një.", "A rock.")]]).isReload)
    var other = try ToyText([[("Dy.", "Two.")]]).loaded()
    other.source.path = "/elsewhere/news.sq.txt"
    let report = try project.reloading.load(other)
    #expect(!report.isReload)
    #expect(report.text.name == "news 2")
    #expect(try project.texts().map(\.name) == ["news", "news 2"])
    #expect(try project.text(named: "news 2").id == 2)
    #expect(message { _ = try project.text() } == "the project has several texts (news, news 2); choose one")
    other.source.path = "/moved/news.sq.txt"
    #expect(try project.reloading.load(other, replacing: 1).text.id == 1)
    #expect(message { try project.reloading.load(other, replacing: 5) } == "there is no text 5")
  }

  @Test(
    "units keep their log, their findings and their numbers' decisions when others come between",
    arguments: Backend.allCases)
  func insertion(backend: Backend) throws {
    let project = try Project.toy(backend, [[("Një.", "A rock.")], [("Dy.", "A bad rock.")]])
    try project.deciding.accept(1)
    try project.deciding.dismiss(2)
    let report = try reloaded(
      project, [[("Një.", "A rock.")], [("E re.", "teh new.")], [("Dy.", "A bad rock.")]])
    #expect(report.newUnits == 1)
    #expect(report.vanishedUnits == 0)
    #expect(report.kept == [1, 2])
    #expect(report.unfitting.isEmpty)
    #expect(report.open == 2)
    #expect(try project.current() == ["A stone.", "teh new.", "A bad rock."])
    #expect(try project.states() == [1: .accepted, 2: .dismissed, 3: .open, 4: .open])
    #expect(try project.reading.unit(ofFinding: 2).number == 3)
    #expect(try project.reading.finding(2).finding.unit == 3)
  }

  @Test("the corrected copy, loaded again, keeps every decision", arguments: Backend.allCases)
  func corrected(backend: Backend) throws {
    let project = try Project.toy(backend, [[("Një.", "A bad rock."), ("Dy.", "")]])
    try project.deciding.accept(1)
    try project.deciding.accept(3, replacement: "Two.")
    let report = try reloaded(project, [[("Një.", "A good rock."), ("Dy.", "Two.")]])
    #expect(report.kept == [1, 2])
    #expect(report.unfitting.isEmpty)
    #expect(try project.states() == [1: .accepted, 2: .open, 3: .accepted])
    #expect(try project.history(of: 1).count == 2)
    #expect(try project.export() == Array("A good rock. Two.\n".utf8))
  }

  @Test(
    "a change elsewhere in the sentence goes together with accepts and edits", arguments: Backend.allCases)
  func merged(backend: Backend) throws {
    let project = try Project.toy(backend, [[("Një.", "On Monday a rock fell on him.")]])
    try project.deciding.accept(1)
    try project.deciding.edit(unit: 1, of: 1, to: "On Monday a stone fell on her.")
    let report = try reloaded(project, [[("Një.", "On Tuesday a rock fell on him.")]])
    #expect(report.kept == [1, 2])
    #expect(try project.current() == ["On Tuesday a stone fell on her."])
    #expect(try project.history(of: 1).map(\.action) == [.accept, .edit, .reload])
    try project.undoing.undo(2)
    #expect(try project.undoing.undo(1)[0].unit.current == "On Tuesday a rock fell on him.")
  }

  @Test(
    "in a new wording, an accepted replacement is made again where its phrase is once",
    arguments: Backend.allCases)
  func refitted(backend: Backend) throws {
    let project = try Project.toy(backend, [[("Një.", "A bad day and a rock.")]])
    try project.deciding.accept(1)
    try project.deciding.accept(2)
    let report = try reloaded(project, [[("Një.", "Some rock was there on that bad day.")]])
    #expect(report.kept == [1, 2])
    #expect(try project.current() == ["Some stone was there on that good day."])
    #expect(try project.states() == [1: .accepted, 2: .accepted])
    #expect(try project.undoing.undo(2)[0].unit.current == "Some rock was there on that good day.")
    #expect(try project.undoing.undo(1)[0].unit.current == "Some rock was there on that bad day.")
    #expect(try project.states() == [1: .open, 2: .open])
  }

  @Test(
    "decisions that no longer fit are listed, stay in the log and leave the text alone",
    arguments: Backend.allCases)
  func unfitting(backend: Backend) throws {
    let project = try Project.toy(
      backend, [[("Një.", "A rock.")], [("Dy.", "A bad end.")], [("Tre.", "A bad rock.")]])
    try project.deciding.accept(1)
    try project.deciding.edit(unit: 2, of: 1, to: "The end.")
    try project.deciding.dismiss(3)
    try project.deciding.accept(4)
    let report = try reloaded(
      project, [[("Një.", "A rock, a rock!")], [("Dy.", "Another wording")], [("Tre.", "Nothing.")]])
    #expect(report.kept.isEmpty)
    #expect(report.unfitting.map(\.decision.number) == [1, 2, 3, 4])
    #expect(report.unfitting.map(\.unit) == [1, 2, 3, 3])
    #expect(report.unfitting.map(\.decision.replacement) == ["stone", "The", nil, "stone"])
    #expect(try project.current() == ["A rock, a rock!", "Another wording", "Nothing."])
    #expect(try project.states()[1] == .open)
    #expect(
      message { try project.undoing.undo(1) }.contains(
        "no longer applies to the reloaded text (entry 5)"))
    #expect(message { try project.undoing.undo(5) }.contains("is a reload, which cannot be taken back"))
    #expect(try project.history(of: 1).prefix(4).map(\.number) == [1, 2, 3, 4])
  }

  @Test("decisions about units that vanish are listed, and come back with them", arguments: Backend.allCases)
  func vanished(backend: Backend) throws {
    let project = try Project.toy(backend, [[("Një.", "A rock.")], [("Dy.", "A bad end.")]])
    try project.deciding.accept(1)
    try project.deciding.dismiss(2)
    let report = try reloaded(project, [[("Tre.", "Three.")]])
    #expect(report.vanishedUnits == 2)
    #expect(report.unfitting.map(\.unit) == [nil, nil])
    #expect(report.unfitting.map(\.source) == ["Një.", "Dy."])
    #expect(message { try project.deciding.accept(2) }.contains("finding 2 is gone"))
    #expect(message { try project.undoing.undo(1) }.contains("the reloaded text no longer has"))
    let again = try reloaded(project, [[("Një.", "A rock.")], [("Dy.", "A bad end.")]])
    #expect(again.kept == [1, 2])
    #expect(try project.current() == ["A stone.", "A bad end."])
    #expect(try project.states() == [1: .accepted, 2: .dismissed])
  }

  @Test(
    "a unit without decisions takes the new wording, and the log stays empty", arguments: Backend.allCases)
  func untouched(backend: Backend) throws {
    let project = try Project.toy(backend, [[("Një.", "A rock.")]])
    let report = try reloaded(project, [[("Një.", "A bad day.")]])
    #expect(report.kept.isEmpty && report.unfitting.isEmpty)
    #expect(try project.current() == ["A bad day."])
    #expect(try project.history(of: 1).isEmpty)
    #expect(try project.states() == [1: .gone, 2: .open])
  }

  @Test("what was taken back before a reload stays taken back", arguments: Backend.allCases)
  func takenBack(backend: Backend) throws {
    let project = try Project.toy(backend, [[("Një.", "A rock.")]])
    try project.deciding.accept(1)
    try project.undoing.undo()
    let report = try reloaded(project, [[("Një.", "Some rock.")]])
    #expect(report.kept.isEmpty && report.unfitting.isEmpty)
    #expect(try project.current() == ["Some rock."])
    #expect(try project.states() == [1: .open])
  }

  @Test("an addition that was taken out may be missing from the new file", arguments: Backend.allCases)
  func additionTakenOut(backend: Backend) throws {
    let project = try Project.toy(backend, [[("Një.", "One."), ("", "A rock.")]])
    try project.deciding.edit(unit: 2, of: 1, to: "")
    #expect(try reloaded(project, [[("Një.", "One.")]]).unfitting.isEmpty)
  }
}
