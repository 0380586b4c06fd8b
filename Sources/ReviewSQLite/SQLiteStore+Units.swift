public import Review

extension SQLiteStore {
  /// The units of a text that have a number, in order.
  public func units(of text: Int) throws -> [StoredUnit] {
    try units("u.text = ? AND u.number IS NOT NULL ORDER BY u.number", [.integer(text)])
  }

  /// How many units of a text have a number.
  public func unitCount(of text: Int) throws -> Int {
    try database.rows(
      "SELECT count(*) FROM units WHERE text = ? AND number IS NOT NULL", [.integer(text)]
    ) { $0.int(0) }[0]
  }

  /// The units of a text that have lost their number, by id.
  public func vanishedUnits(of text: Int) throws -> [StoredUnit] {
    try units("u.text = ? AND u.number IS NULL ORDER BY u.id", [.integer(text)])
  }

  /// The unit of an id.
  public func unit(_ id: Int) throws -> StoredUnit? { try units("u.id = ?", [.integer(id)]).first }

  /// The unit of a number.
  public func unit(number: Int, of text: Int) throws -> StoredUnit? {
    try units("u.text = ? AND u.number = ?", [.integer(text), .integer(number)]).first
  }

  /// Takes the numbers away from all units of a text.
  public func unnumberUnits(of text: Int) throws {
    try database.run("UPDATE units SET number = NULL WHERE text = ?", [.integer(text)])
  }

  /// Adds a unit, or replaces what was loaded and the number of one; answers the id.
  public func put(_ unit: LoadedUnit, number: Int, text: Int, id: Int?) throws -> Int {
    let columns = Self.unitColumns
    var values: [Value] = [.integer(text), .integer(number), .text(unit.source), .text(unit.target)]
    for span in [unit.sourceSpan, unit.targetSpan, unit.bead.source, unit.bead.target] {
      values += [.integer(span.lowerBound), .integer(span.upperBound)]
    }
    values += [.real(unit.bead.confidence), .text(unit.kind.rawValue)]
    if let id {
      let assignments = columns.map { "\($0) = ?" }.joined(separator: ", ")
      try database.run("UPDATE units SET \(assignments) WHERE id = ?", values + [.integer(id)])
      return id
    }
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    try database.run("INSERT INTO units (\(columns.joined(separator: ", "))) VALUES (\(marks))", values)
    return database.lastInsertedRow
  }

  private static let unitColumns = [
    "text", "number", "source", "target", "source_first", "source_last", "target_first", "target_last",
    "source_segments_first", "source_segments_last", "target_segments_first", "target_segments_last",
    "confidence", "kind",
  ]

  private func units(_ condition: String, _ values: [Value]) throws -> [StoredUnit] {
    let sql = """
      SELECT u.id, \(Self.unitColumns.map { "u.\($0)" }.joined(separator: ", ")), coalesce(
        (SELECT after FROM decisions WHERE unit = u.id ORDER BY number DESC LIMIT 1), u.target)
      FROM units u WHERE \(condition)
      """
    return try database.rows(sql, values) { $0.unit }
  }
}

extension Row {
  fileprivate var unit: StoredUnit {
    let bead = Bead(source: span(9), target: span(11), confidence: double(13))
    let loaded = LoadedUnit(
      source: text(3), target: text(4), sourceSpan: span(5), targetSpan: span(7), bead: bead,
      kind: Block.Kind(rawValue: text(14)) ?? .paragraph)
    return StoredUnit(id: int(0), text: int(1), number: optionalInt(2), loaded: loaded, current: text(15))
  }

  /// A range from two columns.
  func span(_ column: Int32) -> Span { int(column)..<int(column + 1) }
}
