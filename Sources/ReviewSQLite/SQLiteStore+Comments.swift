public import Review

extension SQLiteStore {
  private static let commentColumns = "number, text, unit, resolves, body, reviewer, time"

  /// The log of comments on the units of a text, oldest first.
  public func comments(of text: Int) throws -> [CommentEntry] {
    try database.rows(
      """
      SELECT checksum, checksum('comment', \(Self.commentColumns)), \(Self.commentColumns) FROM comments
      WHERE text = ? ORDER BY number
      """, [.integer(text)]
    ) { row throws(InputError) in
      guard row.holdsChecksum(0), let number = row.number(2) else {
        throw database.damage("comment \(row.int(2)) is not as it was written")
      }
      return CommentEntry(
        number: number, text: row.int(3), unit: row.int(4), resolves: row.optionalInt(5), body: row.text(6),
        reviewer: row.text(7), time: row.text(8))
    }
  }

  /// Adds an entry to the log of comments, under a number that was never used before.
  public func append(_ entry: CommentEntry) throws -> Int {
    let last = try database.rows(
      "SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'comments'), 0)", [], { $0.int(0) })
    let number = (last.first ?? 0) + 1
    try database.run(
      """
      INSERT INTO comments (\(Self.commentColumns), checksum)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, checksum('comment', ?1, ?2, ?3, ?4, ?5, ?6, ?7))
      """,
      [
        .integer(number), .integer(entry.text), .integer(entry.unit), .optional(entry.resolves),
        .text(entry.body), .text(entry.reviewer), .text(entry.time),
      ])
    return number
  }
}
