internal import Foundation
internal import Review

/// What the file system says of a project file, before SQLite opens it.
struct ProjectFile {
  let path: String
  /// What it is called in messages.
  let name: String

  private var folder: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// How the file can be opened.
  func mode(creating: Bool) throws(InputError) -> Database.Mode {
    guard let kind = kind(of: path) else { return try modeOfNewFile(creating: creating) }
    guard kind == S_IFREG else {
      let what = kind == S_IFDIR ? "a folder" : "no ordinary file"
      throw InputError(.data, file: name, "is \(what), not a review project")
    }
    guard access(path, R_OK) == 0 else {
      throw InputError(.missing, file: name, "the project cannot be read: \(reason(errno))")
    }
    // SQLite takes a file of a few bytes for an empty one, and would write over it.
    guard start(16).starts(with: "SQLite format 3\0".utf8.prefix(size(of: path))) else {
      throw DatabaseError(kind: .notADatabase, message: "").inputError(file: name)
    }
    let isFolderWritable = access(folder, W_OK) == 0
    if access(path, W_OK) == 0, isFolderWritable { return creating ? .creating : .writing }
    return isFolderWritable || size(of: path + "-wal") > 0 ? .reading : .frozen
  }

  private func modeOfNewFile(creating: Bool) throws(InputError) -> Database.Mode {
    guard errno == ENOENT else {
      throw InputError(.missing, file: name, "the project cannot be reached: \(reason(errno))")
    }
    guard creating else {
      throw InputError(.missing, file: name, "there is no review project here; load two files to begin one")
    }
    guard kind(of: folder) == S_IFDIR, access(folder, W_OK) == 0 else {
      throw InputError(.output, file: name, "the project cannot be created: \(reason(errno))")
    }
    return .creating
  }

  /// Notices a file that was cut off, before something that is missing is read. A log beside it may hold the rest.
  func checkLength() throws(InputError) {
    let header = start(32)
    guard size(of: path + "-wal") == 0, header.count == 32 else { return }
    func number(_ range: Range<Int>) -> Int { header[range].reduce(0) { $0 << 8 | Int($1) } }
    let pageSize = number(16..<18) == 1 ? 65536 : number(16..<18)
    let (size, expected) = (size(of: path), pageSize * number(28..<32))
    guard size < expected else { return }
    throw DatabaseError(kind: .damaged, message: "\(size) of \(expected) bytes are left").inputError(
      file: name)
  }

  /// Whether the file is reached over a network, where the shared memory that a write-ahead log needs does not work.
  var isOnNetwork: Bool {
    var status = stat()
    guard stat(path, &status) == 0,
      let mounts = try? String(contentsOfFile: "/proc/self/mountinfo", encoding: .utf8)
    else { return false }
    let device = UInt64(status.st_dev)
    let major = device >> 8 & 0xFFF | device >> 32 & ~0xFFF
    let minor = device & 0xFF | device >> 12 & ~0xFF
    // "36 35 98:0 /mnt1 /mnt2 rw,noatime master:1 - nfs4 server:/path rw"
    return mounts.split(separator: "\n").contains { line in
      let fields = line.split(separator: " ")
      guard fields.count > 2, fields[2] == "\(major):\(minor)", let dash = fields.firstIndex(of: "-") else {
        return false
      }
      let kind = fields[(dash + 1)...].first ?? ""
      return kind.hasPrefix("fuse.") || Self.networkKinds.contains(String(kind))
    }
  }

  private static let networkKinds: Set<String> = [
    "9p", "afs", "ceph", "cifs", "coda", "gfs2", "gpfs", "lustre", "ncpfs", "nfs", "nfs4", "ocfs2", "smb3",
    "smbfs",
    "vboxsf", "virtiofs",
  ]

  /// The kind of a file; nil, with `errno` set, when there is none.
  private func kind(of path: String) -> mode_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }

  /// The first bytes of the file.
  private func start(_ count: Int) -> [UInt8] {
    guard let file = FileHandle(forReadingAtPath: path) else { return [] }
    defer { try? file.close() }
    return (try? file.read(upToCount: count)).map(Array.init) ?? []
  }

  private func size(of path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  private func reason(_ code: Int32) -> String { String(cString: strerror(code)) }
}
