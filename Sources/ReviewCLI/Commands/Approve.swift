internal import Review

extension Command {
  /// Signs a text off.
  static let approve = Command(
    name: "approve", summary: "Sign off a text in its current state.",
    options: [
      Option(name: "withdraw", help: "Withdraw your approval."),
      Option(name: "reason", letter: "r", value: "TEXT", help: "Why; kept with the approval."),
      Option(name: "force", letter: "f", help: "Approve even if findings are open."), .text,
    ],
    details: """
      Two people have to approve the same state of a text, so that nobody signs off their own work alone ('approvals' in \
      review.conf sets another number). A later change makes the approvals void; taking it back makes \
      them valid again. 'review status' shows who has approved.
      """
  ) { arguments, console in
    let file = try ProjectFile(arguments, on: console)
    let text = try file.text(arguments)
    let signOff =
      try arguments.has("withdraw")
      ? file.project.approvals.withdrawApproval(of: text.id, reason: arguments.value("reason"))
      : file.project.approvals.approve(
        text.id, force: arguments.has("force"), reason: arguments.value("reason"))
    console.print("\(text.name): \(signOff.line)")
    return .done
  }
}

extension SignOff {
  /// Its state, in a line.
  var line: String {
    let who = approvals.map(\.reviewer).joined(separator: " and ")
    let gone =
      void.isEmpty ? "" : "; changed since \(void.map(\.reviewer).joined(separator: " and ")) approved it"
    if isComplete { return "signed off" + (who.isEmpty ? "" : " by \(who)") }
    let missing = needed - approvals.count
    return (who.isEmpty ? "not approved yet" : "approved by \(who)")
      + " (needs \(missing) \(who.isEmpty ? "" : "more ")\(missing == 1 ? "person" : "people"))\(gone)"
  }
}
