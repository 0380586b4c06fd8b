/// Numbers under numbers, found by open addressing: the steps of a trie, of which every word of a text takes some.
struct NumberTable: Sendable {
  /// The keys by hash, -1 where none is. Its count is a power of two.
  private var keys: [Int]
  private var values: [Int]
  private(set) var count = 0

  /// Room for some numbers, which grows.
  init(capacity: Int = 32) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    keys = Array(repeating: -1, count: size)
    values = Array(repeating: 0, count: size)
  }

  /// Whether there is nothing in it.
  var isEmpty: Bool { count == 0 }

  /// The number under a key, which is not negative; nil when there is none.
  subscript(key: Int) -> Int? {
    let slot = slot(of: key)
    return keys[slot] < 0 ? nil : values[slot]
  }

  /// Puts a number under a key that has none yet.
  mutating func insert(_ value: Int, under key: Int) {
    if count * 2 >= keys.count { grow() }
    let slot = slot(of: key)
    keys[slot] = key
    values[slot] = value
    count += 1
  }

  /// The slot of a key, or the free one where it would be.
  private func slot(of key: Int) -> Int {
    // Knuth's multiplicative hash; its high bits are the good ones.
    let hash = UInt64(bitPattern: Int64(key)) &* 0x9E37_79B9_7F4A_7C15
    var slot = Int(truncatingIfNeeded: hash >> 32) & (keys.count - 1)
    while keys[slot] >= 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }

  private mutating func grow() {
    var larger = NumberTable(capacity: keys.count)
    for slot in keys.indices where keys[slot] >= 0 { larger.insert(values[slot], under: keys[slot]) }
    self = larger
  }
}
