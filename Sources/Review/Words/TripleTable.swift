/// The costs of triples of classes, found by open addressing.
struct TripleTable: Sendable {
  private var keys: [Int32]
  private var costs: [Float]

  /// Room for a number of triples.
  private init(count: Int) {
    var size = 1024
    while size < count * 2 { size *= 2 }
    keys = Array(repeating: -1, count: size)
    costs = Array(repeating: 0, count: size)
  }

  /// Reads the lines of a data file; also how much more all other classes cost after each two.
  static func read(_ lines: [ArraySlice<UInt8>], classes: Int) -> (TripleTable, backoff: [Float]) {
    var table = TripleTable(count: lines.reduce(0) { $0 + ($1.count - 5) / 3 })
    var backoff = [Float](repeating: 0, count: classes * classes)
    for line in lines {
      func number(_ offset: Int) -> Int {
        Int(line[line.startIndex + offset] - GrammarSections.zero) * GrammarSections.base
          + Int(line[line.startIndex + offset + 1] - GrammarSections.zero)
      }
      func cost(_ offset: Int) -> Float {
        Float(line[line.startIndex + offset] - GrammarSections.zero) * GrammarSections.step
      }
      let context = number(0) * classes + number(2)
      backoff[context] = cost(4) - GrammarSections.even
      for offset in stride(from: 5, to: line.count - 2, by: 3) {
        table.set(context * classes + number(offset), cost(offset + 2))
      }
    }
    return (table, backoff)
  }

  /// The cost of a triple; nil when it has none of its own.
  subscript(key: Int) -> Float? {
    var slot = slot(of: key)
    while keys[slot] >= 0 {
      if keys[slot] == Int32(key) { return costs[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return nil
  }

  private mutating func set(_ key: Int, _ cost: Float) {
    var slot = slot(of: key)
    while keys[slot] >= 0 { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = Int32(key)
    costs[slot] = cost
  }

  private func slot(of key: Int) -> Int { (key &* 0x9E37_79B9 >> 11) & (keys.count - 1) }
}
