/// Sequences of numbers that lead to numbers: the terms of an index by their words.
///
/// The time to walk it does not depend on how much is in it.
struct TermTrie: Sendable {
  private var edges = NumberTable()
  private var values: [[Int]] = [[]]

  /// Where every walk begins.
  static let root = 0

  /// Whether there is nothing in it.
  var isEmpty: Bool { edges.isEmpty }

  /// Makes room for so many sequences, before there are any.
  mutating func reserve(_ count: Int) {
    edges = NumberTable(capacity: 2 * count)
    values.reserveCapacity(2 * count)
  }

  /// Adds a value at the end of a sequence.
  mutating func insert(_ words: [Int], _ value: Int) {
    var node = Self.root
    for word in words {
      let edge = node << 32 | word
      if let next = edges[edge] {
        node = next
      } else {
        node = values.count
        edges.insert(node, under: edge)
        values.append([])
      }
    }
    values[node].append(value)
  }

  /// What comes after a node by a word; nil for nothing.
  func next(_ node: Int, _ word: Int) -> Int? { edges[node << 32 | word] }

  /// The values of the sequences that end at a node.
  func values(at node: Int) -> [Int] { values[node] }
}
