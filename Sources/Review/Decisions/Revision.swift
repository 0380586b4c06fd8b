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

extension Project {
  /// Refuses a decision about a sentence that is no longer as the editor saw it.
  func verify(_ seen: String?, finding: Int?, in unit: StoredUnit) throws {
    guard let seen, try reviewed(unit).revision(of: finding) != seen else { return }
    guard unit.number != nil else {
      throw InputError(
        .data, "the pairing has changed meanwhile, and the sentence is in another pair; look at it again")
    }
    let last = try store.decisions(ofUnit: unit.id).last
    let who = last.map {
      let deed = $0.before == $0.after ? "has decided about" : "has changed"
      return "\($0.reviewer) \(deed) the sentence meanwhile (decision \($0.number))"
    }
    throw InputError(
      .data,
      (who ?? "the pairing or the file has changed meanwhile, or another sentence was meant")
        + "; it is now “\(unit.current)”: look at it and decide again")
  }
}
