extension WordList {
  /// The checks that say nothing of words on the list of a desk: those of spelling and of names.
  public static let checks: Set<String> = Set(
    [Check.spelling, .names, .nameSlips, .nameSpelling].map(\.id))

  /// Whether a finding is about words on the list alone.
  ///
  /// - Parameter target: the text that the finding is in.
  public func covers(_ finding: Finding, in target: String) -> Bool {
    guard let words = Self.words(of: finding, in: target) else { return false }
    return words.allSatisfy { contains($0) }
  }

  /// The words of a translation that such a check flags; nil for findings of other checks.
  public static func words(of finding: Finding, in target: String) -> [String]? {
    guard checks.contains(finding.check), let span = finding.target, target.holds(span) else { return nil }
    let words = target[bytes: span].split(whereSeparator: \.isWhitespace).map { String($0).withoutPossessive }
    return words.isEmpty ? nil : words
  }
}
