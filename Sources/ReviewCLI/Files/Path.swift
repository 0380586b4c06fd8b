internal import Glibc
internal import Review

/// Paths, and what the file system has at them.
enum Path {
  /// A path without links and dots; the path itself where nothing is there.
  static func real(_ path: String) -> String { existing(path) ?? path }

  /// A path without links and dots; nil, with `errno` set, where nothing is there.
  static func existing(_ path: String) -> String? {
    guard let real = path.withFileName({ realpath($0, nil) }) else { return nil }
    defer { free(real) }
    return String(fileName: real)
  }

  /// A path without links and dots, whether a file is there or is to be: what a project keeps of a file has to hold in every
  /// folder that the program works in.
  static func absolute(_ path: String) -> String {
    let parts = parts(path)
    return existing(path) ?? real(parts.folder) + "/" + parts.name
  }

  /// Whether something is there.
  static func exists(_ path: String) -> Bool { path.withFileName { access($0, F_OK) } == 0 }

  /// Whether something is there that may be written to.
  static func isWritable(_ path: String) -> Bool { path.withFileName { access($0, W_OK) } == 0 }

  /// Whether something is there that is not a folder.
  static func isFile(_ path: String) -> Bool { stat.of(path).map { $0.kind != S_IFDIR } ?? false }

  /// The folder of a path and the name in it; the folder is "." where none is named.
  static func parts(_ path: String) -> (folder: String, name: String) {
    // By bytes: a slash before a combining mark is a slash.
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return (".", path) }
    let name = path[path.utf8.index(after: slash)...]
    return (slash == path.startIndex ? "/" : String(path[..<slash]), String(name))
  }

  /// The names in a folder, in order; nil when it cannot be read.
  static func names(in folder: String, hidden: Bool = false) -> [String]? {
    guard let directory = folder.withFileName({ opendir($0) }) else { return nil }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      names.append(
        withUnsafeBytes(of: entry.pointee.d_name) { String(fileName: $0.prefix { $0 != 0 }) })
    }
    return names.filter { hidden ? $0 != "." && $0 != ".." : !$0.hasPrefix(".") }.sorted()
  }
}
