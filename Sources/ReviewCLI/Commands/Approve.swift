internal import Review

extension Command {
  /// Signs a text off.
  static let approve = Command(
    name: "approve", summary: "Sign a text off as it is now.",
    options: [
      Option(name: "withdraw", help: "Withdraw your approval."),
      Option(name: "reason", letter: "r", value: "TEXT", help: "Why; kept with the approval."),
      Option(name: "force", letter: "f", help: "Although findings want a decision."), .text,
    ],
    details: """
      Two people have to approve the same state of a text ('approvals' in review.conf tells another number), so that \
      nobody's decisions are approved by themselves alone. A later change makes the approvals void; taking it back makes \
      them valid again. 'review status' says who has approved.
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
  /// How it stands, in a line.
  var line: String {
    let who = approvals.map(\.reviewer).joined(separator: " and ")
    let gone =
      void.isEmpty ? "" : "; changed since \(void.map(\.reviewer).joined(separator: " and ")) approved it"
    if isComplete { return "signed off" + (who.isEmpty ? "" : " by \(who)") }
    let missing = needed - approvals.count
    return (who.isEmpty ? "approved by nobody yet" : "approved by \(who)")
      + ", \(missing) more \(missing == 1 ? "person has" : "people have") to approve it\(gone)"
  }
}
