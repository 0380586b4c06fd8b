/// Adds up the words of one number, as "two hundred and five thousand".
struct WordSum {
  private var total = 0.0
  private var current = 0.0
  private var span: Span?
  private var count = 0
  private var isOrdinal = false

  var isOpen: Bool { span != nil }

  /// Adds a value when it can belong to the same number.
  mutating func add(_ value: Int) -> Bool {
    let value = Double(value)
    guard isOpen else {
      current = value
      count = 1
      return true
    }
    if value == 100, (1...9).contains(current) {
      current *= 100
    } else if value < 10, value > 0, current.truncatingRemainder(dividingBy: 10) == 0, current >= 20 {
      current += value
    } else if value < 100, value > 0, current.truncatingRemainder(dividingBy: 100) == 0,
      current >= 100 || current == 0
    {
      current += value
    } else {
      return false
    }
    count += 1
    return true
  }

  /// "two thousand" and "two thousand million" alike.
  mutating func multiply(_ factor: Double) {
    total = current == 0 && total > 0 ? total * factor : total + max(1, current) * factor
    current = 0
    count += 1
  }

  /// A further word of it; a place in an order may be said in many other ways.
  mutating func extend(_ range: Span, isOrdinal: Bool = false) {
    span = span.map { $0.union(range) } ?? range
    self.isOrdinal = self.isOrdinal || isOrdinal
  }

  /// Ends the number that is open.
  mutating func close(into mentions: inout [NumberMention]) {
    if let span {
      let value = total + current
      // "one" is an article or a pronoun in most languages.
      mentions.append(
        NumberMention(
          span: span, values: [.number(value)], isWord: true, isWeak: isOrdinal || value < 2 && count == 1))
    }
    self = WordSum()
  }
}
