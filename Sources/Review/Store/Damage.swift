extension InputError {
  /// What is said when a project holds what no program has written into it.
  static func damage(_ what: String) -> InputError {
    InputError(
      .data,
      "the project is damaged (\(what)); restore a copy of it, or write the corrected copy from what is intact: "
        + "review export --salvage")
  }
}

extension Decision {
  /// Whether what it says of the text before and after fits together: a log that was damaged may hold others.
  public var isSound: Bool {
    guard undoes ?? 0 < number, batch ?? 0 < number, (span == nil) == (replacement == nil) else {
      return false
    }
    guard let span, let replacement, action != .mark else {
      return before.utf8.elementsEqual(after.utf8) && span.map(before.holds) ?? true
    }
    return before.holds(span) && before.replacing(span, with: replacement).utf8.elementsEqual(after.utf8)
  }
}

extension StoredFinding {
  /// Throws when what it is about does not lie in the text of its unit. What is no longer there may lie anywhere.
  func checkPlace(in unit: StoredUnit) throws(InputError) {
    guard isActive else { return }
    guard finding.source.map(unit.loaded.source.holds) ?? true, finding.target.map(unit.current.holds) ?? true
    else { throw .damage("finding \(number) is not about words of its sentence") }
  }
}
