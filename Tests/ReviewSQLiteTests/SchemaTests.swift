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
      "f328d69a1dcdc6605b03c849551cb20a92c8f9ad09dced195c336bb73de7fcc0",
      "632fb2ba70497be769c6ece630c49702f6187b0c44cc3c1c9aec1c136e48c8e2",
      "8e136d294a2641dfa79850ab7bf0be0e67e00fc5f3b2e71b857a097cbec3fb5f",
      "3bdff5834c7ea2a8adbfcc12ad52aafd8fac49ebfa68e4cb6eff0963e611b26a",
      "ba69ec8bc93f5b6a343ef16603835eab4548ce9df5b5130df86eb9cc3f43ed94",
      "d354d28d4d8563a70c79e78907cba981222e71007f6ca5c70780da9455fda3e1",
      "f736c17def5ad26f7cfd377cdace4b5d294606c8aa7477fd0aeea923e0749e2b",
      "b782701d5e9ade462948df508cd5edcb13956fc37783ae1667d5d104054f3e1c",
      "2db9e88fda2f8ae533b39c250360c263633318dacadbe6b83754d9dac9b5786a",
      "d9fe6126b141dba67ea7a50b9ae2c5f2f4c5cf7423b87338986c7a64937f8509",
      "de8018f49b2e6bbec994b72553fa418bf97c683b2791d092fbaab7c2b1125932",
    ]
    #expect(Schema.steps.map { ContentHash.of(Array($0.utf8)) } == released)
  }

  @Test("an older project is brought up to date, and keeps what it holds")
  func migration() throws {
    let project = Project(
      store: try store(Schema.steps, creating: true), reviewer: "Ana", check: ToyCheck.answer)
    try project.reloading.load(ToyText([[("Një.", "A rock.")]]).loaded())
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

  @Test("a schema that no release ever wrote is damage", arguments: [-3, 0])
  func damagedVersion(version: Int) throws {
    let store = try store(Schema.steps, creating: true)
    try store.database.execute("PRAGMA user_version = \(version)")
    store.close()
    #expect(message { _ = try self.store(Schema.steps) }.contains("the project file is damaged"))
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

/// A project of the first release, before the pairing could be edited.
struct FirstSchemaTests {
  @Test("keeps its texts, its decisions and its vanished sentences, and its pairing can be edited")
  func migration() throws {
    let path = try TemporaryFolder().path("review.db")
    do {
      let old = try SQLiteStore(path: path, name: nil, creating: true, patience: 0, steps: [Schema.first])
      try old.database.execute(Self.rows)
      #expect(message { try old.database.run("DELETE FROM decisions") }.contains("append-only"))
      old.close()
    }
    let store = try SQLiteStore(path: path)
    let project = Project(store: store, reviewer: "Ana", check: ToyCheck.answer)
    #expect(try project.sides() == ["A. = One.", "B. = A stone."])
    #expect(try project.pairing.pairs(of: 1).map(\.id) == [3, 1])
    #expect(try store.vanishedUnits(of: 1).map(\.current) == ["Gone now."])
    #expect(try project.history(of: 1).map(\.action) == [.accept, .undo, .undo, .edit])
    #expect(try project.states() == [1: .accepted])
    #expect(try store.database.rows("PRAGMA foreign_key_check") { _ in 0 }.isEmpty)
    #expect(try store.database.rows("PRAGMA integrity_check") { $0.text(0) } == ["ok"])
    #expect(message { try store.database.run("DELETE FROM decisions") }.contains("append-only"))

    #expect(try project.pairing.mend(.join(last: 2), pair: 1, of: 1).decision.number == 5)
    #expect(try project.sides() == ["A. B. = One. A stone."])
    try project.undoing.undo()
    try project.undoing.undo(3)
    #expect(try project.sides() == ["A. = One.", "B. = A rock."])
  }

  private static let rows = """
    INSERT INTO texts VALUES (1, 'news', '2026-01-01T00:00:00.000Z');
    INSERT INTO files VALUES
      (1, 'source', 'a.sq.txt', '/a.sq.txt', 'efc7aac897a6cfb579a122e2d22a5f031b4524969ad14181e4cdaa02bdc06e9a',
        'UTF-8', 'sq', x'412E20422E0A'),
      (1, 'target', 'a.en.txt', '/a.en.txt', '77f4af21f512bdeaea0b62b1fbf1fe10ab00e3eb9ef49e401e51b0abd51c7f5b',
        'UTF-8', 'en', x'4F6E652E204120726F636B2E0A');
    INSERT INTO segments VALUES (1, 'source', 1, 0, 0, 2), (1, 'source', 2, 0, 3, 5), (1, 'target', 1, 0, 0, 4),
      (1, 'target', 2, 0, 5, 12);
    INSERT INTO units VALUES
      (1, 1, 2, 'B.', 'A rock.', 3, 5, 5, 12, 1, 2, 1, 2, 0.9, 'paragraph'),
      (2, 1, NULL, 'C.', 'Gone.', 3, 5, 5, 12, 1, 2, 1, 2, 0.9, 'paragraph'),
      (3, 1, 1, 'A.', 'One.', 0, 2, 0, 4, 0, 1, 0, 1, 0.4, 'paragraph');
    INSERT INTO findings VALUES (1, 1, 'toy|B.|rock|0', 'toy', 'terminology/wrong-term', 5, 0.9, NULL, NULL, 2, 6,
      'm', '["stone"]', 1, 0, 0);
    INSERT INTO decisions VALUES
      (1, 1, 1, 1, 'accept', 'A rock.', 'A stone.', 2, 6, 'stone', 'Ana', NULL, 't', NULL),
      (2, 1, 1, 1, 'undo', 'A stone.', 'A rock.', 2, 7, 'rock', 'Ana', NULL, 't', 1),
      (3, 1, 1, 1, 'undo', 'A rock.', 'A stone.', 2, 6, 'stone', 'Ana', NULL, 't', 2),
      (4, 1, 2, NULL, 'edit', 'Gone.', 'Gone now.', 0, 5, 'Gone now.', 'Ana', NULL, 't', NULL);
    """
}
