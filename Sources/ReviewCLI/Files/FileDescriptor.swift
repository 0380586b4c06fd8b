internal import Glibc
internal import Review

/// An open file of the system, with errors that name it.
struct FileDescriptor {
  let number: Int32

  init(_ number: Int32) { self.number = number }

  /// Opens a file; the error number when that fails.
  init(_ path: String, _ flags: Int32, mode: mode_t = 0o666) throws(SystemError) {
    number = path.withFileName { open($0, flags | O_CLOEXEC, mode) }
    if number < 0 { throw SystemError(code: errno) }
  }

  /// Reads up to some bytes, waiting for the first; none at the end.
  func read(_ most: Int, name: String) throws -> [UInt8] {
    var count = 0
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: most) { buffer, filled in
      repeat {
        count = Glibc.read(number, buffer.baseAddress, most)
        code = errno
      } while count < 0 && code == EINTR
      filled = max(0, count)
    }
    if count < 0 { throw SystemError(code: code).reading(name) }
    return bytes
  }

  /// Writes all bytes.
  ///
  /// - Parameter waits: waits until a file that does not wait by itself takes more; it throws to give up.
  func write(_ bytes: ArraySlice<UInt8>, name: String, waits: () throws -> Void = {}) throws {
    var rest = bytes
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(number, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        if errno == EAGAIN {
          try waits()
          continue
        }
        throw SystemError(code: errno).writing(name)
      }
      rest = rest.dropFirst(count)
    }
  }

  /// Whether there is something to read, or the end, within some milliseconds; nil when a signal came first.
  func waits(_ milliseconds: Int32) -> Bool? { polls(POLLIN, milliseconds) }

  /// Whether it takes more, or failed, within some milliseconds; nil when a signal came first.
  func takes(_ milliseconds: Int32) -> Bool? { polls(POLLOUT, milliseconds) }

  private func polls(_ event: Int32, _ milliseconds: Int32) -> Bool? {
    var entry = pollfd(fd: number, events: Int16(event), revents: 0)
    let count = poll(&entry, 1, milliseconds)
    return count < 0 ? nil : count > 0
  }

  /// What kind of file it is, and how long.
  var status: stat {
    var status = stat()
    fstat(number, &status)
    return status
  }

  func close() { _ = Glibc.close(number) }
}

/// What the system says when it does not do something.
struct SystemError: Error {
  var code: Int32

  /// What happened, in a person's words.
  var reason: String {
    switch code {
    case ENOENT: "there is no such file"
    case EACCES, EPERM: "you have no permission for it"
    case ENOSPC, EDQUOT: "the disk is full"
    case EROFS: "the disk can only be read"
    case ENOTDIR: "a part of its path is a file, not a folder"
    case ENAMETOOLONG: "the name is too long"
    case EISDIR: "it is a folder"
    case EIO: "the disk or the connection failed"
    default: String(cString: strerror(code)).lowercased()
    }
  }

  func reading(_ name: String) -> InputError {
    InputError(.inputOutput, file: name, "cannot be read: \(reason)")
  }

  func writing(_ name: String) -> InputError {
    InputError(.inputOutput, file: name, "cannot be written: \(reason)")
  }
}
