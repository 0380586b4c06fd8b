/// An entry to be added to the log of a unit.
struct LogEntry {
  var action: Decision.Action
  var unit: StoredUnit
  /// The number of the finding that it answers.
  var finding: Int?
  /// The number of the entry that it takes back.
  var undoes: Int?
  /// Whether the unit is checked again even when its text stays the same.
  var checksAgain = false
  /// What it changes in the unit as it is when the entry's turn comes.
  var change: (StoredUnit) throws -> Change?

  init(
    _ action: Decision.Action, _ unit: StoredUnit, finding: Int? = nil, undoes: Int? = nil,
    change: @escaping (StoredUnit) throws -> Change?
  ) {
    self.action = action
    self.unit = unit
    self.finding = finding
    self.undoes = undoes
    self.change = change
  }
}
