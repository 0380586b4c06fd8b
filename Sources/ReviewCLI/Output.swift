internal import Glibc
internal import Review

/// Writes whole files: all of the new one or all of the old one is there, whatever happens.
struct Output {
  let console: Console
  /// Whether a file that is there may be replaced.
  var replaces = false

  /// Writes bytes to a file, or to standard output for `-`.
  func write(_ bytes: [UInt8], to operand: String) throws {
    if operand == "-" { return try console.write(bytes) }
    let path = resolved(console.path(operand))
    var status = stat()
    let exists = stat(path, &status) == 0
    if exists, status.st_mode & S_IFMT == S_IFDIR {
      throw InputError(.output, file: operand, "is a folder; name a file in it")
    }
    // A device or a pipe takes what it is given; nothing there is replaced.
    if exists, status.st_mode & S_IFMT != S_IFREG { return try writeThrough(bytes, path, operand) }
    if exists, !replaces {
      throw InputError(
        .output, file: operand, "is there already; --force replaces it, --output FILE writes another")
    }
    try replace(path, bytes, mode: exists ? status.st_mode & 0o777 : nil, operand)
  }

  private func replace(_ path: String, _ bytes: [UInt8], mode: mode_t?, _ operand: String) throws {
    let temporary = path + ".\(getpid()).tmp"
    let file: FileDescriptor
    do {
      file = try FileDescriptor(temporary, O_WRONLY | O_CREAT | O_EXCL)
    } catch {
      let reason = error.code == ENOENT ? "there is no such folder" : error.reason
      throw InputError(.output, file: operand, "cannot be created: \(reason)")
    }
    do {
      defer { file.close() }
      if let mode { fchmod(file.number, mode) }
      try file.write(bytes[...], name: operand)
      if fsync(file.number) != 0 { throw SystemError(code: errno).writing(operand) }
    } catch {
      unlink(temporary)
      throw error
    }
    // `link` fails where somebody made the file meanwhile; `rename` would replace it.
    if !replaces, link(temporary, path) == 0 {
      unlink(temporary)
    } else if rename(temporary, path) != 0 {
      let error = SystemError(code: errno)
      unlink(temporary)
      throw error.writing(operand)
    }
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(
      separator: "/")
    if let folder = try? FileDescriptor(folder.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : folder, O_RDONLY)
    {
      fsync(folder.number)
      folder.close()
    }
  }

  private func writeThrough(_ bytes: [UInt8], _ path: String, _ operand: String) throws {
    let file: FileDescriptor
    do {
      file = try FileDescriptor(path, O_WRONLY)
    } catch {
      throw InputError(.output, file: operand, "cannot be written: \(error.reason)")
    }
    defer { file.close() }
    try file.write(bytes[...], name: operand)
  }

  /// The file that a path stands for: a symbolic link is written through, not replaced.
  private func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }
}
