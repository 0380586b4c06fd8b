extension UnitReading {
  /// How many units a text has.
  public func unitCount(of text: Int) throws -> Int { try store.read { try store.unitCount(of: text) } }

  /// The units of a text whose numbers lie in a range, in order: a long text need not be read whole to show a page.
  public func units(of text: Int, in numbers: Range<Int>) throws -> [ReviewedUnit] {
    try store.read { try store.units(of: text, in: numbers).map(reviewed) }
  }

  /// The units of a text that have or had findings, in order.
  public func flaggedUnits(of text: Int) throws -> [ReviewedUnit] {
    try store.read { try reviewed(store.flaggedUnits(of: text), of: text) }
  }
}
