public import Review

extension SQLiteStore {
  /// The log of a text, oldest first.
  public func decisions(of text: Int) throws -> [Decision] {
    try decisions("text = ? ORDER BY number", [.integer(text)])
  }

  /// The log of a unit, oldest first.
  public func decisions(ofUnit unit: Int) throws -> [Decision] {
    try decisions("unit = ? ORDER BY number", [.integer(unit)])
  }

  /// The entry of a number.
  public func decision(_ number: Int) throws -> Decision? {
    try decisions("number = ?", [.integer(number)]).first
  }

  /// The last entry of a reviewer, in any text, among those below a number.
  public func lastDecision(by reviewer: String, before number: Int) throws -> Decision? {
    try decisions(
      "reviewer = ? AND number < ? ORDER BY number DESC LIMIT 1", [.text(reviewer), .integer(number)]
    ).first
  }

  /// The number of the last entry; 0 when there is none.
  public func lastDecision() throws -> Int {
    try database.rows("SELECT coalesce(max(number), 0) FROM decisions") { $0.int(0) }[0]
  }

  /// Adds an entry, under a number that was never used before.
  public func append(_ decision: Decision) throws -> Int {
    try database.run(
      """
      INSERT INTO decisions (text, unit, finding, action, before, after, first, last, replacement, reviewer, reason,
        time, undoes)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .integer(decision.text), .integer(decision.unit), .optional(decision.finding),
        .text(decision.action.rawValue), .text(decision.before), .text(decision.after),
        .optional(decision.span?.lowerBound), .optional(decision.span?.upperBound),
        .optional(decision.replacement), .text(decision.reviewer), .optional(decision.reason),
        .text(decision.time), .optional(decision.undoes),
      ])
    return database.lastInsertedRow
  }

  private func decisions(_ condition: String, _ values: [Value]) throws -> [Decision] {
    try database.rows(
      """
      SELECT number, text, unit, finding, action, before, after, first, last, replacement, reviewer, reason, time,
        undoes
      FROM decisions WHERE \(condition)
      """, values
    ) { $0.decision }
  }
}

extension Row {
  fileprivate var decision: Decision {
    Decision(
      number: int(0), text: int(1), unit: int(2), finding: optionalInt(3),
      // The table allows no other words.
      action: Decision.Action(rawValue: text(4))!, before: text(5), after: text(6),
      span: isNull(7) ? nil : span(7), replacement: optionalText(9), reviewer: text(10),
      reason: optionalText(11), time: text(12), undoes: optionalInt(13))
  }
}
