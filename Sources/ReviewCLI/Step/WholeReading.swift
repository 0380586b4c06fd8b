internal import Review

extension Project {
  /// The translation of a text as it stands now, sentence by sentence with their numbers.
  ///
  /// * marks a changed sentence, ! one with a finding that wants a decision.
  func reading(of text: StoredText) throws -> [StyledText] {
    let target = try documents(of: text.id).target.text
    var end = 0
    var rows: [StyledText] = []
    for unit in try reading.units(of: text.id) {
      let start = unit.unit.loaded.targetSpan.lowerBound
      let isNewBlock = start > end && target[bytes: end..<start].contains { $0.isNewline }
      if isNewBlock, !rows.isEmpty { rows.append(StyledText()) }
      end = max(end, unit.unit.loaded.targetSpan.upperBound)
      let isOpen = unit.findings.contains { $0.isOpen && $0.finding.isShown }
      let sign = (unit.current == unit.loaded ? " " : "*") + (isOpen ? "!" : " ")
      let number = String(unit.number)
      let lead = StyledText(
        String(repeating: " ", count: max(0, 4 - number.count)) + number + sign + " ", .dim)
      if !unit.current.isEmpty { rows.append(lead + StyledText(unit.current)) }
    }
    return rows
  }
}
