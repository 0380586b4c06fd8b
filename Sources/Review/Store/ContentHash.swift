/// SHA-256 (FIPS 180-4), so that a user can compare with `sha256sum`.
public enum ContentHash {
  /// The hash of some bytes, in hexadecimal.
  public static func of(_ bytes: [UInt8]) -> String {
    var state = initial
    var message = bytes + [0x80]
    message += [UInt8](repeating: 0, count: (120 - message.count % 64) % 64)
    message += withUnsafeBytes(of: UInt64(bytes.count * 8).bigEndian, Array.init)
    message.withUnsafeBytes { message in
      for start in stride(from: 0, to: message.count, by: 64) {
        digest(UnsafeRawBufferPointer(rebasing: message[start..<start + 64]), into: &state)
      }
    }
    return state.map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 8 - digits.count) + digits
    }.joined()
  }

  private static func digest(_ chunk: UnsafeRawBufferPointer, into state: inout [UInt32]) {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { words in
      for index in 0..<16 {
        words[index] = UInt32(bigEndian: chunk.loadUnaligned(fromByteOffset: index * 4, as: UInt32.self))
      }
      for index in 16..<64 {
        let (early, late) = (words[index - 15], words[index - 2])
        let first = early.turned(7) ^ early.turned(18) ^ early >> 3
        let second = late.turned(17) ^ late.turned(19) ^ late >> 10
        words[index] = words[index - 16] &+ first &+ words[index - 7] &+ second
      }
      var (a, b, c, d) = (state[0], state[1], state[2], state[3])
      var (e, f, g, h) = (state[4], state[5], state[6], state[7])
      for index in 0..<64 {
        let first = h &+ (e.turned(6) ^ e.turned(11) ^ e.turned(25)) &+ (e & f ^ ~e & g)
        let sum = first &+ constants[index] &+ words[index]
        let second = (a.turned(2) ^ a.turned(13) ^ a.turned(22)) &+ (a & b ^ a & c ^ b & c)
        (h, g, f, e, d, c, b, a) = (g, f, e, d &+ sum, c, b, a, sum &+ second)
      }
      for (index, word) in [a, b, c, d, e, f, g, h].enumerated() { state[index] &+= word }
    }
  }

  private static let initial: [UInt32] = primes(8).map { fraction(Double($0).squareRoot()) }
  private static let constants: [UInt32] = primes(64).map { fraction(cubeRoot(Double($0))) }

  private static func primes(_ count: Int) -> [Int] {
    Array(
      (2...).lazy.filter { number in !(2..<number).contains { number.isMultiple(of: $0) } }.prefix(count))
  }

  /// The first 32 bits after the point.
  private static func fraction(_ root: Double) -> UInt32 {
    UInt32((root - root.rounded(.down)) * 4_294_967_296)
  }

  /// The cube root by Newton's method: exact to the last bits that are used.
  private static func cubeRoot(_ value: Double) -> Double {
    (0..<100).reduce(value / 3) { root, _ in root - (root * root * root - value) / (3 * root * root) }
  }
}

extension UInt32 {
  /// The word turned to the right.
  fileprivate func turned(_ bits: UInt32) -> UInt32 { self >> bits | self << (32 - bits) }
}
