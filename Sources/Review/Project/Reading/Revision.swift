extension ReviewedUnit {
  /// What an editor saw who looked at a sentence, or at a finding in it: it changes when the sentence or the finding's
  /// answer does, and is the same again when that is taken back.
  public func revision(of finding: Int?) -> String {
    let answered = findings.first { $0.number == finding }
    let seen = [
      "\(id)", current, answered?.state == .dismissed ? "kept" : "", "\(answered?.decision?.number ?? 0)",
    ]
    return String(ContentHash.of(Array(seen.joined(separator: "\u{1F}").utf8)).prefix(12))
  }
}
