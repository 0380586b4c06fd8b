/// The rules of the house about the target language alone, as "never *Kosova*".
enum HouseStyle {
  /// Where a target has what such a rule forbids, and no right term covers the place.
  static func breaches(in unit: UnitAnalysis) -> [TermBase.TargetMatch] {
    guard unit.pair.terms.hasHouseStyle else { return [] }
    let entries = unit.pair.terms.entries
    let targets = unit.terms.target.filter { entries[$0.entry].isHouseStyle }
    return targets.filter { bad in
      let isCovered = targets.contains { other in
        entries[other.entry].targets[other.term].status != .forbidden
          && other.match.words.overlaps(bad.match.words) && other.match.words.count >= bad.match.words.count
      }
      return entries[bad.entry].targets[bad.term].status == .forbidden && !isCovered
    }
  }
}
