/// Words that lead to places in an index: each to the numbers of what it may stand for.
struct WordTable: Sendable {
  private var words = Vocabulary()
  private var targets: [[Int]] = []

  /// Whether it has no word.
  var isEmpty: Bool { targets.isEmpty }

  /// What a word leads to.
  subscript(word: UnsafeBufferPointer<UInt8>) -> [Int] { words.number(of: word).map { targets[$0] } ?? [] }

  /// What a word leads to.
  subscript(word: String) -> [Int] {
    var word = word
    return word.withUTF8 { self[$0] }
  }

  /// Lets a word lead to a number as well.
  mutating func add(_ word: String, _ target: Int) {
    let number = words.insert(word)
    if number == targets.count { targets.append([target]) } else { targets[number].append(target) }
  }
}
