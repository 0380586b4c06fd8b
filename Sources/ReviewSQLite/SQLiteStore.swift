public import Review

/// A project as one SQLite file.
///
/// While it is open, a write-ahead log is next to the file; closing brings everything into the one file. A program
/// that is killed loses nothing that `write` has returned from.
public final class SQLiteStore: DecisionStore {
  let database: Database
  let numbers: UnitNumbers
  private let place: ProjectPlace?
  /// The heads of texts that have changed and are not written yet.
  var heads: [Int: TextHead] = [:]
  /// The numbers for new rows, by table, in a transaction.
  var upcoming: [String: Int] = [:]

  /// Opens a project.
  ///
  /// - Parameters:
  ///   - path: where the file is.
  ///   - name: what it is called in messages; the path when it is not given.
  ///   - creating: whether to make the file when there is none.
  ///   - patience: how long to wait for another writer, in milliseconds.
  /// - Throws: `InputError` when there is no such file, it is not a project, or it is damaged or newer than this program.
  public convenience init(
    path: String, name: String? = nil, creating: Bool = false, patience: Int = 5000
  ) throws {
    try self.init(path: path, name: name, creating: creating, patience: patience, steps: Schema.steps)
  }

  convenience init(
    path: String, name: String?, creating: Bool, patience: Int, steps: [String]
  ) throws(InputError) {
    let file = ProjectFile(path: path, name: name ?? path)
    let mode = try file.mode(creating: creating)
    try file.checkLog()
    let database = try Database(path: path, name: file.name, mode: mode, patience: patience)
    // SQLite first: it may have to finish what a killed program had begun.
    try Schema.prepare(database, isNew: creating, steps: steps)
    try file.checkLength(of: database)
    let isOnNetwork = file.isOnNetwork
    let place = ProjectPlace(path: path, name: file.name, hasLog: !isOnNetwork)
    try self.init(database: database, isOnNetwork: isOnNetwork, place: place)
  }

  /// A store over an open project.
  init(
    database: Database, isOnNetwork: Bool = false, place: ProjectPlace? = nil
  ) throws(InputError) {
    self.database = database
    self.place = place
    numbers = UnitNumbers(database)
    guard !database.isReadOnly else { return }
    try database.run("PRAGMA journal_mode = \(isOnNetwork ? "DELETE" : "WAL")")
    try database.execute("PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON")
  }

  deinit { close() }

  /// Brings everything into the one file and closes it: for programs that end without releasing the store. Nothing
  /// can be asked of the store afterwards.
  public func close() {
    // When another program has the project open, its closing does it. Where another project came into its place, the log
    // beside it may be that one's.
    if !database.isReadOnly, place?.isTaken != true { try? database.run("PRAGMA wal_checkpoint(TRUNCATE)") }
    database.close()
  }

  /// Runs reads that must see one state.
  public func read<Result>(_ body: () throws -> Result) throws -> Result {
    try transaction("BEGIN", body)
  }

  /// Runs reads and writes as one; what it has written is on disk when it returns.
  ///
  /// - Throws: `InputError` also when the file is not at its place any more: nothing is kept then.
  public func write<Result>(_ body: () throws -> Result) throws -> Result {
    if database.isInTransaction { return try body() }
    // Immediate: a writer that had only read before could otherwise find that another one came between.
    let result = try transaction("BEGIN IMMEDIATE") {
      let result = try body()
      try verifyPlace()
      return result
    }
    // It may have gone while the transaction came to its end.
    try verifyPlace()
    return result
  }

  /// Makes sure that what was written is in the file that the project's path names.
  ///
  /// - Throws: `InputError` when the file was moved, deleted or replaced since it was opened.
  public func verifyPlace() throws {
    if !database.isReadOnly { try place?.verify() }
  }

  private func transaction<Result>(_ begin: String, _ body: () throws -> Result) throws -> Result {
    if database.isInTransaction { return try body() }
    try database.run(begin)
    do {
      let result = try body()
      try writeHeads()
      try database.run("COMMIT")
      upcoming = [:]
      return result
    } catch {
      // After a full disk SQLite may have rolled back by itself.
      if database.isInTransaction { try? database.run("ROLLBACK") }
      numbers.forget()
      (heads, upcoming) = ([:], [:])
      throw error
    }
  }
}
