public import Review

extension SQLiteStore {
  /// All entries of the memory, oldest first.
  public func dismissals() throws -> [Dismissal] {
    try database.rows(
      """
      SELECT number, check_id, source, target, holds, until, decision, reviewer, reason, time FROM memory
      ORDER BY number
      """
    ) { row in
      Dismissal(
        number: row.int(0),
        key: Dismissal.Key(check: row.text(1), source: row.optionalText(2), target: row.optionalText(3)),
        holds: row.int(4) == 1, until: row.optionalText(5), decision: row.optionalInt(6),
        reviewer: row.text(7),
        reason: row.optionalText(8), time: row.text(9))
    }
  }

  /// The number of the last entry of the memory; 0 when there is none.
  public func lastDismissal() throws -> Int {
    try database.rows("SELECT coalesce(max(number), 0) FROM memory") { $0.int(0) }[0]
  }

  /// Adds an entry to the memory, under a number that was never used before.
  public func append(_ entry: Dismissal) throws -> Int {
    try database.run(
      """
      INSERT INTO memory (check_id, source, target, holds, until, decision, reviewer, reason, time)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .text(entry.key.check), .optional(entry.key.source), .optional(entry.key.target),
        .integer(entry.holds ? 1 : 0), .optional(entry.until), .optional(entry.decision),
        .text(entry.reviewer), .optional(entry.reason), .text(entry.time),
      ])
    return database.lastInsertedRow
  }

  /// Who is to look at which unit of a text, by the unit's id.
  public func assignees(of text: Int) throws -> [Int: String] {
    let rows = try database.rows(
      "SELECT unit, reviewer FROM assignments WHERE unit IN (SELECT id FROM units WHERE text = ?)",
      [.integer(text)]
    ) { ($0.int(0), $0.text(1)) }
    return Dictionary(rows) { first, _ in first }
  }

  /// Gives a unit to a reviewer, or to nobody.
  public func assign(_ unit: Int, to reviewer: String?) throws {
    guard let reviewer else {
      return try database.run("DELETE FROM assignments WHERE unit = ?", [.integer(unit)])
    }
    try database.run(
      "INSERT OR REPLACE INTO assignments (unit, reviewer) VALUES (?, ?)", [.integer(unit), .text(reviewer)])
  }

  /// The approvals of a text and their withdrawals, oldest first.
  public func approvals(of text: Int) throws -> [Approval] {
    try database.rows(
      "SELECT text, hash, holds, reviewer, reason, time FROM approvals WHERE text = ? ORDER BY number",
      [.integer(text)]
    ) { row in
      Approval(
        text: row.int(0), hash: row.text(1), holds: row.int(2) == 1, reviewer: row.text(3),
        reason: row.optionalText(4), time: row.text(5))
    }
  }

  /// Adds an approval or a withdrawal.
  public func append(_ approval: Approval) throws {
    try database.run(
      "INSERT INTO approvals (text, hash, holds, reviewer, reason, time) VALUES (?, ?, ?, ?, ?, ?)",
      [
        .integer(approval.text), .text(approval.hash), .integer(approval.holds ? 1 : 0),
        .text(approval.reviewer), .optional(approval.reason), .text(approval.time),
      ])
  }

  /// How long each reviewer spent on the units of a text, in seconds.
  public func seconds(of text: Int) throws -> [String: Double] {
    try seconds("unit IN (SELECT id FROM units WHERE text = ?)", text)
  }

  /// How long each reviewer spent on a unit, in seconds.
  public func seconds(ofUnit unit: Int) throws -> [String: Double] { try seconds("unit = ?", unit) }

  private func seconds(_ condition: String, _ value: Int) throws -> [String: Double] {
    let rows = try database.rows(
      "SELECT reviewer, sum(seconds) FROM times WHERE \(condition) GROUP BY reviewer", [.integer(value)]
    ) { row throws(InputError) in
      // More than a project can have seen.
      guard (0...1e12).contains(row.double(1)) else { throw database.damage("a time spent is not one") }
      return (row.text(0), row.double(1))
    }
    return Dictionary(rows) { first, _ in first }
  }

  /// Adds a time.
  public func add(_ seconds: Double, on unit: Int, by reviewer: String, time: String) throws {
    try database.run(
      "INSERT INTO times (unit, reviewer, seconds, time) VALUES (?, ?, ?, ?)",
      [.integer(unit), .text(reviewer), .real(seconds), .text(time)])
  }

  /// Where a reviewer left off in a text.
  public func bookmark(of text: Int, reviewer: String) throws -> Bookmark? {
    try database.rows(
      "SELECT finding, ordering, filter FROM bookmarks WHERE text = ? AND reviewer = ?",
      [.integer(text), .text(reviewer)]
    ) { Bookmark(finding: $0.int(0), ordering: $0.text(1), filter: $0.text(2)) }.first
  }

  /// Replaces a reviewer's bookmark in a text.
  public func put(_ bookmark: Bookmark, text: Int, reviewer: String) throws {
    try database.run(
      "INSERT OR REPLACE INTO bookmarks (text, reviewer, finding, ordering, filter) VALUES (?, ?, ?, ?, ?)",
      [
        .integer(text), .text(reviewer), .integer(bookmark.finding), .text(bookmark.ordering),
        .text(bookmark.filter),
      ])
  }
}
