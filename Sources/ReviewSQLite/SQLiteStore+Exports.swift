// What each method does is said at `DeskStore`.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

extension SQLiteStore {
  public func exportedHash(at path: String) throws -> String? {
    try database.rows("SELECT hash FROM exports WHERE path = ?", [.text(path)]) { $0.text(0) }.first
  }

  public func setExportedHash(_ hash: String, to path: String) throws {
    try database.run(
      "INSERT OR REPLACE INTO exports (path, hash) VALUES (?, ?)", [.text(path), .text(hash)])
  }
}
