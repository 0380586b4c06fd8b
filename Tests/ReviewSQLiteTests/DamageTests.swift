import Foundation
import Review
import Testing

@testable import ReviewSQLite

/// A damaged project is refused, never exported with a difference; and what is intact of it can be salvaged.
struct DamageTests {
  private let path: String
  /// What the whole project exports.
  private let whole: [UInt8]

  init() throws {
    path = try TemporaryFolder().path("review.db")
    let store = try SQLiteStore(path: path, creating: true)
    let project = Project(store: store, reviewer: "Ana", check: ToyCheck.answer)
    let pairs = (1...30).map { [(source: "Fjalia \($0).", target: "Sentence \($0) has a bad rock.")] }
    try project.reloading.load(ToyText(pairs).loaded())
    for finding in [1, 2, 5, 9, 12] { try project.deciding.accept(finding) }
    try project.undoing.undo()
    try project.pairing.mend(.join(last: 21), pair: 20, of: 1)
    try project.deciding.accept(33)
    whole = try project.export()
    store.close()
  }

  /// What is exported now; the error where it is refused.
  private func export() -> Result<[UInt8], any Error> {
    Result {
      let store = try SQLiteStore(path: path)
      defer { store.close() }
      return try Project(store: store, reviewer: "Ana", check: ToyCheck.answer).export()
    }
  }

  /// Runs statements that the project's triggers and constraints do not hinder.
  private func spoil(_ sql: String) throws {
    let database = try Database(path: path, name: "", mode: .writing, patience: 0)
    let triggers = try database.rows("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'") {
      ($0.text(0), $0.text(1))
    }
    try database.execute("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON")
    for trigger in triggers { try database.execute("DROP TRIGGER \(trigger.0)") }
    try database.execute(sql)
    for trigger in triggers { try database.execute(trigger.1) }
    database.close()
  }

  private static let everyDecision = [
    "UPDATE decisions SET after = after || ' ' WHERE number = 3", "DELETE FROM decisions WHERE number = 2",
    "DELETE FROM decisions WHERE number = (SELECT max(number) FROM decisions)",
    "UPDATE decisions SET chain = chain + 1 WHERE number = 1",
    "UPDATE decisions SET number = 100 WHERE number = 3",
  ]
  private static let everyUnit = [
    "UPDATE units SET target_last = 4611686018427387904 WHERE id = 4", "DELETE FROM units WHERE id = 30",
    "UPDATE units SET source_first = -1 WHERE id = 2", "UPDATE units SET confidence = 9e999 WHERE id = 7",
    "UPDATE units SET place = place + 1000 WHERE id = 3", "UPDATE units SET place = NULL WHERE id = 5",
  ]
  private static let others = [
    "UPDATE files SET bytes = substr(bytes, 2) WHERE side = 'target'",
    "UPDATE files SET bytes = x'' WHERE side = 'source'", "DELETE FROM files WHERE side = 'source'",
    "UPDATE files SET encoding = 'UTF-16' WHERE side = 'target'", "DELETE FROM texts",
    "UPDATE texts SET decisions = decisions - 1", "UPDATE findings SET target_first = -5 WHERE number = 7",
    "UPDATE findings SET confidence = -0.5 WHERE number = 7",
  ]

  @Test(
    "a value that was changed, a row that was lost: refused", arguments: everyDecision + everyUnit + others)
  func refused(sql: String) throws {
    try spoil(sql)
    let error = #expect(throws: InputError.self) { try export().get() }
    #expect(error?.kind == .data)
    #expect(error?.message.contains("damaged") == true)
    #expect(error?.message.contains("review export --salvage") == true)
  }

  @Test("any byte may change: what is exported is the same, or refused")
  func bytes() throws {
    let healthy = [UInt8](try Data(contentsOf: URL(filePath: path)))
    for place in stride(from: 16, to: healthy.count, by: 997) {
      var bytes = healthy
      bytes[place] ^= 0x15
      try Data(bytes).write(to: URL(filePath: path))
      switch export() {
      case .success(let exported): #expect(exported == whole, "byte \(place)")
      case .failure(let error): #expect((error as? InputError)?.kind == .data, "byte \(place): \(error)")
      }
    }
  }

