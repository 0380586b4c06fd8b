/// A checksum of 64 bits over values of SQLite's, for damage that happens by chance.
///
/// Each value adds its type, then its content; texts and blobs add their length first. Each word of 64 bits is mixed in by
/// a step that can be turned back, so that two lists of values which differ in one word never have the same checksum.
/// The files hold what it answers: it is never changed.
struct Checksum {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  /// What SQLite stores of it.
  var value: Int { Int(bitPattern: UInt(state)) }

  /// The checksum of a text alone.
  static func of(_ text: String) -> Int {
    var (text, checksum) = (text, Checksum())
    text.withUTF8 { checksum.add(text: UnsafeRawBufferPointer($0)) }
    return checksum.value
  }

  /// Of one number after another: how a log goes on.
  static func of(_ first: Int, _ second: Int) -> Int {
    var checksum = Checksum()
    checksum.add(Int64(first))
    checksum.add(Int64(second))
    return checksum.value
  }

  mutating func addNull() { mix(0) }

  mutating func add(_ value: Int64) {
    mix(1)
    mix(UInt64(bitPattern: value))
  }

  mutating func add(_ value: Double) {
    mix(2)
    // SQLite stores no negative zero.
    mix(value == 0 ? 0 : value.bitPattern)
  }

  mutating func add(text: UnsafeRawBufferPointer) { add(text, type: 3) }

  mutating func add(blob: UnsafeRawBufferPointer) { add(blob, type: 4) }

  private mutating func add(_ bytes: UnsafeRawBufferPointer, type: UInt64) {
    mix(type)
    mix(UInt64(bytes.count))
    let words = bytes.count / 8
    for word in 0..<words {
      mix(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: word * 8, as: UInt64.self)))
    }
    guard words * 8 < bytes.count else { return }
    mix(bytes[(words * 8)...].reversed().reduce(0) { $0 << 8 | UInt64($1) })
  }

  private mutating func mix(_ word: UInt64) {
    state = (state ^ word) &* 0x9E37_79B9_7F4A_7C15
    state ^= state >> 32
  }
}
