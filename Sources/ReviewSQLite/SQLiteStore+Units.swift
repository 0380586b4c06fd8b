public import Review

extension SQLiteStore {
  /// The units of a text that have a number, in order.
  ///
  /// - Throws: `InputError` when any of them is lost or not as it was written.
  public func units(of text: Int) throws -> [StoredUnit] {
    try read {
      var seen = TextHead()
      let units = try units(
        "u.text = ? AND u.place IS NOT NULL ORDER BY u.place", [.integer(text)],
        number: "row_number() OVER (ORDER BY u.place)"
      ) { seen.add($0) }
      let head = try head(of: text)
      let isAscending = zip(units, units.dropFirst()).allSatisfy { $0.loaded.order < $1.loaded.order }
      guard seen.units == head.units, seen.unitSum == head.unitSum, isAscending else {
        throw database.damage("of \(head.units) sentences of a text, not all are as they were written")
      }
      return units
    }
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
    let places = try places(of: text)
    var units = try units(
      "u.text = ? AND u.place IS NOT NULL AND u.id IN (SELECT unit FROM findings) ORDER BY u.place",
      [.integer(text)], number: "u.place")
    for index in units.indices { units[index].number = units[index].number.flatMap(places.rank) }
    return units
  }

  /// How many units of a text have a number.
  public func unitCount(of text: Int) throws -> Int { try places(of: text).count }

  /// The units of a text that have lost their number, by id.
  public func vanishedUnits(of text: Int) throws -> [StoredUnit] {
    try units("u.text = ? AND u.place IS NULL ORDER BY u.id", [.integer(text)])
  }

  /// The unit of an id.
  public func unit(_ id: Int) throws -> StoredUnit? { try units("u.id = ?", [.integer(id)]).first }

  /// The unit of a number.
  public func unit(number: Int, of text: Int) throws -> StoredUnit? {
    let places = try places(of: text)
    guard let index = places.index(ofNumber: number) else { return nil }
    let found = try units("u.text = ? AND u.place = ?", [.integer(text), .integer(places[index])]).first
    guard let found else { throw database.damage("sentence \(number) is missing") }
    return found
  }

  /// The places of the units of a text, ascending: as many as there should be.
  func places(of text: Int) throws(InputError) -> [Int] {
    let (places, count) = (try numbers.places(of: text), try head(of: text).units)
    guard places.count == count, zip(places, places.dropFirst()).allSatisfy(<) else {
      throw database.damage("of \(count) sentences of a text, not all are in its index")
    }
    return places
  }

  /// The number of a unit.
  static let unitNumber = "unit_number(u.text, u.place)"

  /// The target text of a unit with the decisions applied.
  static let currentText = """
    coalesce((SELECT after FROM decisions WHERE unit = u.id ORDER BY decisions.number DESC LIMIT 1), u.target)
    """

  private func units(
    _ condition: String, _ values: [Value], number: String = SQLiteStore.unitNumber,
    seen: (UnitSeal) -> Void = { _ in }
  ) throws(InputError) -> [StoredUnit] {
    try database.rows(
      """
      SELECT u.checksum, checksum('unit', \(Self.unitColumns.map { "u.\($0)" }.joined(separator: ", "))), \(number),
        \(Self.unitColumns.map { "u.\($0)" }.joined(separator: ", ")),
        (SELECT after FROM decisions WHERE unit = u.id ORDER BY decisions.number DESC LIMIT 1)
      FROM units u WHERE \(condition)
      """, values
    ) { row throws(InputError) in
      guard row.holdsChecksum(0), let unit = row.unit else {
        throw database.damage("sentence with id \(row.int(3)) is not as it was written")
      }
      seen(row.seal)
      return unit
    }
  }
}

extension Row {
  fileprivate var seal: UnitSeal {
    UnitSeal(text: int(4), hasPlace: !isNull(5), checksum: int(0), log: int(20))
  }

  /// The unit of a row; nil when it cannot be one.
  fileprivate var unit: StoredUnit? {
    guard let id = number(3), let text = self.number(4), let sourceSpan = checkedSpan(8),
      let targetSpan = checkedSpan(10), let sourceSegments = checkedSpan(12),
      let targetSegments = checkedSpan(14), let confidence = probability(16),
      isNull(5) || int(5) == sourceSegments.lowerBound + targetSegments.lowerBound, isNull(5) == isNull(2)
    else { return nil }
    // A decision has made this of it, or none has made anything.
    let current = optionalText(23)
    guard current.map(Checksum.of) == optionalInt(21) else { return nil }
    let loaded = LoadedUnit(
      source: self.text(6), target: self.text(7), sourceSpan: sourceSpan, targetSpan: targetSpan,
      bead: Bead(source: sourceSegments, target: targetSegments, confidence: confidence),
      kind: Block.Kind(rawValue: self.text(17)) ?? .paragraph, beginsParagraph: int(19) == 1,
      isLocked: int(18) == 1)
    return StoredUnit(
      id: id, text: text, number: optionalInt(2), loaded: loaded, current: current ?? loaded.target)
  }
}
