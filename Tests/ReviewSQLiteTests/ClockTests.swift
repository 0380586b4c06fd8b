import Review
import Testing

struct ClockTests {
  @Test(
    "a clock that goes backwards changes the times that are noted, nothing else", arguments: Backend.allCases)
  func backwards(backend: Backend) throws {
    let (forwards, backwards) = (try history(backend, step: 1), try history(backend, step: -1))
    #expect(forwards.times == forwards.times.sorted())
    #expect(backwards.times == backwards.times.sorted(by: >))
    #expect(forwards.told == backwards.told)
  }

  /// A day's work by a clock that goes on by so many minutes at each look: what came of it, and the times in the log.
  private func history(_ backend: Backend, step: Int) throws -> (told: [String], times: [String]) {
    var minute = 30
    let store = try backend.store()
    let project = Project(
      store: store, reviewer: "Ana",
      now: {
        minute += step
        return "2026-03-29T02:\(minute < 10 ? "0" : "")\(minute):00.000Z"
      }, check: ToyCheck.answer)
    try project.reloading.load(
      ToyText([[("Një.", "A rock, bad.")], [("Dy.", "A rock.")], [("Tre.", "A rock.")]]).loaded())
    try project.deciding.accept(1)
    try project.dismissals.keepEverywhere(3)
    project.reviewer = "Ben"
    try project.deciding.edit(unit: 1, of: 1, to: "A stone, good.")
    project.reviewer = "Ana"
    try project.undoing.undo()
    try project.undoing.undo()
    try project.undoing.undo(5)
    try project.approvals.approve(1, force: true)
    try project.deciding.dismiss(4)
    let entries = try project.history(of: 1)
    let told =
      entries.map { "\($0.number) \($0.action) \($0.reviewer) \($0.undoes ?? 0) \($0.after)" }
      + (try project.current()) + (try project.states().sorted { $0.key < $1.key }.map { "\($0)" })
      + [try project.approvals.signOff(of: 1)].map {
        "\($0.approvals.map(\.reviewer)) \($0.void.map(\.reviewer))"
      }
    return (told, entries.map(\.time))
  }
}
