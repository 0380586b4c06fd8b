public import Review

extension JSONWriter {
  /// The fields of a finding of a project: those of the check's finding, and its state.
  ///
  /// - Parameter comments: those on its sentence.
  public mutating func fields(
    of finding: ReviewedFinding, _ unit: ReviewedUnit, _ text: StoredText, comments: [Comment] = []
  ) {
    field("number", finding.number)
    field("document", text.name)
    field("state", finding.state.rawValue)
    fields(of: finding.finding, in: (unit.source, unit.current))
    field("sourceText", unit.source)
    field("targetText", unit.current)
    field("decision", finding.decision?.number)
    field("keptEverywhereBy", finding.memory?.reviewer)
    field("revision", unit.revision(of: finding.number))
    field(comments: comments)
  }
}
