/// The frames of a write-ahead log, read without SQLite: see "WAL File Format" in SQLite's documentation.
struct WriteAheadLog {
  /// A page as a transaction left it.
  struct Frame {
    /// The number of the page, from 1.
    var page: Int
    /// Whether a transaction ends with it.
    var isCommit: Bool
    /// Where its page begins in the file.
    var start: Int
  }

  /// How long a page is, in bytes.
  let pageSize: Int
  /// The numbers that tell one use of the file from the next.
  let salt: [UInt8]
  /// The frames that are as they were written, up to the last that ends a transaction.
  private(set) var frames: [Frame] = []
  /// Frames of the same use that come after one that is damaged.
  private(set) var rest: [Frame] = []

  private static let headerSize = 32
  private static let frameHeaderSize = 24

  /// Reads the bytes of the file; nil when its header is not one.
  init?(_ bytes: [UInt8]) {
    guard bytes.count >= Self.headerSize, bytes.word(0) & ~1 == 0x377F_0682 else { return nil }
    let isBigEndian = bytes.word(0) & 1 == 1
    let pageSize = Int(bytes.word(8))
    guard (512...65536).contains(pageSize), pageSize & (pageSize - 1) == 0 else { return nil }
    self.pageSize = pageSize
    salt = Array(bytes[16..<24])
    var sum = Sum()
    sum.add(bytes, 0..<24, isBigEndian)
    guard sum.first == bytes.word(24), sum.second == bytes.word(28) else { return nil }
    var all: [Frame] = []
    var isWhole = true
    for start in stride(from: Self.headerSize, to: bytes.count, by: Self.frameHeaderSize + pageSize) {
      let page = start + Self.frameHeaderSize
      guard page + pageSize <= bytes.count, bytes[(start + 8)..<(start + 16)].elementsEqual(salt) else {
        // What an earlier use has left ends the log; a damaged salt does not.
        isWhole = false
        continue
      }
      sum.add(bytes, start..<start + 8, isBigEndian)
      sum.add(bytes, page..<page + pageSize, isBigEndian)
      isWhole = isWhole && sum.first == bytes.word(start + 16) && sum.second == bytes.word(start + 20)
      let frame = Frame(page: Int(bytes.word(start)), isCommit: bytes.word(start + 4) > 0, start: page)
      if isWhole { all.append(frame) } else { rest.append(frame) }
    }
    let end = all.lastIndex(where: \.isCommit).map { $0 + 1 } ?? 0
    frames = Array(all[..<end])
    rest = all[end...] + rest
  }

  /// The checksum of such a log, over words of 32 bits, two at a time.
  private struct Sum {
    var first: UInt32 = 0
    var second: UInt32 = 0

    mutating func add(_ bytes: [UInt8], _ range: Range<Int>, _ isBigEndian: Bool) {
      bytes.withUnsafeBytes { bytes in
        for place in stride(from: range.lowerBound, to: range.upperBound, by: 8) {
          let left = bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self)
          let right = bytes.loadUnaligned(fromByteOffset: place + 4, as: UInt32.self)
          first = first &+ (isBigEndian ? UInt32(bigEndian: left) : UInt32(littleEndian: left)) &+ second
          second = second &+ (isBigEndian ? UInt32(bigEndian: right) : UInt32(littleEndian: right)) &+ first
        }
      }
    }
  }
}

extension [UInt8] {
  /// The big-endian word of 32 bits at a place.
  func word(_ place: Int) -> UInt32 { self[place..<place + 4].reduce(0) { $0 << 8 | UInt32($1) } }
}
