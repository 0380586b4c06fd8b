import Foundation
import Testing

@testable import Review
@testable import ReviewSQLite

struct SQLiteStoreTests {
  private func project(_ path: String, creating: Bool = false, reviewer: String = "Ana") throws -> Project {
    Project(
      store: try SQLiteStore(path: path, creating: creating), reviewer: reviewer, check: ToyCheck.answer)
  }

  @Test("a closed project is one file, and opening it finds everything")
  func oneFile() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("review.db")
    let units: [ReviewedUnit]
    do {
      let store = try SQLiteStore(path: path, creating: true)
      let project = Project(store: store, reviewer: "Ana", check: ToyCheck.answer)
      try project.reloading.load(ToyText([[("Një.", "A rock, “bad”\nthing.")]]).loaded())
      try project.deciding.accept(2)
      units = try project.reading.units(of: 1)
      #expect(FileManager.default.fileExists(atPath: path + "-wal"))
      store.close()
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["review.db"])
    let again = try project(path)
    #expect(try again.reading.units(of: 1) == units)
    #expect(try again.text().source.hash == ContentHash.of(again.documents(of: 1).source.bytes))
  }

  @Test("two connections at once lose no decision")
  func twoConnections() async throws {
    let path = try TemporaryFolder().path("review.db")
    let words = 12
    try project(path, creating: true).reloading.load(
      ToyText((0..<words).map { [("S\($0).", "A bad rock.")] }).loaded())
    await withTaskGroup(of: Void.self) { group in
      for (reviewer, parity) in [("Ana", 1), ("Ben", 0)] {
        group.addTask {
          guard let project = try? self.project(path, reviewer: reviewer) else { return }
          for finding in 1...2 * words where finding % 2 == parity {
            _ = try? project.deciding.accept(finding)
          }
        }
      }
    }
    let project = try project(path)
    #expect(try project.current() == Array(repeating: "A good stone.", count: words))
    #expect(try project.history(of: 1).count == 2 * words)
    #expect(Set(try project.history(of: 1).map(\.reviewer)) == ["Ana", "Ben"])
  }

  @Test("an undo sees what another connection has decided in the meantime")
  func undoAcrossConnections() throws {
    let path = try TemporaryFolder().path("review.db")
    let ana = try project(path, creating: true)
    try ana.reloading.load(ToyText([[("Një.", "A bad rock.")]]).loaded())
    let ben = try project(path, reviewer: "Ben")
    try ana.deciding.accept(1)
    try ben.deciding.edit(unit: 1, of: 1, to: "A very nice rock.")
    #expect(message { try ana.undoing.undo() }.contains("decision 2 builds on it"))
  }

  @Test("another writer is waited for, and then named as the trouble")
  func busy() throws {
    let path = try TemporaryFolder().path("review.db")
    let first = try SQLiteStore(path: path, creating: true)
    let second = try SQLiteStore(path: path, patience: 20)
    try first.write {
      #expect {
        try second.write {}
      } throws: { error in
        (error as? InputError)?.kind == .busy
          && "\(error)".contains("another program is writing to the project")
      }
      let texts = try second.texts()
      #expect(texts.isEmpty)
    }
    try second.write {}
  }

  @Test("a reader sees one state while another writes")
  func snapshot() throws {
    let path = try TemporaryFolder().path("review.db")
    let ana = try project(path, creating: true)
    try ana.reloading.load(ToyText([[("Një.", "A bad rock.")]]).loaded())
    let store = try SQLiteStore(path: path)
    try store.read {
      let before = try store.units(of: 1)
      try ana.deciding.accept(1)
      #expect(try store.units(of: 1) == before)
    }
    #expect(try store.units(of: 1)[0].current == "A good rock.")
  }

  @Test("the log can be neither changed nor deleted, nor go on from another text")
  func appendOnly() throws {
    let path = try TemporaryFolder().path("review.db")
    let store = try SQLiteStore(path: path, creating: true)
    let project = Project(store: store, reviewer: "Ana", check: ToyCheck.answer)
    try project.reloading.load(ToyText([[("Një.", "A bad rock.")]]).loaded())
    try project.deciding.accept(1)
    let database = store.database
    #expect(message { try database.run("UPDATE decisions SET after = 'x'") }.contains("append-only"))
    #expect(message { try database.run("DELETE FROM decisions") }.contains("append-only"))
    var decision = try project.history(of: 1)[0]
    #expect(message { _ = try store.append(decision) }.contains("the text of the unit has changed"))
    decision.before = decision.after
    decision.unit = 7
    #expect(message { _ = try store.append(decision) }.contains("FOREIGN KEY"))
    #expect(message { try database.run("DELETE FROM units") }.contains("FOREIGN KEY"))
  }

  @Test("a full disk is reported, and what came before is kept")
  func fullDisk() throws {
    let path = try TemporaryFolder().path("review.db")
    let store = try SQLiteStore(path: path, creating: true)
    let project = Project(store: store, reviewer: "Ana", check: ToyCheck.answer)
    try project.reloading.load(ToyText([[("Një.", "A bad rock.")]]).loaded())
    try project.deciding.accept(1)
    let pages = try store.database.rows("PRAGMA page_count") { $0.int(0) }[0]
    try store.database.run("PRAGMA max_page_count = \(pages)")
    let long = String(repeating: "long ", count: 20000)
    #expect {
      try project.deciding.edit(unit: 1, of: 1, to: long)
    } throws: { error in
      (error as? InputError)?.kind == .inputOutput && "\(error)".contains("the disk is full")
    }
    #expect(try project.current() == ["A good rock."])
    try store.database.run("PRAGMA max_page_count = \(pages * 1000)")
    try project.deciding.accept(2)
    #expect(try project.current() == ["A good stone."])
  }
}
