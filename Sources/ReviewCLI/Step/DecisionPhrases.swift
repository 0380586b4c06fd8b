internal import Review

extension Decision {
  /// What it did, for a line: as “extension” → “de-escalation”.
  var change: String {
    switch action {
    case _ where exchange != nil: exchange.map(Self.mend) ?? ""
    case .dismiss: "kept as it is"
    case .lock: "pairing confirmed"
    case .unlock: "pairing no longer confirmed"
    case .mark: replacement.map { "“\($0)” marked" } ?? "the source marked"
    case .undo where before == after: "\(finding == nil ? "pairing" : "answer") as it was before"
    default:
      if before == after {
        "nothing changed"
      } else if let span, let replacement, span.count < 60, replacement.utf8.count < 60 {
        span.isEmpty ? "“\(replacement)” added" : "“\(before[bytes: span])” → “\(replacement)”"
      } else {
        Self.difference(before, after)
      }
    }
  }

  private static func mend(_ exchange: Exchange) -> String {
    let (before, after) = (exchange.removed.count, exchange.made.count)
    return "\(count(before, "pair")) became \(after)\(before == after ? " others" : "")"
  }

  /// The words in which two texts differ.
  private static func difference(_ before: String, _ after: String) -> String {
    let old = before.split(separator: " ")
    let new = after.split(separator: " ")
    let start = zip(old, new).prefix { $0 == $1 }.count
    let end = zip(old.dropFirst(start).reversed(), new.dropFirst(start).reversed()).prefix { $0 == $1 }.count
    func middle(_ words: [Substring]) -> String {
      let text = words.dropFirst(start).dropLast(end).joined(separator: " ")
      return text.count > 60 ? text.prefix(59) + "…" : text
    }
    let (gone, come) = (middle(old), middle(new))
    if gone.isEmpty { return "“\(come)” added" }
    return come.isEmpty ? "“\(gone)” deleted" : "“\(gone)” → “\(come)”"
  }
}

extension ReviewedFinding {
  /// Its state, for a line.
  var standing: String {
    let who = decision.map { " by \($0.reviewer)" } ?? memory.map { " everywhere by \($0.reviewer)" } ?? ""
    let why = (decision?.reason ?? memory?.reason).map { " (\($0))" } ?? ""
    switch state {
    case .open: return "open"
    case .later: return "postponed"
    case .accepted: return "corrected\(who)\(why): \(decision?.change ?? "")"
    case .edited: return "edited\(who)\(why): \(decision?.change ?? "")"
    case .dismissed: return "kept\(who)\(why)"
    case .gone: return "no longer there"
    }
  }
}
