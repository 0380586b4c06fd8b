internal import CFiles
internal import Glibc
internal import Review

/// What a file has beside its content and its times.
enum FileAttributes {
  /// Gives a new file the owner, the group, the mode, the access list and the other attributes of the one that it
  /// replaces, as far as the system lets it.
  static func keep(of path: String, _ status: stat, on file: FileDescriptor) {
    if fchown(file.number, status.st_uid, status.st_gid) != 0 {
      fchown(file.number, uid_t.max, status.st_gid)
    }
    var mode = status.st_mode & 0o7777
    let new = file.status
    // What the old group might do is not for the new one: it may do what everybody may.
    if new.st_gid != status.st_gid { mode = mode & ~0o2070 | (mode & 0o007) << 3 }
    if new.st_uid != status.st_uid { mode &= ~0o4000 }
    fchmod(file.number, mode)
    path.withFileName { path in
      for name in names(path) {
        guard let value = value(of: name, path) else { continue }
        // The system itself keeps some of them, and grants others to root alone.
        _ = fsetxattr(file.number, name, value, value.count, 0)
      }
    }
  }

  private static func names(_ path: UnsafePointer<CChar>) -> [[CChar]] {
    var buffer = [CChar](repeating: 0, count: max(0, listxattr(path, nil, 0)))
    let count = listxattr(path, &buffer, buffer.count)
    return buffer.prefix(max(0, count)).split(separator: 0).map { $0 + [0] }
  }

  private static func value(of name: [CChar], _ path: UnsafePointer<CChar>) -> [UInt8]? {
    var buffer = [UInt8](repeating: 0, count: max(0, getxattr(path, name, nil, 0)))
    let count = getxattr(path, name, &buffer, buffer.count)
    return count < 0 ? nil : Array(buffer.prefix(count))
  }
}
