public import Review

extension SQLiteStore {
  /// The units of a text that have a number, in order.
  public func units(of text: Int) throws -> [StoredUnit] {
    try units(
      "u.text = ? AND u.place IS NOT NULL ORDER BY u.place", [.integer(text)],
      number: "row_number() OVER (ORDER BY u.place)")
  }

  /// The units of a text whose number lies in a range, in order.
  public func units(of text: Int, in numbers: Range<Int>) throws -> [StoredUnit] {
    let first = max(1, numbers.lowerBound)
    let ids = "SELECT id FROM units WHERE text = ? AND place IS NOT NULL ORDER BY place LIMIT ? OFFSET ?"
    return try units(
      "u.id IN (\(ids)) ORDER BY u.place",
      [.integer(first), .integer(text), .integer(max(0, numbers.upperBound - first)), .integer(first - 1)],
      number: "row_number() OVER (ORDER BY u.place) + ? - 1")
  }

  /// The units of a text that have a number and findings, active or not, in order.
  public func flaggedUnits(of text: Int) throws -> [StoredUnit] {
    let places = try numbers.places(of: text)
    var units = try units(
      "u.text = ? AND u.place IS NOT NULL AND u.id IN (SELECT unit FROM findings) ORDER BY u.place",
      [.integer(text)], number: "u.place")
    for index in units.indices { units[index].number = units[index].number.flatMap(places.rank) }
    return units
  }

  /// How many units of a text have a number.
  public func unitCount(of text: Int) throws -> Int {
    try numbers.places(of: text).count
  }

  /// The units of a text that have lost their number, by id.
  public func vanishedUnits(of text: Int) throws -> [StoredUnit] {
    try units("u.text = ? AND u.place IS NULL ORDER BY u.id", [.integer(text)])
  }

  /// The unit of an id.
  public func unit(_ id: Int) throws -> StoredUnit? { try units("u.id = ?", [.integer(id)]).first }

  /// The unit of a number.
  public func unit(number: Int, of text: Int) throws -> StoredUnit? {
    let places = try numbers.places(of: text)
    guard let index = places.index(ofNumber: number) else { return nil }
    return try units("u.text = ? AND u.place = ?", [.integer(text), .integer(places[index])]).first
  }

  /// Takes the numbers away from all units of a text.
  public func unnumberUnits(of text: Int) throws {
    numbers.forget()
    try database.run("UPDATE units SET place = NULL WHERE text = ?", [.integer(text)])
  }

  /// Takes its number away from a unit: those after it move up.
  public func unnumber(_ unit: Int) throws {
    numbers.forget()
    try database.run("UPDATE units SET place = NULL WHERE id = ?", [.integer(unit)])
  }

  /// Adds a unit, or replaces what was loaded of one; answers the id.
  public func put(_ unit: LoadedUnit, text: Int, id: Int?) throws -> Int {
    numbers.forget()
    var values: [Value] = [.integer(text), .integer(unit.order), .text(unit.source), .text(unit.target)]
    for span in [unit.sourceSpan, unit.targetSpan, unit.bead.source, unit.bead.target] {
      values += [.integer(span.lowerBound), .integer(span.upperBound)]
    }
    values += [
      .real(unit.bead.confidence), .text(unit.kind.rawValue), .integer(unit.isLocked ? 1 : 0),
      .integer(unit.beginsParagraph ? 1 : 0),
    ]
    if let id {
      try database.run(Self.updateUnit, values + [.integer(id)])
      return id
    }
    try database.run(Self.insertUnit, values)
    return database.lastInsertedRow
  }

  private static let unitColumns = [
    "text", "place", "source", "target", "source_first", "source_last", "target_first", "target_last",
    "source_segments_first", "source_segments_last", "target_segments_first", "target_segments_last",
    "confidence", "kind", "is_locked", "begins_paragraph",
  ]

  private static let insertUnit = """
    INSERT INTO units (\(unitColumns.joined(separator: ", ")))
    VALUES (\(unitColumns.map { _ in "?" }.joined(separator: ", ")))
    """
  private static let updateUnit = """
    UPDATE units SET \(unitColumns.map { "\($0) = ?" }.joined(separator: ", ")) WHERE id = ?
    """

  /// The number of a unit.
  static let unitNumber = "unit_number(u.text, u.place)"

  /// The target text of a unit with the decisions applied.
  static let currentText = """
    coalesce((SELECT after FROM decisions WHERE unit = u.id ORDER BY decisions.number DESC LIMIT 1), u.target)
    """

  private func units(
    _ condition: String, _ values: [Value], number: String = SQLiteStore.unitNumber
  ) throws -> [StoredUnit] {
    try database.rows(
      """
      SELECT u.id, \(number), \(Self.unitColumns.map { "u.\($0)" }.joined(separator: ", ")), \(Self.currentText)
      FROM units u WHERE \(condition)
      """, values
    ) { $0.unit }
  }
}

extension Row {
  fileprivate var unit: StoredUnit {
    let bead = Bead(source: span(10), target: span(12), confidence: double(14))
    let loaded = LoadedUnit(
      source: text(4), target: text(5), sourceSpan: span(6), targetSpan: span(8), bead: bead,
      kind: Block.Kind(rawValue: text(15)) ?? .paragraph, beginsParagraph: int(17) == 1,
      isLocked: int(16) == 1)
    return StoredUnit(id: int(0), text: int(2), number: optionalInt(1), loaded: loaded, current: text(18))
  }

  /// A range from two columns. The tables allow none that ends before it begins, but a damaged file may hold one.
  func span(_ column: Int32) -> Span { int(column)..<max(int(column), int(column + 1)) }
}
