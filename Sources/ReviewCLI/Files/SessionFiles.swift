internal import Glibc
internal import Review
internal import ReviewDesk

/// The files of the disk, for a session that adds to glossaries.
struct SessionFiles: DeskFiles {
  let console: Console
  /// What is never overwritten.
  let protected: ProtectedFiles

  func bytes(of path: String) throws -> [UInt8]? {
    Path.exists(console.path(path)) ? try Input(path, on: console).bytes : nil
  }

  func write(_ bytes: [UInt8], to path: String) throws {
    try Output(console, protected, replaces: true).write(bytes, to: path)
  }

  func remove(_ path: String) throws {
    try protected.verify(Destination(path, on: console))
    guard console.path(path).withFileName({ unlink($0) }) == 0 else {
      throw InputError(
        .inputOutput, file: console.shown(path), "cannot be removed: \(SystemError(code: errno).reason)")
    }
  }
}
