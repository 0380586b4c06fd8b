internal import Foundation
internal import Review

/// What the file system says of a project file, before SQLite opens it.
struct ProjectFile {
  let path: String
  /// What it is called in messages.
  let name: String

  /// The fewest bytes that a file of SQLite's has: one page of the least size.
  private static let shortest = 512

  private var folder: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// How the file can be opened.
  func mode(creating: Bool) throws(InputError) -> Database.Mode {
    guard let kind = kind(of: path) else { return try modeOfNewFile(creating: creating) }
    guard kind == S_IFREG else {
      let what = kind == S_IFDIR ? "a folder" : "a special file"
      throw InputError(.data, file: name, "is \(what), not a review project")
    }
    guard path.withFileName({ access($0, R_OK) }) == 0 else {
      throw InputError(.missing, file: name, "the project cannot be read: \(reason(errno))")
    }
    try checkStart()
    let isFolderWritable = folder.withFileName({ access($0, W_OK) }) == 0
    if path.withFileName({ access($0, W_OK) }) == 0, isFolderWritable {
      return creating ? .creating : .writing
    }
    return isFolderWritable || size(of: path + "-wal") > 0 ? .reading : .frozen
  }

  private func modeOfNewFile(creating: Bool) throws(InputError) -> Database.Mode {
    guard errno == ENOENT else {
      throw InputError(.missing, file: name, "the project cannot be reached: \(reason(errno))")
    }
    guard creating else {
      throw InputError(.missing, file: name, "there is no review project here; load two files to start one")
    }
    guard kind(of: folder) == S_IFDIR, folder.withFileName({ access($0, W_OK) }) == 0 else {
      throw InputError(.output, file: name, "the project cannot be created: \(reason(errno))")
    }
    return .creating
  }

  /// Refuses a file of a few bytes, which SQLite would take for an empty one and write over. What a longer one is SQLite
  /// sees by itself, and that must not be opened here: closing it would end the locks of every connection to it.
  private func checkStart() throws(InputError) {
    let size = size(of: path)
    guard (1..<Self.shortest).contains(size) else { return }
    let start = Data(ofFile: path) ?? Data()
    let isOurs = start.starts(with: "SQLite format 3\0".utf8.prefix(size))
    throw DatabaseError(kind: isOurs ? .damaged : .notADatabase, message: "\(size) bytes are left")
      .inputError(file: name)
  }

  /// Notices a file that was cut off, before something that is missing is read. A log beside it may hold the rest.
  func checkLength(of database: Database) throws(InputError) {
    guard size(of: path + "-wal") == 0 else { return }
    func number(_ pragma: String) throws(InputError) -> Int {
      try database.rows("PRAGMA " + pragma) { $0.int(0) }.first ?? 0
    }
    let (size, expected) = (size(of: path), try number("page_size") * number("page_count"))
    guard size < expected else { return }
    throw DatabaseError(kind: .damaged, message: "\(size) of \(expected) bytes are left").inputError(
      file: name)
  }

  /// Whether the file is reached over a network, where the shared memory that a write-ahead log needs does not work.
  var isOnNetwork: Bool {
    var status = stat()
    guard path.withFileName({ stat($0, &status) }) == 0,
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
    return path.withFileName { stat($0, &status) } == 0 ? status.st_mode & S_IFMT : nil
  }

  private func size(of path: String) -> Int {
    var status = stat()
    return path.withFileName { stat($0, &status) } == 0 ? Int(status.st_size) : 0
  }

  private func reason(_ code: Int32) -> String { String(cString: strerror(code)) }
}
