import Foundation
import Review
import Testing

@testable import ReviewSQLite

/// A project that is no longer where it was keeps nothing more, and says so.
struct ProjectPlaceTests {
  /// What may come to an open project.
  enum Mishap: CaseIterable {
    case deleted, moved, replaced, logDeleted, logReplaced
  }

  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("review.db")
  }

  private func happen(_ mishap: Mishap) throws {
    let files = FileManager.default
    switch mishap {
    case .deleted: try files.removeItem(atPath: path)
    case .moved: try files.moveItem(atPath: path, toPath: path + ".moved")
    case .replaced:
      let other = folder.path("other.db")
      try makeProject(other)
      #expect(rename(other, path) == 0)
    case .logDeleted: try files.removeItem(atPath: path + "-wal")
    case .logReplaced:
      try files.moveItem(atPath: path + "-wal", toPath: path + ".log")
      try Data().write(to: URL(filePath: path + "-wal"))
    }
  }

  @discardableResult
  private func makeProject(_ path: String) throws -> SQLiteStore {
    let store = try SQLiteStore(path: path, name: "my.db", creating: true)
    try store.write { try store.setGlossaries(["/first.tsv"]) }
    return store
  }

  @Test("nothing more is written", arguments: Mishap.allCases)
  func refuses(mishap: Mishap) throws {
    let store = try makeProject(path)
    try store.verifyPlace()
    try happen(mishap)
    let error = #expect(throws: InputError.self) {
      try store.write { try store.setGlossaries(["/second.tsv"]) }
    }
    #expect(error?.kind == .inputOutput)
    #expect(error?.file?.hasPrefix("my.db") == true)
    #expect(error?.message.hasPrefix("was moved, deleted or replaced while the project was open") == true)
    #expect(throws: InputError.self) { try store.verifyPlace() }
    #expect(try store.glossaries() == ["/first.tsv"])
  }

  @Test("what was put back is written to again, and what was written before is there")
  func putBack() throws {
    let store = try makeProject(path)
    try happen(.moved)
    #expect(throws: InputError.self) { try store.write { try store.setGlossaries([]) } }
    try FileManager.default.moveItem(atPath: path + ".moved", toPath: path)
    try store.write { try store.setGlossaries(["/third.tsv"]) }
    store.close()
    #expect(try SQLiteStore(path: path).glossaries() == ["/third.tsv"])
  }

  @Test("a moved project has everything in its one file after it is closed")
  func movedIsWhole() throws {
    let store = try makeProject(path)
    try happen(.moved)
    store.close()
    #expect(try SQLiteStore(path: path + ".moved").glossaries() == ["/first.tsv"])
  }

  @Test("a project that came into its place is left as it is")
  func otherStays() throws {
    let store = try makeProject(path)
    try happen(.replaced)
    let other = try SQLiteStore(path: path)
    try other.write { try other.setGlossaries(["/theirs.tsv"]) }
    #expect(throws: InputError.self) { try store.write { try store.setGlossaries(["/ours.tsv"]) } }
    store.close()
    #expect(FileManager.default.fileExists(atPath: path + "-wal"))
    other.close()
    #expect(try SQLiteStore(path: path).glossaries() == ["/theirs.tsv"])
  }

  @Test("a name that is not valid UTF-8 is opened, salvaged and found to be damaged as any other")
  func oddName() throws {
    let odd = String(fileName: Array(path.utf8) + [0xE9, 0x0A])
    let store = try SQLiteStore(path: odd, name: "my.db", creating: true)
    try Project(store: store, reviewer: "Ana", check: ToyCheck.answer).reloading.load(
      ToyText([[("S.", "A bad rock.")]]).loaded())
    #expect(try SQLiteStore(path: odd).texts().count == 1)
    store.close()
    #expect(try Salvage.texts(path: odd, name: "my.db").count == 1)
    #expect(odd.withFileName { truncate($0, 100) } == 0)
    let error = #expect(throws: InputError.self) { try SQLiteStore(path: odd, name: "my.db") }
    #expect(error?.message.contains("damaged") == true)
  }

  @Test("a link that names another project now is noticed")
  func link() throws {
    let files = FileManager.default
    let link = folder.path("link.db")
    try makeProject(path).close()
    try makeProject(folder.path("other.db")).close()
    try files.createSymbolicLink(atPath: link, withDestinationPath: path)
    let store = try SQLiteStore(path: link)
    try store.write { try store.setGlossaries([]) }
    try files.removeItem(atPath: link)
    try files.createSymbolicLink(atPath: link, withDestinationPath: folder.path("other.db"))
    #expect(throws: InputError.self) { try store.write { try store.setGlossaries(["/x.tsv"]) } }
  }
}
