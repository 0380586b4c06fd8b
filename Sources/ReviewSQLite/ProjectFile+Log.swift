internal import Foundation
internal import Review

extension ProjectFile {
  /// Notices a write-ahead log that has lost what a program was told is saved. SQLite takes the log's end for where its
  /// damage begins, as after a power cut, and says nothing.
  ///
  /// The shared memory beside the log says how many frames were written to the disk in full. After a power cut it may say
  /// less, or be of an earlier log: never more.
  func checkLog() throws(InputError) {
    guard let claim = claim(), claim.frames > claim.copied else { return }
    // The log has no locks that closing it here could end.
    let log = WriteAheadLog(Data(ofFile: path + "-wal").map(Array.init) ?? [])
    let left: Int
    if let log, log.salt == claim.salt {
      left = log.frames.count
    } else {
      // Each new log counts on from the one before.
      let ahead = log.map { Int($0.salt.word(0)) - Int(claim.salt.word(0)) } ?? 0
      guard !(1..<1 << 20).contains(ahead) else { return }
      left = 0
    }
    // Another program may have begun the log again meanwhile.
    guard left < claim.frames, self.claim() == claim else { return }
    throw DatabaseError(
      kind: .damaged,
      message:
        "of \(claim.frames) pages in its log \(name)-wal, the last \(claim.frames - left) cannot be read"
    ).inputError(file: name)
  }

  /// What the shared memory says of the log.
  private struct Claim: Equatable {
    var frames: Int
    /// How many of them are in the project file, too.
    var copied: Int
    var salt: [UInt8]
  }

  /// What it says now; nil when it says nothing.
  private func claim() -> Claim? {
    let file = (path + "-shm").withFileName { open($0, O_RDONLY | O_CLOEXEC) }
    // Left open: to close it would end the locks that this program may have on it.
    guard file >= 0 else { return nil }
    var bytes = [UInt8](repeating: 0, count: 100)
    guard pread(file, &bytes, bytes.count, 0) == bytes.count, bytes[..<48].elementsEqual(bytes[48..<96])
    else { return nil }
    func number(_ place: Int) -> Int {
      Int(bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: place, as: UInt32.self) })
    }
    guard number(0) == 3_007_000, bytes[12] == 1 else { return nil }
    return Claim(frames: number(16), copied: number(96), salt: Array(bytes[32..<40]))
  }
}