  @Test("any page may be lost: the salvaged copy has every decision that SQLite can read")
  func salvage() throws {
    let healthy = [UInt8](try Data(contentsOf: URL(filePath: path)))
    let all = try #require(Salvage.texts(path: path, name: "my.db").first)
    #expect(try SalvagedCopy(all) { _ in nil }.bytes == whole)
    #expect(all.decisions.map(\.number) == Array(1...8))
    for page in 0..<healthy.count / 4096 {
      var bytes = healthy
      bytes.replaceSubrange(page * 4096..<(page + 1) * 4096, with: [UInt8](repeating: 0, count: 4096))
      try Data(bytes).write(to: URL(filePath: path))
      guard let text = try? Salvage.texts(path: path, name: "my.db").first, text.target?.bytes != nil else {
        continue
      }
      let copy = try SalvagedCopy(text) { _ in nil }
      #expect(copy.unplaced.isEmpty, "page \(page)")
      if text.decisions.count == 8 { #expect(copy.bytes == whole, "page \(page)") }
      #expect([UInt8](try Data(contentsOf: URL(filePath: path))) == bytes)
    }
  }

  @Test("a lost decision is left out of the salvaged copy and reported; all others are in it")
  func lostDecision() throws {
    try spoil("UPDATE decisions SET after = 'Nonsense.' WHERE number = 3")
    let text = try #require(Salvage.texts(path: path, name: "my.db").first)
    let copy = try SalvagedCopy(text) { _ in nil }
    #expect(copy.kept.map(\.number) == [1, 2, 4, 5, 6, 7, 8])
    #expect(text.lost == [3])
    let said = String(decoding: whole, as: UTF8.self)
    #expect(
      String(decoding: copy.bytes, as: UTF8.self)
        == said.replacing("Sentence 3 has a good rock.", with: "Sentence 3 has a bad rock."))
  }

  @Test("a damaged target is taken from the disk when the file there is the one that was loaded")
  func damagedTarget() throws {
    let store = try SQLiteStore(path: path)
    let loaded = try store.bytes(of: .target, text: 1)
    store.close()
    try spoil("UPDATE files SET bytes = CAST(x'00' || bytes AS BLOB) WHERE side = 'target'")
    let text = try #require(Salvage.texts(path: path, name: "my.db").first)
    #expect(try SalvagedCopy(text) { _ in loaded }.bytes == whole)
    #expect(message { _ = try SalvagedCopy(text) { _ in loaded + [10] } }.contains("put that file back"))
  }

  @Test(
    "what is known of the target may be damaged as long as its bytes are whole",
    arguments: [
      "hash = replace(hash, substr(hash, 1, 4), 'zzzz')", "hash = ''", "side = 'x'", "text = 77",
      "encoding = 'UTF-9'",
      "hash = replace(hash, substr(hash, 1, 4), 'zzzz'), path = 'x'",
    ])
  func damagedDescription(change: String) throws {
    try spoil("UPDATE files SET \(change) WHERE side = 'target'")
    let texts = try Salvage.texts(path: path, name: "my.db")
    let text = try #require(texts.first)
    #expect(texts.count == 1)
    let copy = try SalvagedCopy(text) { _ in nil }
    #expect(copy.bytes == whole)
    #expect(copy.isVerified == !change.contains("path"))
  }

  @Test("findings that are damaged are not in the way of salvage")
  func damagedFindings() throws {
    try spoil("UPDATE findings SET confidence = -1, target_first = -1, message = ''")
    let text = try #require(Salvage.texts(path: path, name: "my.db").first)
    #expect(try SalvagedCopy(text) { _ in nil }.bytes == whole)
  }

  @Test("a log that has lost what was saved is noticed", arguments: [true, false])
  func damagedLog(isCut: Bool) throws {
    // A program that was killed leaves the log and the shared memory: they are copied while it has the project open.
    let copy = try TemporaryFolder().path("copy.db")
    let store = try SQLiteStore(path: path)
    try Project(store: store, reviewer: "Ana", check: ToyCheck.answer).deciding.accept(15)
    for end in ["", "-wal", "-shm"] {
      try Data(contentsOf: URL(filePath: path + end)).write(to: URL(filePath: copy + end))
    }
    store.close()
    var log = try Data(contentsOf: URL(filePath: copy + "-wal"))
    if isCut { log.removeLast(4000) } else { log[log.count / 2] ^= 1 }
    try log.write(to: URL(filePath: copy + "-wal"))
    #expect(message { _ = try SQLiteStore(path: copy, name: "my.db") }.contains("in its log my.db-wal"))
  }

  @Test("a project of a newer version whose tables are not known is refused")
  func newer() throws {
    let database = try Database(path: path, name: "", mode: .writing, patience: 0)
    try database.execute("ALTER TABLE units RENAME TO sentences; PRAGMA user_version = 99")
    database.close()
    #expect(message { _ = try SQLiteStore(path: path) }.contains("was made by a newer review"))
  }
}
