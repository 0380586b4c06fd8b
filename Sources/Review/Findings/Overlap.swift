/// One trouble is one finding: where suspicions overlap in the target, the surest stands, and the others are its notes.
enum Overlap {
  /// The findings that stand, by unit and place; `order` ranks checks where confidence does not decide.
  static func resolved(_ findings: [Finding], order: [String: Int]) -> [Finding] {
    let byUnit = Dictionary(grouping: findings, by: \.unit)
    return byUnit.keys.sorted().flatMap { unit -> [Finding] in
      let ranked = byUnit[unit]!.enumerated().sorted { left, right in
        let (a, b) = (left.element, right.element)
        if rank(a) != rank(b) { return rank(a) < rank(b) }
        if a.isShown != b.isShown { return a.isShown }
        if a.confidence != b.confidence { return a.confidence > b.confidence }
        return (order[a.check] ?? 0, left.offset) < (order[b.check] ?? 0, right.offset)
      }.map(\.element)
      var standing: [Finding] = []
      for finding in ranked {
        guard let cover = standing.firstIndex(where: { covers($0, finding) }) else {
          standing.append(finding)
          continue
        }
        standing[cover].note(finding)
      }
      return standing.sorted { place($0) < place($1) }
    }
  }

  /// A sentence that was not translated at all says nothing else.
  private static func rank(_ finding: Finding) -> Int {
    finding.isAboutWholeUnit && finding.confidence >= 0.9 ? 0 : 1
  }

  private static func covers(_ standing: Finding, _ finding: Finding) -> Bool {
    if standing.isAboutWholeUnit, rank(standing) == 0 { return true }
    guard let a = standing.target, let b = finding.target, !a.isEmpty, !b.isEmpty else { return false }
    // A suspicion about the whole sentence does not hide one about a word of it.
    if finding.isLengthOrRepeat || standing.isLengthOrRepeat { return false }
    return a.overlaps(b)
  }

  private static func place(_ finding: Finding) -> (Int, Int, String) {
    (finding.target?.lowerBound ?? Int.max, finding.source?.lowerBound ?? Int.max, finding.check)
  }
}

extension Finding {
  /// Takes up what another check says of the same place. A sentence without counterpart says nothing else.
  fileprivate mutating func note(_ other: Finding) {
    guard other.isShown, other.check != check, !isAboutWholeUnit else { return }
    let note = "\(other.check): \(other.message)"
    if !notes.contains(note) { notes.append(note) }
  }

  /// Whether it says that the unit as a whole has no counterpart in the other language.
  fileprivate var isAboutWholeUnit: Bool {
    ([.untranslated, .omission, .addition].contains(category) || check == "unrelated")
      && (source == nil || target == nil || category == .untranslated || check == "unrelated")
      && confidence >= 0.9
  }

  fileprivate var isLengthOrRepeat: Bool {
    [.omission, .addition, .inconsistency, .duplication].contains(category) && check != "doubled-word"
  }
}
