internal import Glibc
internal import Review

/// Where a file is to be written: the place that an operand names, behind its symbolic links.
struct Destination {
  /// The place as the user named it.
  let operand: String
  /// The path, without links and dots.
  let path: String
  /// What is there; nil for nothing.
  let status: stat?

  /// Looks at what an operand names.
  ///
  /// - Throws: `InputError` for a folder, and for what cannot be a place for a file.
  init(_ operand: String, on console: Console) throws(InputError) {
    func refusal(_ message: String) -> InputError { InputError(.output, file: operand, message) }
    let path = console.path(operand)
    self.operand = operand
    if let status = stat.of(path) {
      guard status.kind != S_IFDIR else { throw refusal("is a folder; name a file in it") }
      // What has no path of its own, as a pipe behind /dev/stdout, is known by the path that it was named by.
      (self.path, self.status) = (Path.real(path), status)
      return
    }
    let code = errno
    if stat.ofLink(path)?.kind == S_IFLNK {
      throw refusal(
        code == ELOOP
          ? "is a symbolic link that leads back to itself; remove it, or name another file"
          : "is a symbolic link to a missing file; remove it, or name that file")
    }
    let (folder, name) = Path.parts(path)
    guard code == ENOENT, let real = Path.existing(folder) else {
      let reason = code == ENOENT ? "there is no such folder" : SystemError(code: code).reason
      throw refusal("cannot be created: \(reason)")
    }
    guard !name.isEmpty else { throw refusal("names a folder that does not exist; name a file") }
    self.path = real.hasSuffix("/") ? real + name : real + "/" + name
    status = nil
  }

  /// The folder that the file is in.
  var folder: String { Path.parts(path).folder }

  /// Which file is there; nil for none.
  var identity: FileIdentity? { status.map(FileIdentity.init) }
}
