import Review
import Testing

struct SignOffTests {
  @Test(
    "two people approve a state; a change makes that void until it is taken back", arguments: Backend.allCases
  )
  func two(backend: Backend) throws {
    let project = try Project.toy(backend, [[("Një.", "A rock.")]])
    #expect(
      message { try project.approvals.approve(1) }.hasPrefix("a finding is open; decide first"))
    try project.deciding.accept(1)
    #expect(try project.approvals.approve(1).isComplete == false)
    #expect(message { try project.approvals.approve(1) } == "Ana has already approved the text in this state")
    project.reviewer = "Ben"
    #expect(try project.approvals.approve(1, reason: "fine").approvals.map(\.reviewer) == ["Ana", "Ben"])
    #expect(try project.approvals.signOff(of: 1).isComplete)
    try project.deciding.edit(unit: 1, of: 1, to: "A pebble.")
    #expect(try project.approvals.signOff(of: 1).void.map(\.reviewer) == ["Ana", "Ben"])
    #expect(try project.approvals.signOff(of: 1).approvals.isEmpty)
    try project.undoing.undo()
    #expect(try project.approvals.signOff(of: 1).isComplete)
    #expect(try project.approvals.withdrawApproval(of: 1).approvals.map(\.reviewer) == ["Ana"])
    #expect(message { try project.approvals.withdrawApproval(of: 1) }.contains("has not approved"))
  }

  @Test("sentences are somebody's, by number or in even stretches", arguments: Backend.allCases)
  func assigned(backend: Backend) throws {
    let project = try Project.toy(
      backend, [[("1.", "A rock.")], [("2.", "Fine.")], [("3.", "A rock, a rock.")], [("4.", "A rock.")]])
    try project.assignment.assignEvenly(1, among: ["Ana", "Ben"])
    #expect(try names(project) == ["Ana", "Ana", "Ana", "Ben"])
    try project.assignment.assign(2...3, of: 1, to: "Ben")
    #expect(try names(project) == ["Ana", "Ben", "Ben", "Ben"])
    try project.assignment.assign([1], of: 1, to: nil)
    #expect(try names(project) == [nil, "Ben", "Ben", "Ben"])
    #expect(
      message { try project.assignment.assign([5], of: 1, to: "Ana") }.contains("there is no sentence 5"))
    let ben = try project.statistics.status(of: 1).shares.first { $0.reviewer == "Ben" }
    #expect(ben?.assigned == 3)
    #expect(ben?.open == 3)
  }

  private func names(_ project: Project) throws -> [String?] {
    let assignees = try project.assignment.assignees(of: 1)
    return try project.pairing.pairs(of: 1).map { assignees[$0.id] }
  }
}
