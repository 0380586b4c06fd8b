// What each method does is said at `DecisionStore`.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

extension SQLiteStore {
  public func glossaries() throws -> [String] {
    try database.rows("SELECT path FROM glossaries ORDER BY place") { $0.text(0) }
  }

  public func setGlossaries(_ paths: [String]) throws {
    try database.run("DELETE FROM glossaries")
    for (place, path) in paths.enumerated() {
      try database.run("INSERT INTO glossaries (place, path) VALUES (?, ?)", [.integer(place), .text(path)])
    }
  }

  public func abbreviations() throws -> [String] {
    try database.rows("SELECT abbreviation FROM abbreviations ORDER BY place") { $0.text(0) }
  }

  public func setAbbreviations(_ abbreviations: [String]) throws {
    try database.run("DELETE FROM abbreviations")
    for (place, abbreviation) in abbreviations.enumerated() {
      try database.run(
        "INSERT INTO abbreviations (place, abbreviation) VALUES (?, ?)",
        [.integer(place), .text(abbreviation)])
    }
  }
}
