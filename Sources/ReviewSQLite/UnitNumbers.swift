internal import Review

/// The numbers of the units of each text: a unit's number is the rank of its place among those of its text.
///
/// To count them again for each unit would take longer on a long text than a decision may. SQL asks by the function
/// `unit_number(text, place)`.
final class UnitNumbers {
  private unowned let database: Database
  /// The places of the units of a text, ascending.
  private var places: [Int: [Int]] = [:]
  /// What the database says of changes by other connections.
  private var version = 0
  private lazy var function = Function { [unowned self] arguments in
    guard let text = arguments[0], let place = arguments[1] else { return nil }
    return number(of: place, in: text)
  }

  init(_ database: Database) {
    self.database = database
    database.define("unit_number", of: 2, as: function)
  }

  /// The places of the units of a text, ascending.
  func places(of text: Int) throws(InputError) -> [Int] {
    let now = try database.rows("PRAGMA data_version") { $0.int(0) }.first ?? 0
    if now != version { (places, version) = ([:], now) }
    if let known = places[text] { return known }
    let read = try database.rows(
      "SELECT place FROM units WHERE text = ? AND place IS NOT NULL ORDER BY place", [.integer(text)]
    ) { $0.int(0) }
    places[text] = read
    return read
  }

  /// Forgets what it knows, since units come or go.
  func forget() { places = [:] }

  private func number(of place: Int, in text: Int) -> Int? { (try? places(of: text))?.rank(of: place) }
}

extension [Int] {
  /// From 1, which of the places, ascending, one is; nil when it is not among them.
  func rank(of place: Int) -> Int? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < place { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] == place ? low + 1 : nil
  }
}
