extension UnitReading {
  /// Refuses a decision about a sentence that is no longer as the editor saw it.
  func verify(_ seen: String?, finding: Int?, in unit: StoredUnit) throws {
    guard let seen, try reviewed(unit).revision(of: finding) != seen else { return }
    guard unit.number != nil else {
      throw InputError(
        .data,
        "the pairing has changed in the meantime, and the sentence is in another pair; look at it again")
    }
    let last = try store.decisions(ofUnit: unit.id).last
    let who = last.map {
      let deed = $0.before == $0.after ? "has made a decision about" : "has changed"
      return "\($0.reviewer) \(deed) the sentence in the meantime (decision \($0.number))"
    }
    throw InputError(
      .data,
      (who ?? "the pairing or the file has changed in the meantime, or this is another sentence")
        + "; it is now “\(unit.current)”: look at it and decide again")
  }
}
