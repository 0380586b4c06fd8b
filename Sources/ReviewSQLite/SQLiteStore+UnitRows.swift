public import Review

// Writing the rows of units: each with its checksum, and the head of the text with it.
extension SQLiteStore {
  /// The columns of a unit that its checksum covers.
  static let unitColumns =
    ["id"] + loadedColumns + ["log", "current", "revision"]

  private static let loadedColumns = [
    "text", "place", "source", "target", "source_first", "source_last", "target_first", "target_last",
    "source_segments_first", "source_segments_last", "target_segments_first", "target_segments_last",
    "confidence", "kind", "is_locked", "begins_paragraph",
  ]

  private static let insertUnit = """
    INSERT INTO units (\(unitColumns.joined(separator: ", ")), checksum)
    VALUES (\(numbered(unitColumns.count)), checksum('unit', \(numbered(unitColumns.count))))
    RETURNING text, place, checksum, log
    """

  /// `?1, ?2, ?3` and so on.
  static func numbered(_ count: Int) -> String { (1...count).map { "?\($0)" }.joined(separator: ", ") }

  /// Takes the numbers away from all units of a text.
  public func unnumberUnits(of text: Int) throws {
    try write {
      // A new checksum must not make a damaged row a good one.
      _ = try units(of: text)
      numbers.forget()
      var head = try head(of: text)
      (head.units, head.unitSum, head.revision) = (0, 0, head.revision + 1)
      let new = Self.unitColumns.map { ["place": "NULL", "revision": "?2"][$0] ?? $0 }
      try database.run(
        """
        UPDATE units SET place = NULL, revision = ?2, checksum = checksum('unit', \(new.joined(separator: ", ")))
        WHERE text = ?1 AND place IS NOT NULL
        """, [.integer(text), .integer(head.revision)])
      try database.run(
        """
        INSERT OR REPLACE INTO decided_units
          SELECT * FROM units WHERE text = ? AND id IN (SELECT id FROM decided_units)
        """, [.integer(text)])
      heads[text] = head
    }
  }

  /// Takes its number away from a unit: those after it move up.
  public func unnumber(_ unit: Int) throws {
    try write {
      numbers.forget()
      try change(unit, ["place"], [.null])
    }
  }

  /// Adds a unit, or replaces what was loaded of one; answers the id.
  public func put(_ unit: LoadedUnit, text: Int, id: Int?) throws -> Int {
    try write {
      numbers.forget()
      let values = values(of: unit, in: text)
      if let id {
        try change(id, Self.loadedColumns, values)
        return id
      }
      let id = try nextNumber(of: "units", "id")
      var head = try head(of: text)
      head.revision += 1
      let added = try database.rows(
        Self.insertUnit, [.integer(id)] + values + [0, .null, .integer(head.revision)]
      ) { $0.seal }
      added.forEach { head.add($0) }
      heads[text] = head
      return id
    }
  }

  private func values(of unit: LoadedUnit, in text: Int) -> [Value] {
    var values: [Value] = [.integer(text), .integer(unit.order), .text(unit.source), .text(unit.target)]
    for span in [unit.sourceSpan, unit.targetSpan, unit.bead.source, unit.bead.target] {
      values += [.integer(span.lowerBound), .integer(span.upperBound)]
    }
    return values + [
      .real(unit.bead.confidence), .text(unit.kind.rawValue), .integer(unit.isLocked ? 1 : 0),
      .integer(unit.beginsParagraph ? 1 : 0),
    ]
  }

  /// Writes into the row of a unit that a decision is about it, and repeats the row elsewhere.
  func note(_ decision: Decision, checksum: Int) throws(InputError) {
    let log = try seal(of: decision.unit).log
    try change(
      decision.unit, ["log", "current"],
      [.integer(log &+ checksum), .integer(Checksum.of(decision.after))])
    for id in [decision.unit] + (decision.exchange.map { $0.removed + $0.made } ?? []) {
      try database.run(
        "INSERT OR REPLACE INTO decided_units SELECT * FROM units WHERE id = ?", [.integer(id)])
    }
  }

  /// Changes some columns of a unit.
  private func change(_ id: Int, _ columns: [String], _ values: [Value]) throws(InputError) {
    let before = try seal(of: id)
    var head = try head(of: before.text)
    head.revision += 1
    let columns = columns + ["revision"]
    let places = Dictionary(zip(columns, (2...).lazy.map { "?\($0)" })) { first, _ in first }
    let new = Self.unitColumns.map { places[$0] ?? $0 }
    let after = try database.rows(
      """
      UPDATE units SET \(columns.map { "\($0) = \(places[$0] ?? $0)" }.joined(separator: ", ")),
        checksum = checksum('unit', \(new.joined(separator: ", ")))
      WHERE id = ?1 RETURNING text, place, checksum, log
      """, [.integer(id)] + values + [.integer(head.revision)]
    ) { $0.seal }
    head.remove(before)
    after.forEach { head.add($0) }
    heads[before.text] = head
    try database.run(
      """
      INSERT OR REPLACE INTO decided_units
        SELECT * FROM units WHERE id = ?1 AND EXISTS (SELECT 1 FROM decided_units WHERE id = ?1)
      """, [.integer(id)])
  }

  /// What is known of a unit's row, which is as it was written.
  func seal(of id: Int) throws(InputError) -> UnitSeal {
    let found = try database.rows(
      """
      SELECT text, place, checksum, log, checksum('unit', \(Self.unitColumns.joined(separator: ", ")))
      FROM units WHERE id = ?
      """, [.integer(id)]
    ) { row throws(InputError) in
      guard row.int(2) == row.int(4) else {
        throw database.damage("sentence with id \(id) is not as it was written")
      }
      return row.seal
    }
    guard let seal = found.first else { throw database.damage("sentence with id \(id) is missing") }
    return seal
  }
}

extension Row {
  fileprivate var seal: UnitSeal {
    UnitSeal(text: int(0), hasPlace: !isNull(1), checksum: int(2), log: int(3))
  }
}
