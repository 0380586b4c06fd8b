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
