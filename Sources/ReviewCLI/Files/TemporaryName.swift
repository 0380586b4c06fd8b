internal import Glibc
internal import Review

/// Names of files that are being written: `.review-`, sixteen digits, `.tmp`.
enum TemporaryName {
  /// A name that no file has, most probably.
  static func random(in folder: String) -> String {
    let digits = String(UInt64.random(in: 0...UInt64.max), radix: 16)
    return "\(folder)/.review-" + String(repeating: "0", count: 16 - digits.count) + digits + ".tmp"
  }

  /// Makes a file and locks it.
  static func create(in folder: String, mode: mode_t) throws -> (FileDescriptor, String?) {
    while true {
      let name = random(in: folder)
      do {
        let file = try FileDescriptor(name, O_RDWR | O_CREAT | O_EXCL, mode: mode)
        let isTaken = flock(file.number, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK
        if !isTaken, file.status.st_nlink == 1 { return (file, name) }
        // Somebody who cleans up came between making and locking.
        file.close()
      } catch {
        if error.code != EEXIST { throw error }
      }
    }
  }

  /// Removes the files of a folder that a program of ours left when it was killed: those that nobody holds a lock on.
  static func removeStale(in folder: String) {
    for name in Path.names(in: folder, hidden: true) ?? [] where isOurs(name) {
      let path = "\(folder)/\(name)"
      guard let file = try? FileDescriptor(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK) else { continue }
      defer { file.close() }
      let status = file.status
      guard status.kind == S_IFREG, status.st_uid == geteuid() else { continue }
      if flock(file.number, LOCK_EX | LOCK_NB) == 0 { _ = path.withFileName { unlink($0) } }
    }
  }

  private static func isOurs(_ name: String) -> Bool {
    name.wholeMatch(of: /\.review-[0-9a-f]{16}\.tmp/) != nil
  }
}
