/// The files beside a project that a session changes, such as glossaries.
///
/// A session says what is to be in them; whoever begins the session reads and writes.
public protocol DeskFiles {
  /// What is in a file; nil when there is none.
  ///
  /// - Throws: `InputError` when it cannot be read.
  func bytes(of path: String) throws -> [UInt8]?
  /// Replaces what is in a file, or begins it.
  ///
  /// - Throws: `InputError` when it cannot be written; then it is as it was.
  func write(_ bytes: [UInt8], to path: String) throws
  /// Removes a file.
  ///
  /// - Throws: `InputError` when it cannot be removed.
  func remove(_ path: String) throws
}
