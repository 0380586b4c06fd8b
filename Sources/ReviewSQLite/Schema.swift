internal import Review

/// The tables, as steps that are never changed once a release has made files with them: a later need is a later step.
enum Schema {
  /// Says "this SQLite file is a review project": "rvw1" in ASCII.
  static let applicationID = 0x7276_7731

  /// The steps; the number of those that a file has been through is its `user_version`.
  static let steps = [
    first, mending, desk, glossaries, notes, sessions, paragraphs, checksums, origins, exports, abbreviations,
    comments,
  ]

  /// Checks that a file is a project, and brings it up to date.
  ///
  /// - Parameter isNew: whether an empty file is to become a project.
  static func prepare(_ database: Database, isNew: Bool, steps: [String] = steps) throws(InputError) {
    let version = try version(of: database)
    guard version <= steps.count else {
      throw InputError(
        .data, file: database.name,
        "was made by a newer review (schema \(version), this one knows \(steps.count)); update review")
    }
    if try isEmpty(database) {
      guard isNew else {
        throw InputError(
          .data, file: database.name, "is empty, not yet a review project; load two files into it")
      }
    } else if try database.rows("PRAGMA application_id", [], { $0.int(0) }) != [applicationID] {
      throw InputError(
        .data, file: database.name, "is an SQLite file of another program, not a review project")
    }
    // A file that has tables has been through a step.
    let isUnwritten = try isEmpty(database)
    guard version > 0 || version == 0 && isUnwritten else {
      throw InputError(
        .data, file: database.name,
        "the project file is damaged (it says to be of schema \(version)); restore a copy")
    }
    guard version < steps.count else { return }
    guard !database.isReadOnly else {
      throw InputError(
        .output, file: database.name,
        "was made by an older review and cannot be brought up to date, being write-protected; work on a copy")
    }
    try migrate(database, steps)
  }

  /// One transaction for all steps: a program that is killed leaves the old file or the new one.
  private static func migrate(_ database: Database, _ steps: [String]) throws(InputError) {
    // Tables that others refer to are made again; SQLite would take that for the end of their rows.
    try database.execute("PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE")
    do {
      // Another program may have been faster.
      for step in steps.dropFirst(try version(of: database)) { try database.execute(step) }
      try database.execute(
        "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(steps.count); COMMIT")
    } catch {
      try? database.execute("ROLLBACK")
      throw error
    }
  }

  private static func version(of database: Database) throws(InputError) -> Int {
    try database.rows("PRAGMA user_version") { $0.int(0) }.first ?? 0
  }

  private static func isEmpty(_ database: Database) throws(InputError) -> Bool {
    try database.rows("SELECT count(*) FROM sqlite_schema") { $0.int(0) } == [0]
  }
}
