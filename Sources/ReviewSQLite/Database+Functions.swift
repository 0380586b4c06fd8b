internal import CSQLite

/// A function of whole numbers that SQL statements can call.
final class Function {
  let body: ([Int?]) -> Int?

  init(_ body: @escaping ([Int?]) -> Int?) { self.body = body }
}

extension Database {
  /// Lets SQL statements call a function; it must live as long as the connection.
  func define(_ name: String, of count: Int32, as function: Function) {
    let context = Unmanaged.passUnretained(function).toOpaque()
    sqlite3_create_function_v2(
      connection, name, count, SQLITE_UTF8, context,
      { context, count, values in
        let function = Unmanaged<Function>.fromOpaque(sqlite3_user_data(context)).takeUnretainedValue()
        let arguments = (0..<Int(count)).map { index -> Int? in
          let value = values?[index]
          return sqlite3_value_type(value) == SQLITE_NULL ? nil : Int(sqlite3_value_int64(value))
        }
        if let result = function.body(arguments) {
          sqlite3_result_int64(context, Int64(result))
        } else {
          sqlite3_result_null(context)
        }
      }, nil, nil, nil)
  }
}

extension Database {
  /// Lets SQL statements call `checksum(…)` with any number of values.
  func defineChecksum() {
    sqlite3_create_function_v2(
      connection, "checksum", -1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, nil,
      { context, count, values in
        var checksum = Checksum()
        for index in 0..<Int(count) { checksum.add(values?[index]) }
        sqlite3_result_int64(context, Int64(checksum.value))
      }, nil, nil, nil)
  }
}

extension Checksum {
  /// Adds a value as SQLite has it.
  fileprivate mutating func add(_ value: OpaquePointer?) {
    switch sqlite3_value_type(value) {
    case SQLITE_INTEGER: add(sqlite3_value_int64(value))
    case SQLITE_FLOAT: add(sqlite3_value_double(value))
    case SQLITE_TEXT:
      let start = sqlite3_value_text(value)
      add(text: UnsafeRawBufferPointer(start: start, count: Int(sqlite3_value_bytes(value))))
    case SQLITE_BLOB:
      let start = sqlite3_value_blob(value)
      add(blob: UnsafeRawBufferPointer(start: start, count: Int(sqlite3_value_bytes(value))))
    default: addNull()
    }
  }
}
