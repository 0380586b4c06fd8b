internal import Review

/// What a text says of its rows in other tables: with it, rows that are lost or that came twice are seen.
struct TextHead: Equatable {
  /// How many units have a place, and the sum of their checksums.
  var units = 0
  var unitSum = 0
  /// How many decisions there are, and the chain of the last one.
  var decisions = 0
  var chain = 0
  /// Counts up with every change of a unit's row.
  var revision = 0

  /// Takes in a unit's row that has come; one without a place is not counted.
  mutating func add(_ seal: UnitSeal) {
    guard seal.hasPlace else { return }
    units += 1
    unitSum &+= seal.checksum
  }

  /// Leaves out a unit's row that goes.
  mutating func remove(_ seal: UnitSeal) {
    guard seal.hasPlace else { return }
    units -= 1
    unitSum &-= seal.checksum
  }
}

/// What is known of a unit's row without its content.
struct UnitSeal {
  var text: Int
  var hasPlace: Bool
  var checksum: Int
  /// The sum of the checksums of the unit's decisions.
  var log: Int
}

extension SQLiteStore {
  /// The columns of a text that its checksum covers.
  static let textColumns = [
    "id", "name", "loaded", "files", "source_segments", "target_segments", "units", "unit_sum", "decisions",
    "chain", "revision",
  ]

  /// The head of a text, as it will be when the transaction ends.
  func head(of text: Int) throws(InputError) -> TextHead {
    if let head = heads[text] { return head }
    let found = try database.rows(
      """
      SELECT units, unit_sum, decisions, chain, revision, checksum,
        checksum('text', \(Self.textColumns.joined(separator: ", ")))
      FROM texts WHERE id = ?
      """, [.integer(text)]
    ) { row throws(InputError) in
      guard row.int(5) == row.int(6), row.int(0) >= 0, row.int(2) >= 0 else {
        throw database.damage("text \(text) is not as it was written")
      }
      return TextHead(
        units: row.int(0), unitSum: row.int(1), decisions: row.int(2), chain: row.int(3), revision: row.int(4)
      )
    }
    guard let head = found.first else { throw database.damage("text \(text) is missing") }
    return head
  }

  /// Writes the heads that have changed: before a transaction ends.
  func writeHeads() throws(InputError) {
    for (text, head) in heads {
      let new =
        ["id", "name", "loaded", "files", "source_segments", "target_segments"] + (2...6).map { "?\($0)" }
      try database.run(
        """
        UPDATE texts SET units = ?2, unit_sum = ?3, decisions = ?4, chain = ?5, revision = ?6,
          checksum = checksum('text', \(new.joined(separator: ", ")))
        WHERE id = ?1
        """,
        [
          .integer(text), .integer(head.units), .integer(head.unitSum), .integer(head.decisions),
          .integer(head.chain), .integer(head.revision),
        ])
    }
    heads = [:]
  }

  /// The number for a new row of a table: above all that were ever given.
  func nextNumber(of table: String, _ column: String) throws(InputError) -> Int {
    if let next = upcoming[table] {
      upcoming[table] = next + 1
      return next
    }
    let last = try database.rows(
      """
      SELECT max(coalesce((SELECT seq FROM sqlite_sequence WHERE name = ?), 0),
        coalesce((SELECT max(\(column)) FROM \(table)), 0))
      """, [.text(table)]
    ) { $0.int(0) }
    guard let last = last.first, (0..<Row.limit).contains(last) else {
      throw database.damage("the last number of \(table) is not one that was given")
    }
    upcoming[table] = last + 2
    return last + 1
  }
}
