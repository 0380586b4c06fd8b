internal import Glibc
internal import Review

/// Which file it is, whatever path names it.
struct FileIdentity: Equatable {
  private let device: dev_t
  private let number: ino_t

  init(_ status: stat) {
    device = status.st_dev
    number = status.st_ino
  }

  /// The file at a path, behind its symbolic links; nil where there is none.
  init?(_ path: String) {
    guard let status = stat.of(path) else { return nil }
    self.init(status)
  }
}

extension stat {
  /// What the system says of the file at a path, behind its symbolic links; nil, with `errno` set, where there is none.
  static func of(_ path: String) -> stat? { of(path, 0) }

  /// The same of the link itself, where it is one.
  static func ofLink(_ path: String) -> stat? { of(path, AT_SYMLINK_NOFOLLOW) }

  private static func of(_ path: String, _ flags: Int32) -> stat? {
    var status = stat()
    return path.withFileName { fstatat(AT_FDCWD, $0, &status, flags) } == 0 ? status : nil
  }

  /// The kind of the file, such as `S_IFREG`.
  var kind: mode_t { st_mode & S_IFMT }
}
