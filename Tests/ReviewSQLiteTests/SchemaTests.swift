import Testing

@testable import Review
@testable import ReviewSQLite

struct SchemaTests {
  private let path: String

  init() throws { path = try TemporaryFolder().path("review.db") }

  private func store(_ steps: [String], creating: Bool = false) throws -> SQLiteStore {
    try SQLiteStore(path: path, name: nil, creating: creating, patience: 0, steps: steps)
  }

  @Test("the steps of released versions are never changed")
  func frozen() {
    // A new step gets a new line here; an old line stays for ever.
    let released = [
      "da0cd644041ad7c43e95561ef997328b8957903e3269f77059b5ee9dfd14fa3d",
      "35622fc322712686a774b29bfce797088cfc6e59aece0bb14727fe7aecac6eb8",
    ]
    #expect(Schema.steps.map { ContentHash.of(Array($0.utf8)) } == released)
  }

  @Test("an older project is brought up to date, and keeps what it holds")
  func migration() throws {
    let project = Project(
      store: try store(Schema.steps, creating: true), reviewer: "Ana", check: ToyCheck.answer)
    try project.load(ToyText([[("Një.", "A rock.")]]).loaded())
    let newer =
      Schema.steps + ["ALTER TABLE texts ADD COLUMN title TEXT; CREATE TABLE notes (id INTEGER) STRICT;"]
    let migrated = try store(newer)
    #expect(try migrated.database.rows("PRAGMA user_version") { $0.int(0) } == [newer.count])
    #expect(try migrated.database.rows("SELECT count(title) FROM texts") { $0.int(0) } == [0])
    #expect(try migrated.texts() == project.texts())
    #expect(message { _ = try store(Schema.steps) }.contains("was made by a newer review"))
  }

  @Test("an older project that is write-protected says that it cannot be brought up to date")
  func writeProtected() throws {
    try store(Schema.steps, creating: true).close()
    let database = try Database(path: path, name: "my.db", mode: .reading, patience: 0)
    let error = message { try Schema.prepare(database, isNew: false, steps: Schema.steps + [""]) }
    #expect(error.hasPrefix("my.db: was made by an older review"))
  }

  @Test("a step that fails leaves the project as it was")
  func failedMigration() throws {
    try store(Schema.steps, creating: true).close()
    let broken =
      Schema.steps + ["CREATE TABLE notes (id INTEGER) STRICT;", "CREATE TABLE texts (id INTEGER);"]
    #expect(message { _ = try store(broken) }.contains("already exists"))
    let old = try store(Schema.steps)
    #expect(try old.database.rows("PRAGMA user_version") { $0.int(0) } == [Schema.steps.count])
    #expect(
      try old.database.rows("SELECT count(*) FROM sqlite_schema WHERE name = 'notes'") { $0.int(0) } == [0])
  }

  @Test("a project is a write-ahead log's, synced in full, with its references checked")
  func settings() throws {
    let store = try store(Schema.steps, creating: true)
    let database = store.database
    #expect(try database.rows("PRAGMA journal_mode") { $0.text(0) } == ["wal"])
    #expect(try database.rows("PRAGMA synchronous") { $0.int(0) } == [2])
    #expect(try database.rows("PRAGMA foreign_keys") { $0.int(0) } == [1])
    #expect(try database.rows("PRAGMA application_id") { $0.int(0) } == [Schema.applicationID])
  }
}
