extension SQLiteStore {
  /// How many bytes of a file tell whether it is a project.
  public static let startLength = 100

  /// Whether a file that begins so is a project, of whatever release.
  ///
  /// - Parameter start: the first `startLength` bytes; of a shorter file fewer, and it is not a project.
  public static func isProject(start: [UInt8]) -> Bool {
    guard start.count >= startLength, start.starts(with: "SQLite format 3\0".utf8) else { return false }
    // The file format of SQLite has the application's number at byte 68, the high byte first.
    return start[68..<72].reduce(0) { $0 << 8 | Int($1) } == Schema.applicationID
  }
}
