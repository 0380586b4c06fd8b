public import Review

extension SQLiteStore {
  /// The log of a text, oldest first.
  public func decisions(of text: Int) throws -> [Decision] {
    try decisions("text = ? ORDER BY number", [.integer(text)])
  }

  /// The entries of the log of a text after one, oldest first.
  public func decisions(of text: Int, after number: Int) throws -> [Decision] {
    try decisions("text = ? AND number > ? ORDER BY number", [.integer(text), .integer(number)])
  }

  /// The entries that were made at one stroke, by the number of the first of them, which is one of them.
  public func decisions(ofBatch number: Int) throws -> [Decision] {
    try decisions("number = ?1 OR batch = ?1 ORDER BY number", [.integer(number)])
  }

  /// The log of a unit, oldest first.
  public func decisions(ofUnit unit: Int) throws -> [Decision] {
    try decisions("unit = ? ORDER BY number", [.integer(unit)])
  }

  /// The entries that exchanged a unit for others, or others for it, oldest first.
  public func exchanges(ofUnit unit: Int) throws -> [Decision] {
    try decisions(
      "number IN (SELECT decision FROM exchanges WHERE unit = ?) ORDER BY number", [.integer(unit)])
  }

  /// The entry of a number.
  public func decision(_ number: Int) throws -> Decision? {
    try decisions("number = ?", [.integer(number)]).first
  }

  /// The entries of any text that put a phrase into it, whatever its capitals of ASCII, oldest first.
  public func decisions(replacingWith phrase: String) throws -> [Decision] {
    try decisions("replacement = ? COLLATE NOCASE ORDER BY number", [.text(phrase)])
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
        time, undoes, batch)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .integer(decision.text), .integer(decision.unit), .optional(decision.finding),
        .text(decision.action.rawValue), .text(decision.before), .text(decision.after),
        .optional(decision.span?.lowerBound), .optional(decision.span?.upperBound),
        .optional(decision.replacement), .text(decision.reviewer), .optional(decision.reason),
        .text(decision.time), .optional(decision.undoes), .optional(decision.batch),
      ])
    let number = database.lastInsertedRow
    for (isMade, units) in [(0, decision.exchange?.removed ?? []), (1, decision.exchange?.made ?? [])] {
      for unit in units {
        try database.run(
          "INSERT INTO exchanges (decision, is_made, unit) VALUES (?, ?, ?)",
          [.integer(number), .integer(isMade), .integer(unit)])
      }
    }
    return number
  }

  private func decisions(_ condition: String, _ values: [Value]) throws -> [Decision] {
    try database.rows(
      """
      SELECT number, text, unit, finding, action, before, after, first, last, replacement, reviewer, reason, time,
        undoes, batch, \(Self.exchanged(isMade: 0)), \(Self.exchanged(isMade: 1))
      FROM decisions WHERE \(condition)
      """, values
    ) { $0.decision }
  }

  /// The ids of units that an entry took out of the text, or put into it, as "3,4"; NULL for most entries.
  private static func exchanged(isMade: Int) -> String {
    "(SELECT group_concat(unit) FROM exchanges WHERE decision = number AND is_made = \(isMade))"
  }
}

extension Row {
  fileprivate var decision: Decision {
    Decision(
      number: int(0), text: int(1), unit: int(2), finding: optionalInt(3),
      // The table allows no other words, but a damaged file may hold one.
      action: Decision.Action(rawValue: text(4)) ?? .edit, before: text(5), after: text(6),
      span: isNull(7) ? nil : span(7), replacement: optionalText(9), reviewer: text(10),
      reason: optionalText(11), time: text(12), undoes: optionalInt(13), batch: optionalInt(14),
      exchange: optionalText(15).map {
        Decision.Exchange(removed: Self.ids($0), made: Self.ids(optionalText(16) ?? ""))
      })
  }

  private static func ids(_ list: String) -> [Int] { list.split(separator: ",").compactMap { Int($0) } }
}
