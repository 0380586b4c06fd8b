internal import CSQLite
internal import Review

/// A connection to an SQLite file: prepared statements, bound values, errors that name the file and the statement.
///
/// One thread at a time.
final class Database {
  /// How to open a file.
  enum Mode {
    case writing, creating, reading
    /// Reading where not even the files beside it can be made, as from a read-only disk.
    case frozen
  }

  /// What the file is called in messages.
  let name: String
  /// Nil once it is closed; SQLite then answers that it is misused.
  private(set) var connection: OpaquePointer?
  /// Statements that are not running, by their SQL.
  private var prepared: [String: OpaquePointer] = [:]

  /// Opens a file.
  ///
  /// - Parameter patience: how long to wait for another writer, in milliseconds.
  init(path: String, name: String, mode: Mode, patience: Int) throws(InputError) {
    self.name = name
    var connection: OpaquePointer?
    let code = mode.fileName(path).withFileName { sqlite3_open_v2($0, &connection, mode.flags, nil) }
    guard code == SQLITE_OK, let connection else {
      let message = String(cString: sqlite3_errmsg(connection) ?? sqlite3_errstr(code))
      sqlite3_close_v2(connection)
      throw DatabaseError(kind: .init(code), message: message).inputError(file: name)
    }
    self.connection = connection
    sqlite3_extended_result_codes(connection, 1)
    sqlite3_busy_timeout(connection, Int32(patience))
    defineChecksum()
  }

  deinit { close() }

  /// Closes the file. The last connection to a file brings its write-ahead log into it.
  func close() {
    for statement in prepared.values { sqlite3_finalize(statement) }
    prepared = [:]
    sqlite3_close_v2(connection)
    connection = nil
  }

  /// Whether a transaction is open.
  var isInTransaction: Bool { connection.map { sqlite3_get_autocommit($0) == 0 } ?? false }
  /// The id of the row that was inserted last.
  var lastInsertedRow: Int { Int(sqlite3_last_insert_rowid(connection)) }
  /// Whether nothing can be written.
  var isReadOnly: Bool { connection.map { sqlite3_db_readonly($0, "main") == 1 } ?? true }

  /// Runs statements that take no values and answer no rows, as of a schema.
  func execute(_ sql: String) throws(InputError) {
    let code = sqlite3_exec(connection, sql, nil, nil, nil)
    guard code == SQLITE_OK else { throw error(code, sql) }
  }

  /// Runs a statement that answers no rows.
  func run(_ sql: String, _ values: [Value] = []) throws(InputError) {
    _ = try rows(sql, values) { _ in }
  }

  /// The rows of a query.
  ///
  /// - Throws: what `read` throws as well.
  func rows<Result>(
    _ sql: String, _ values: [Value] = [], _ read: (Row) throws(InputError) -> Result
  ) throws(InputError) -> [Result] {
    let statement = try prepare(sql)
    defer {
      sqlite3_reset(statement)
      sqlite3_clear_bindings(statement)
      if let other = prepared.updateValue(statement, forKey: sql) { sqlite3_finalize(other) }
    }
    for (index, value) in values.enumerated() {
      let code = bind(value, to: statement, at: Int32(index + 1))
      guard code == SQLITE_OK else { throw error(code, sql) }
    }
    var results: [Result] = []
    while true {
      switch sqlite3_step(statement) {
      case SQLITE_ROW: results.append(try read(Row(statement: statement)))
      case SQLITE_DONE: return results
      case let code: throw error(code, sql)
      }
    }
  }

  /// The statement of some SQL, taken out of the store while it runs: a query within a query gets another.
  private func prepare(_ sql: String) throws(InputError) -> OpaquePointer {
    if let statement = prepared.removeValue(forKey: sql) { return statement }
    var statement: OpaquePointer?
    let code = sqlite3_prepare_v3(connection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil)
    guard code == SQLITE_OK, let statement else { throw error(code, sql) }
    return statement
  }

