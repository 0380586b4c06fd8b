internal import Review

extension Project {
  /// The translation of a text as it is now, sentence by sentence with their numbers.
  ///
  /// * marks a changed sentence; ⟦ ⟧ enclose what open findings flag, with a sign for the severity.
  func reading(of text: StoredText) throws -> [StyledText] {
    let target = try documents(of: text.id).target.text
    var end = 0
    var rows: [StyledText] = []
    for unit in try reading.units(of: text.id) {
      let start = unit.unit.loaded.targetSpan.lowerBound
      let isNewBlock = start > end && target[bytes: end..<start].contains { $0.isNewline }
      if isNewBlock, !rows.isEmpty { rows.append(StyledText()) }
      end = max(end, unit.unit.loaded.targetSpan.upperBound)
      let marks = FindingMarks(unit.findings.filter(\.finding.isShown), of: unit)
      let lead = StyledText(String(unit.number).leftPadded(to: 4), .dim) + marks.lead + " "
      if !unit.current.isEmpty { rows.append(lead + marks.text(.target)) }
    }
    return rows
  }
}
