extension UnitReading {
  /// The ids of the units in which spelling or names are flagged that are on a list of words: they are to be checked again
  /// when the list becomes the desk's.
  public func units(flaggedFor list: WordList) throws -> [Int] {
    try store.texts().flatMap { try flaggedUnits(of: $0.id) }.filter { unit in
      unit.findings.contains { $0.isActive && list.covers($0.finding, in: unit.current) }
    }.map(\.id)
  }

  /// The ids of the units whose translation has a word, whatever its capitals: they are to be checked again when it is no
  /// longer one of the desk's.
  public func units(saying word: String) throws -> [Int] {
    let word = word.lowercased()
    return try store.texts().flatMap { try units(of: $0.id) }
      .filter { $0.current.lowercased().contains(word) }.map(\.id)
  }
}
