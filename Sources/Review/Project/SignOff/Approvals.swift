/// Who has signed texts off.
public struct Approvals: ProjectPart {
  let project: ProjectLog
  private var reading: UnitReading { UnitReading(project: project) }

  /// Approves a text as it is now: the corrected copy that `export` would write. A later change makes the approval void;
  /// taking the change back makes it valid again.
  ///
  /// - Parameter force: whether findings may be left that are open.
  @discardableResult
  public func approve(_ text: Int, force: Bool = false, reason: String? = nil) throws -> SignOff {
    try store.write {
      let open = try reading.units(of: text).flatMap(\.findings).count { $0.isOpen && $0.finding.isShown }
      guard open == 0 || force else {
        throw InputError(
          .data,
          "\(open == 1 ? "a finding is" : "\(open) findings are") open; decide first, or --force "
            + "approves the text anyway")
      }
      if try signOff(of: text).approvals.contains(where: { $0.reviewer == reviewer }) {
        throw InputError(.data, "\(reviewer) has already approved the text in this state")
      }
      return try append(text, holds: true, reason)
    }
  }

  /// Withdraws this reviewer's approval.
  @discardableResult
  public func withdrawApproval(of text: Int, reason: String? = nil) throws -> SignOff {
    try store.write {
      let signOff = try signOff(of: text)
      guard (signOff.approvals + signOff.void).contains(where: { $0.reviewer == reviewer }) else {
        throw InputError(.data, "\(reviewer) has not approved the text; there is nothing to withdraw")
      }
      return try append(text, holds: false, reason)
    }
  }

  /// Who has signed a text off.
  public func signOff(of text: Int) throws -> SignOff {
    try store.read {
      let hash = try approvedHash(of: text)
      let all = try store.approvals(of: text)
      let last = Dictionary(all.map { ($0.reviewer, $0) }, uniquingKeysWith: { $1 }).values
        .filter(\.holds).sorted { ($0.time, $0.reviewer) < ($1.time, $1.reviewer) }
      return SignOff(
        approvals: last.filter { $0.hash == hash }, void: last.filter { $0.hash != hash },
        needed: Int(settings.approvals))
    }
  }

  private func append(_ text: Int, holds: Bool, _ reason: String?) throws -> SignOff {
    try store.append(
      Approval(
        text: text, hash: approvedHash(of: text), holds: holds, reviewer: reviewer, reason: reason,
        time: now()))
    return try signOff(of: text)
  }

  /// What is approved: the translations as they are now, in order, over the file as it was loaded.
  private func approvedHash(of text: Int) throws -> String {
    let texts = try [project.record(of: text).target.hash] + store.units(of: text).map(\.current)
    return ContentHash.of(Array(texts.joined(separator: "\u{1F}").utf8))
  }
}
