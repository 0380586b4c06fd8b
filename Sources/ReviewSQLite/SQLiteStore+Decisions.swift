public import Review

extension SQLiteStore {
  /// The log of a text, oldest first.
  ///
  /// - Throws: `InputError` when an entry is lost or not as it was written.
  public func decisions(of text: Int) throws -> [Decision] {
    try read {
      var (last, chain) = (0, 0)
      let entries = try decisions("text = ? ORDER BY number", [.integer(text)]) { entry throws(InputError) in
        chain = Checksum.of(chain, entry.checksum)
        guard entry.chain == chain, entry.decision.number > last else {
          throw database.damage("decision \(entry.decision.number) does not follow the one before it")
        }
        last = entry.decision.number
      }
      let head = try head(of: text)
      guard entries.count == head.decisions, chain == head.chain else {
        throw database.damage("of \(head.decisions) decisions about a text, \(entries.count) are left")
      }
      return entries
    }
  }

  /// The entries of the log of a text after one, oldest first.
  public func decisions(of text: Int, after number: Int) throws -> [Decision] {
    try decisions("text = ? AND number > ? ORDER BY number", [.integer(text), .integer(number)])
  }

  /// The entries that were made together, by the number of the first of them, which is one of them.
  public func decisions(ofBatch number: Int) throws -> [Decision] {
    try decisions("number = ?1 OR batch = ?1 ORDER BY number", [.integer(number)])
  }

  /// The log of a unit, oldest first.
  ///
  /// - Throws: `InputError` when an entry is lost or not as it was written.
  public func decisions(ofUnit unit: Int) throws -> [Decision] {
    try read {
      var (last, log) = (0, 0)
      let entries = try decisions("unit = ? ORDER BY number", [.integer(unit)]) { entry throws(InputError) in
        log &+= entry.checksum
        guard entry.decision.number > last else {
          throw database.damage("decision \(entry.decision.number) came twice")
        }
        last = entry.decision.number
      }
      guard try log == seal(of: unit).log else {
        throw database.damage("of the decisions about the sentence with id \(unit), not all are left")
      }
      return entries
    }
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
    try database.rows("SELECT coalesce(max(number), 0) FROM decisions") { $0.int(0) }.first ?? 0
  }

  /// Adds an entry, under a number that was never used before.
  public func append(_ decision: Decision) throws -> Int {
    try write {
      var decision = decision
      decision.number = try nextNumber(of: "decisions", "number")
      var head = try head(of: decision.text)
      let own = try database.rows(
        Self.insertDecision, values(of: decision) + [.integer(head.chain)]
      ) { $0.int(0) }
      guard let own = own.first else { throw database.damage("a decision cannot be added") }
      head.chain = Checksum.of(head.chain, own)
      head.decisions += 1
      heads[decision.text] = head
      for (isMade, units) in [(0, decision.exchange?.removed ?? []), (1, decision.exchange?.made ?? [])] {
        for unit in units {
          try database.run(
            "INSERT INTO exchanges (decision, is_made, unit) VALUES (?, ?, ?)",
            [.integer(decision.number), .integer(isMade), .integer(unit)])
        }
      }
      try note(decision, checksum: own)
      return decision.number
    }
  }

  /// The columns of a decision that its checksum covers.
  static let decisionColumns = [
    "number", "text", "unit", "finding", "action", "before", "after", "first", "last", "replacement",
    "reviewer", "reason", "time", "undoes", "batch", "removed", "made",
  ]

  private static let insertDecision = """
    INSERT INTO decisions (\(decisionColumns.joined(separator: ", ")), checksum, chain)
    VALUES (\(numbered(decisionColumns.count)), checksum('decision', \(numbered(decisionColumns.count))),
      checksum(?\(decisionColumns.count + 1), checksum('decision', \(numbered(decisionColumns.count)))))
    RETURNING checksum
    """

  private func values(of decision: Decision) -> [Value] {
    [
      .integer(decision.number), .integer(decision.text), .integer(decision.unit),
      .optional(decision.finding),
      .text(decision.action.rawValue), .text(decision.before), .text(decision.after),
      .optional(decision.span?.lowerBound), .optional(decision.span?.upperBound),
      .optional(decision.replacement), .text(decision.reviewer), .optional(decision.reason),
      .text(decision.time), .optional(decision.undoes), .optional(decision.batch),
      .ids(decision.exchange?.removed), .ids(decision.exchange?.made),
    ]
  }

  private func decisions(
    _ condition: String, _ values: [Value],
    seen: (DecisionRow) throws(InputError) -> Void = { (_: DecisionRow) throws(InputError) in }
  ) throws(InputError) -> [Decision] {
    let columns = Self.decisionColumns.joined(separator: ", ")
    return try database.rows(
      """
      SELECT checksum, checksum('decision', \(columns)), chain, \(columns) FROM decisions WHERE \(condition)
      """, values
    ) { row throws(InputError) in
      guard row.holdsChecksum(0), let decision = row.decision else {
        throw database.damage("decision \(row.int(3)) is not as it was written")
      }
      try seen(DecisionRow(decision: decision, checksum: row.int(0), chain: row.int(2)))
      return decision
    }
  }
}

/// A decision with its checksums.
private struct DecisionRow {
  var decision: Decision
  var checksum: Int
  var chain: Int
}

extension Value {
  /// The ids of units that an entry took out of the text, or put into it, as "3,4"; NULL for most entries.
  fileprivate static func ids(_ units: [Int]?) -> Value {
    guard let units, !units.isEmpty else { return .null }
    return .text(units.map(String.init).joined(separator: ","))
  }
}

extension Row {
  /// The decision of a row; nil when it cannot be one.
  fileprivate var decision: Decision? {
    guard let number = self.number(3), let text = self.number(4), let unit = self.number(5),
      let action = Decision.Action(rawValue: self.text(7))
    else { return nil }
    var decision = Decision(
      number: number, text: text, unit: unit, finding: optionalInt(6), action: action, before: self.text(8),
      after: self.text(9), span: isNull(10) ? nil : checkedSpan(10), replacement: optionalText(12),
      reviewer: self.text(13), reason: optionalText(14), time: self.text(15), undoes: optionalInt(16),
      batch: optionalInt(17))
    if !isNull(18) || !isNull(19) {
      decision.exchange = Decision.Exchange(removed: ids(18), made: ids(19))
    }
    return (isNull(10) || decision.span != nil) && decision.isSound ? decision : nil
  }

  private func ids(_ column: Int32) -> [Int] {
    (optionalText(column) ?? "").split(separator: ",").compactMap { Int($0) }.filter { 1..<Self.limit ~= $0 }
  }
}
