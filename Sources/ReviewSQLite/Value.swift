/// What SQLite stores in a cell.
enum Value: Equatable {
  case null
  case integer(Int)
  case real(Double)
  case text(String)
  case blob([UInt8])

  static func optional(_ value: Int?) -> Value { value.map(Value.integer) ?? .null }
  static func optional(_ value: String?) -> Value { value.map(Value.text) ?? .null }
}

extension Value: ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
  init(stringLiteral value: String) { self = .text(value) }
  init(integerLiteral value: Int) { self = .integer(value) }
  init(floatLiteral value: Double) { self = .real(value) }
}
