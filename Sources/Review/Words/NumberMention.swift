/// A number that is in a text, in digits or in words.
struct NumberMention: Equatable {
  /// What a number may be worth; a time of day is counted in minutes.
  enum Value: Hashable {
    case number(Double)
    case time(Int)

    fileprivate var isTime: Bool { if case .time = self { true } else { false } }
  }

  /// Where it stands.
  var span: Span
  /// What it may be worth; more than one where signs or words leave it open.
  var values: Set<Value>
  /// Whether it is written in words.
  var isWord: Bool
  /// Whether it can only stand for another number and wants no counterpart: articles, month names, Roman numerals.
  var isWeak: Bool

  /// Whether both can be the same number.
  func agrees(with other: NumberMention) -> Bool {
    // Of two times of day neither the hours nor the minutes are enough.
    let times = (values.filter(\.isTime), other.values.filter(\.isTime))
    if !times.0.isEmpty, !times.1.isEmpty { return !times.0.isDisjoint(with: times.1) }
    return !values.isDisjoint(with: other.values)
  }
}
