/// The rules of the house about the target language alone, as "never *Kosova*".
enum HouseStyle {
  /// Where a target has what such a rule forbids, and no right term covers the place.
  static func breaches(in unit: TranslationUnit, _ context: CheckContext) -> [TermBase.TargetMatch] {
    guard context.terms.hasHouseStyle else { return [] }
    let entries = context.terms.entries
    let targets = context.targetTerms(in: unit).filter { entries[$0.entry].isHouseStyle }
    return targets.filter { bad in
      let isCovered = targets.contains { other in
        entries[other.entry].targets[other.term].status != .forbidden
          && other.match.words.overlaps(bad.match.words) && other.match.words.count >= bad.match.words.count
      }
      return entries[bad.entry].targets[bad.term].status == .forbidden && !isCovered
    }
  }
}
