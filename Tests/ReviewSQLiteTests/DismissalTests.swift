import Review
import Testing

struct DismissalTests {
  private func project(_ store: any DecisionStore, at time: String = "2026-03-01T10:00:00.000Z") -> Project {
    Project(store: store, reviewer: "Ana", now: { time }, check: ToyCheck.answer)
  }

  private func load(_ project: Project, _ name: String, _ targets: String...) throws -> LoadReport {
    var text = ToyText(targets.map { [("\($0.count).", $0)] })
    text.name = name
    return try project.reloading.load(text.loaded())
  }

  @Test("what is kept everywhere is kept here, elsewhere and in later texts", arguments: Backend.allCases)
  func everywhere(backend: Backend) throws {
    let project = project(try backend.store())
    _ = try load(project, "one", "A rock.", "A bad rock!")
    try project.dismissals.keepEverywhere(1, reason: "the band")
    #expect(try project.states() == [1: .dismissed, 2: .open, 3: .dismissed])
    let report = try load(project, "two", "The rock, a rock, bad.")
    #expect(report.open == 1)
    let kept = try project.reading.units(of: 2)[0].findings.filter { $0.state == .dismissed }
    #expect(kept.map(\.decision) == [nil, nil])
    #expect(kept.map(\.memory?.reason) == ["the band", "the band"])
    #expect(kept.map(\.memory?.reviewer) == ["Ana", "Ana"])
    #expect(
      message { try project.dismissals.keepEverywhere(3) }.contains("already kept everywhere, by Ana (1)"))
  }

  @Test("to keep one finding keeps no other", arguments: Backend.allCases)
  func alone(backend: Backend) throws {
    let project = project(try backend.store())
    _ = try load(project, "one", "A rock, a rock.")
    try project.deciding.dismiss(1)
    #expect(try project.states() == [1: .dismissed, 2: .open])
    #expect(try load(project, "two", "A rock.").open == 1)
  }

  @Test("undoing the decision takes the memory back, redo renews it", arguments: Backend.allCases)
  func undo(backend: Backend) throws {
    let project = project(try backend.store())
    _ = try load(project, "one", "A rock.", "A bad rock!")
    try project.dismissals.keepEverywhere(1)
    try project.undoing.undo()
    #expect(try project.states() == [1: .open, 2: .open, 3: .open])
    try project.undoing.redo()
    #expect(try project.states() == [1: .dismissed, 2: .open, 3: .dismissed])
    project.reviewer = "Ben"
    #expect(
      message { try project.dismissals.forget(1) }
        == "memory 1 belongs to Ana; ask Ana, or change it with --force"
    )
    project.reviewer = "Ana"
    try project.dismissals.forget(1, reason: "the stone, after all")
    #expect(try project.states() == [1: .dismissed, 2: .open, 3: .open])
    #expect(message { try project.dismissals.forget(1) }.contains("already removed, by Ana"))
    #expect(message { try project.dismissals.forget(8) } == "there is no memory 8")
  }

  @Test("what is kept until a day is open from that day on", arguments: Backend.allCases)
  func expires(backend: Backend) throws {
    let store = try backend.store()
    _ = try load(project(store), "one", "A rock.", "A bad rock!")
    try project(store).dismissals.keepEverywhere(1, until: "2026-04-01")
    #expect(try project(store, at: "2026-03-31T23:59:59.000Z").states()[3] == .dismissed)
    #expect(try project(store, at: "2026-04-01T00:00:00.000Z").states()[3] == .open)
    try project(store).dismissals.expire(1, until: nil)
    #expect(try project(store, at: "2030-01-01T00:00:00.000Z").states()[3] == .dismissed)
    #expect(
      message { try project(store).dismissals.expire(1, until: "soon") }.contains("write it as 2026-12-31"))
  }

  @Test("the memory of another desk is taken in, the later entry of two counts", arguments: Backend.allCases)
  func imported(backend: Backend) throws {
    let project = project(try backend.store())
    _ = try load(project, "one", "A rock.", "A bad day.")
    try project.dismissals.keepEverywhere(1)
    let key = Dismissal.Key(check: "toy", source: nil, target: "rock")
    let bad = Dismissal.Key(check: "toy", source: nil, target: "bad")
    #expect(try project.dismissals.memory().all.map(\.entry.key) == [key])
    func entry(_ key: Dismissal.Key, _ time: String, holds: Bool) -> Dismissal {
      Dismissal(key: key, holds: holds, reviewer: "Ben", time: time)
    }
    #expect(try project.dismissals.remember([entry(key, "2026-01-01T00:00:00Z", holds: false)]) == 0)
    #expect(try project.dismissals.remember([entry(bad, "2026-01-01T00:00:00Z", holds: true)]) == 1)
    #expect(try project.states() == [1: .dismissed, 2: .dismissed])
    #expect(try project.dismissals.remember([entry(bad, "2026-06-01T00:00:00Z", holds: false)]) == 1)
    #expect(try project.states() == [1: .dismissed, 2: .open])
  }
}
