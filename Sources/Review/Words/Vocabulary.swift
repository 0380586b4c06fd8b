/// Words under numbers from 0, found by their UTF-8 bytes without a string being made.
struct Vocabulary: Sendable {
  private var bytes: [UInt8] = []
  private var starts: [Int] = [0]
  /// The numbers by hash (open addressing); -1 where none is. Its count is a power of two.
  private var slots = [Int32](repeating: -1, count: 64)

  /// How many words there are.
  var count: Int { starts.count - 1 }

  /// The number of a word, which is added when it is new.
  mutating func insert(_ word: String) -> Int {
    var word = word
    return word.withUTF8 { word in
      if count * 2 >= slots.count { grow() }
      let slot = slot(of: word)
      if slots[slot] >= 0 { return Int(slots[slot]) }
      slots[slot] = Int32(count)
      bytes += word
      starts.append(bytes.count)
      return count - 1
    }
  }

  /// The number of a word; nil when it is not there.
  func number(of word: UnsafeBufferPointer<UInt8>) -> Int? {
    let number = slots[slot(of: word)]
    return number < 0 ? nil : Int(number)
  }

  /// The slot of a word, or the free one where it would be.
  private func slot(of word: UnsafeBufferPointer<UInt8>) -> Int {
    // FNV-1a.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & (slots.count - 1)
    while slots[slot] >= 0, !holds(word, under: Int(slots[slot])) { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private func holds(_ word: UnsafeBufferPointer<UInt8>, under number: Int) -> Bool {
    let range = starts[number]..<starts[number + 1]
    guard range.count == word.count else { return false }
    return bytes.withUnsafeBufferPointer { UnsafeBufferPointer(rebasing: $0[range]).elementsEqual(word) }
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for number in 0..<count {
      let slot = bytes.withUnsafeBufferPointer {
        self.slot(of: UnsafeBufferPointer(rebasing: $0[starts[number]..<starts[number + 1]]))
      }
      slots[slot] = Int32(number)
    }
  }
}
