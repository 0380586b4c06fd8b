import Review
import ReviewDesk

/// Files that a test holds.
final class FilesInMemory: DeskFiles, @unchecked Sendable {
  var content: [String: [UInt8]] = [:]

  func bytes(of path: String) -> [UInt8]? { content[path] }
  func write(_ bytes: [UInt8], to path: String) { content[path] = bytes }
  func remove(_ path: String) { content[path] = nil }

  /// The glossary of a path.
  func glossary(_ path: String) throws -> Glossary {
    try Glossary(text: String(decoding: content[path] ?? [], as: UTF8.self), name: path)
  }
}