  private func bind(_ value: Value, to statement: OpaquePointer, at index: Int32) -> Int32 {
    // SQLite copies what it is given: the pointers end with the call. (The macro SQLITE_TRANSIENT is not imported.)
    let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    switch value {
    case .null: return sqlite3_bind_null(statement, index)
    case .integer(let value): return sqlite3_bind_int64(statement, index, Int64(value))
    case .real(let value): return sqlite3_bind_double(statement, index, value)
    case .text(let text):
      return sqlite3_bind_text64(statement, index, text, UInt64(text.utf8.count), copied, UInt8(SQLITE_UTF8))
    case .blob(let bytes):
      // An empty array has no address, and no address is NULL.
      return bytes.isEmpty
        ? sqlite3_bind_zeroblob(statement, index, 0)
        : sqlite3_bind_blob64(statement, index, bytes, UInt64(bytes.count), copied)
    }
  }

  /// What is said when stored data is not as it was written.
  func damage(_ what: String) -> InputError {
    DatabaseError(kind: .damaged, message: what).inputError(file: name)
  }

  private func error(_ code: Int32, _ sql: String) -> InputError {
    let message = String(cString: sqlite3_errmsg(connection))
    return DatabaseError(kind: .init(code), message: message, sql: sql).inputError(file: name)
  }
}

/// The row that a query is at.
struct Row {
  fileprivate let statement: OpaquePointer

  func int(_ column: Int32) -> Int { Int(sqlite3_column_int64(statement, column)) }
  func double(_ column: Int32) -> Double { sqlite3_column_double(statement, column) }
  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(statement, column) == SQLITE_NULL }
  func optionalInt(_ column: Int32) -> Int? { isNull(column) ? nil : int(column) }
  func optionalText(_ column: Int32) -> String? { isNull(column) ? nil : text(column) }

  func text(_ column: Int32) -> String {
    let start = sqlite3_column_text(statement, column)
    let count = Int(sqlite3_column_bytes(statement, column))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  func blob(_ column: Int32) -> [UInt8] {
    let start = sqlite3_column_blob(statement, column)
    return Array(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column))))
  }
}

extension Database.Mode {
  fileprivate var flags: Int32 {
    switch self {
    case .writing: SQLITE_OPEN_READWRITE
    case .creating: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
    case .reading: SQLITE_OPEN_READONLY
    case .frozen: SQLITE_OPEN_READONLY | SQLITE_OPEN_URI
    }
  }

  /// What SQLite is to open. A path of its own kind, as ":memory:", must not become something else than a file.
  fileprivate func fileName(_ path: String) -> String {
    let path = path.hasPrefix("/") ? path : "./" + path
    guard case .frozen = self else { return path }
    // Every byte but letters, digits and slashes as its number.
    let escaped = path.fileNameBytes.map { byte in
      let isPlain =
        byte == UInt8(ascii: "/") || byte < 0x80 && Character(Unicode.Scalar(byte)).isLetter
        || (0x30...0x39).contains(byte)
      return isPlain
        ? String(Unicode.Scalar(byte)) : "%" + String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }
    return "file:" + escaped.joined() + "?immutable=1"
  }
}

extension DatabaseError.Kind {
  /// The kind of a result code, extended or not.
  fileprivate init(_ code: Int32) {
    switch code & 0xFF {
    case SQLITE_NOTADB: self = .notADatabase
    case SQLITE_CORRUPT: self = .damaged
    // The statements are right: what they meet is not. A trigger says by itself what is wrong.
    case SQLITE_CONSTRAINT where code != SQLITE_CONSTRAINT | 7 << 8: self = .damaged
    case SQLITE_ERROR, SQLITE_MISMATCH, SQLITE_TOOBIG: self = .damaged
    case SQLITE_BUSY, SQLITE_LOCKED: self = .busy
    case SQLITE_READONLY: self = .writeProtected
    case SQLITE_FULL: self = .full
    // The memory that connections share is a file that finds no room.
    case SQLITE_IOERR where code == SQLITE_IOERR | 19 << 8: self = .full
    case SQLITE_IOERR, SQLITE_NOMEM: self = .failed
    case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH: self = .cannotOpen
    default: self = .other
    }
  }
}
