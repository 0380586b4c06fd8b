/// Rules for endings, found from the end of a word: a trie over their bytes, last one first.
struct SuffixTable: Sendable {
  /// What takes the place of an ending.
  struct Rule: Sendable {
    var add: [UInt8]
    /// The letters that it adds.
    var letters: Int
    var precision: Double
  }

  private var edges = NumberTable()
  private var rules: [[Rule]] = [[]]
  private(set) var longestAdd = 0

  /// Whether it has no rule.
  var isEmpty: Bool { rules.count == 1 && rules[0].isEmpty }

  /// Adds a rule for an ending.
  mutating func insert(strip: Substring, add: Substring, precision: Double) {
    var node = 0
    for byte in strip.utf8.reversed() {
      let edge = node << 8 | Int(byte)
      if let next = edges[edge] {
        node = next
      } else {
        node = rules.count
        edges.insert(node, under: edge)
        rules.append([])
      }
    }
    let add = Array(add.utf8)
    longestAdd = max(longestAdd, add.count)
    rules[node].append(Rule(add: add, letters: add.count(where: \.beginsLetter), precision: precision))
  }

  /// Calls `body` with the rules of each ending that a word has and the byte where it begins, the longest first.
  func eachEnding(of word: UnsafeBufferPointer<UInt8>, _ body: (_ cut: Int, _ rules: [Rule]) -> Void) {
    var node = 0
    var nodes = [0]
    for byte in word.reversed() {
      guard let next = edges[node << 8 | Int(byte)] else { break }
      node = next
      nodes.append(node)
    }
    for (length, node) in nodes.enumerated().reversed() where !rules[node].isEmpty {
      body(word.count - length, rules[node])
    }
  }
}

extension UInt8 {
  /// Whether a letter begins with this byte of UTF-8.
  var beginsLetter: Bool { self & 0xC0 != 0x80 }
}
