internal import Foundation

/// A file as it would be written: its path in the repository, and its bytes.
struct DataFile: Equatable {
  var path: String
  var bytes: [UInt8]

  init(_ path: String, _ text: String) {
    self.path = path
    bytes = Array(text.utf8)
  }
}

/// The folder with `Sources`, `Glossaries` and the rest.
struct Repository {
  var root: URL

  /// The names of the files in a folder that have an ending, in alphabetical order.
  func names(in folder: String, _ ending: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)
      .filter { $0.hasSuffix(ending) }.sorted()
  }

  func text(_ path: String) throws -> String {
    String(decoding: try bytes(path), as: UTF8.self)
  }

  func bytes(_ path: String) throws -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: root.appending(path: path).path) else {
      throw DataError(code: 66, "\(path) cannot be read; run this in the folder of the repository")
    }
    return Array(data)
  }

  /// Writes files, each at once.
  func write(_ files: [DataFile]) throws {
    for file in files {
      try Data(file.bytes).write(to: root.appending(path: file.path), options: .atomic)
      print(file.path)
    }
  }
}

/// What keeps the files from being made, with what to do, and the exit code.
struct DataError: Error, CustomStringConvertible {
  var code: Int32
  var description: String

  init(code: Int32, _ description: String) {
    self.code = code
    self.description = description
  }
}
