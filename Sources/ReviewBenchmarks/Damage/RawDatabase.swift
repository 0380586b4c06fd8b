internal import CSQLite

/// A project file as SQLite has it, without anything of ours between: to spoil it, and to see what is left of it.
final class RawDatabase {
  private var connection: OpaquePointer?

  /// Opens a file; nil when SQLite cannot.
  init?(_ path: String) {
    guard sqlite3_open_v2(path, &connection, SQLITE_OPEN_READWRITE, nil) == SQLITE_OK else {
      sqlite3_close_v2(connection)
      return nil
    }
    // A project that was moved has the names of its functions still.
    sqlite3_create_function_v2(
      connection, "checksum", -1, SQLITE_UTF8, nil, { context, _, _ in sqlite3_result_int64(context, 0) },
      nil,
      nil, nil)
  }

  deinit { sqlite3_close_v2(connection) }

  /// The rows of a query, each value as SQL would write it; nil when it fails.
  func rows(_ sql: String) -> [[String]]? {
    var statement: OpaquePointer?
    guard sqlite3_prepare_v2(connection, sql, -1, &statement, nil) == SQLITE_OK else { return nil }
    defer { sqlite3_finalize(statement) }
    var rows: [[String]] = []
    while true {
      switch sqlite3_step(statement) {
      case SQLITE_ROW:
        rows.append(
          (0..<sqlite3_column_count(statement)).map { column in
            sqlite3_column_text(statement, column).map { String(cString: $0) } ?? "NULL"
          })
      case SQLITE_DONE: return rows
      default: return nil
      }
    }
  }

  /// Runs statements; whether that went well.
  @discardableResult
  func run(_ sql: String) -> Bool { sqlite3_exec(connection, sql, nil, nil, nil) == SQLITE_OK }

  /// Does something that no trigger and no constraint of the project hinders.
  func unguarded(_ body: () -> Bool) -> Bool {
    run("PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF; BEGIN")
    let triggers = rows("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'") ?? []
    for trigger in triggers { run("DROP TRIGGER \(trigger[0])") }
    let isDone = body()
    for trigger in triggers { run(trigger[1]) }
    run(isDone ? "COMMIT" : "ROLLBACK")
    return isDone
  }
}
