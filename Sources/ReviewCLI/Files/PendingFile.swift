internal import CFiles
internal import Glibc
internal import Review

/// A new file that is written in full and waits for its name.
///
/// It has no name at all meanwhile, where the file system can do that, so that a program that is killed leaves nothing.
/// Elsewhere, and for the moment in which it replaces another, it has a temporary one; its owner holds a lock on it, and
/// whoever writes into the folder next removes those that nobody holds.
final class PendingFile {
  let destination: Destination
  private let file: FileDescriptor
  private var temporary: String?

  /// Writes the bytes into the folder of a destination.
  ///
  /// - Parameter isNamed: whether it has a temporary name from the beginning, as where the file system knows no other way.
  init(_ bytes: [UInt8], for destination: Destination, isNamed: Bool = false) throws {
    self.destination = destination
    TemporaryName.removeStale(in: destination.folder)
    (file, temporary) = try Self.open(destination, isNamed: isNamed)
    do {
      try file.write(bytes[...], name: destination.operand)
      if let status = destination.status { FileAttributes.keep(of: destination.path, status, on: file) }
      if fsync(file.number) != 0 { throw failure(errno) }
    } catch {
      discard()
      throw error
    }
  }

  deinit { discard() }

  /// Gives it the name of its destination. A file that came there meanwhile stays.
  ///
  /// - Throws: `InputError` when another file is there now than was when it was prepared.
  func place() throws {
    defer { discard() }
    if destination.status == nil { try placeAnew() } else { try replace() }
    if let folder = try? FileDescriptor(destination.folder, O_RDONLY) {
      fsync(folder.number)
      folder.close()
    }
  }

  /// What is said of a file that must not be replaced.
  static func isThere(_ operand: String) -> InputError {
    InputError(
      .output, file: operand, "already exists; --force overwrites it, --output FILE writes elsewhere")
  }

  private static func open(_ destination: Destination, isNamed: Bool) throws -> (FileDescriptor, String?) {
    // What replaces a file is not for more eyes than that was.
    let mode: mode_t = destination.status == nil ? 0o666 : 0o600
    let unnamed = isNamed ? -1 : destination.folder.withFileName { cfiles_open_unnamed($0, mode) }
    if unnamed >= 0 {
      flock(unnamed, LOCK_EX | LOCK_NB)
      return (FileDescriptor(unnamed), nil)
    }
    do {
      return try TemporaryName.create(in: destination.folder, mode: mode)
    } catch let error as SystemError {
      throw InputError(.output, file: destination.operand, "cannot be created: \(error.reason)")
    }
  }

  private func placeAnew() throws {
    if link(to: destination.path) { return }
    // Some file systems have no hard links; then the temporary name is exchanged for the right one.
    guard errno != EEXIST else { throw Self.isThere(destination.operand) }
    let from = try name()
    let code = from.withFileName { from in destination.path.withFileName { cfiles_rename_to_free(from, $0) } }
    if code == 0 {
      temporary = nil
      return
    }
    guard [EINVAL, ENOSYS].contains(errno) else {
      throw errno == EEXIST ? Self.isThere(destination.operand) : failure(errno)
    }
    // The last resort takes the name with an empty file first: nobody else can take it then.
    do {
      try FileDescriptor(destination.path, O_WRONLY | O_CREAT | O_EXCL).close()
    } catch {
      throw error.code == EEXIST ? Self.isThere(destination.operand) : failure(error.code)
    }
    try rename()
  }

  private func replace() throws {
    _ = try name()
    guard stat.ofLink(destination.path).map(FileIdentity.init) == destination.identity else {
      throw InputError(
        .output, file: destination.operand,
        "was replaced by another program in the meantime; check it and try again")
    }
    try rename()
  }

  private func rename() throws {
    let from = try name()
    guard from.withFileName({ from in destination.path.withFileName { Glibc.rename(from, $0) } }) == 0 else {
      throw failure(errno)
    }
    temporary = nil
  }

  /// The temporary name, given now where it has none.
  private func name() throws -> String {
    if let temporary { return temporary }
    while true {
      let name = TemporaryName.random(in: destination.folder)
      if link(to: name) {
        temporary = name
        return name
      }
      if errno != EEXIST { throw failure(errno) }
    }
  }

  private func link(to path: String) -> Bool {
    let from = temporary ?? "/proc/self/fd/\(file.number)"
    let code = from.withFileName { from in
      path.withFileName { linkat(AT_FDCWD, from, AT_FDCWD, $0, AT_SYMLINK_FOLLOW) }
    }
    return code == 0
  }

  private func failure(_ code: Int32) -> InputError { SystemError(code: code).writing(destination.operand) }

  private var isClosed = false

  private func discard() {
    guard !isClosed else { return }
    isClosed = true
    _ = temporary?.withFileName { unlink($0) }
    file.close()
  }
}
