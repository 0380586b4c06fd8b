internal import Foundation

/// The bytes of a project: its file, and what is next to it while it is open or after a program was killed.
struct ProjectBytes: Sendable {
  /// The file.
  var file: [UInt8]
  /// The write-ahead log; empty for none.
  var log: [UInt8]
  /// The shared memory; empty for none.
  var memory: [UInt8]

  /// Reads those of a project.
  init(at path: String) {
    func bytes(_ path: String) -> [UInt8] { FileManager.default.contents(atPath: path).map(Array.init) ?? [] }
    (file, log, memory) = (bytes(path), bytes(path + "-wal"), bytes(path + "-shm"))
  }

  /// Writes them in place of what is there.
  func write(to path: String) throws {
    for (bytes, end) in [(file, ""), (log, "-wal"), (memory, "-shm")] {
      if bytes.isEmpty, !end.isEmpty {
        try? FileManager.default.removeItem(atPath: path + end)
      } else {
        try Data(bytes).write(to: URL(fileURLWithPath: path + end))
      }
    }
  }
}
