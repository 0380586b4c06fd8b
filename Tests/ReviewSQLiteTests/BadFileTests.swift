import Foundation
import Review
import Testing

@testable import ReviewSQLite

/// What is not a project, or no longer one, is refused with the file's name and what to do.
struct BadFileTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("review.db")
  }

  private func error(_ path: String? = nil, creating: Bool = false) throws -> InputError {
    try #require(throws: InputError.self) {
      let store = try SQLiteStore(path: path ?? self.path, name: "my.db", creating: creating)
      for text in try store.texts() { _ = try store.findings(of: text.id) }
    }
  }

  private func write(_ bytes: [UInt8]) throws { try Data(bytes).write(to: URL(filePath: path)) }

  /// Makes a project of some size.
  private func makeProject(units: Int = 300) throws {
    let store = try SQLiteStore(path: path, creating: true)
    try Project(store: store, reviewer: "Ana", check: ToyCheck.answer).reloading.load(
      ToyText((0..<units).map { [("S\($0).", "A bad rock.")] }).loaded())
  }

  @Test("no file")
  func missing() throws {
    let error = try error()
    #expect(error.kind == .missing)
    #expect("\(error)" == "my.db: there is no review project here; load two files to start one")
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test(
    "a file of something else",
    arguments: ["x", "This is a text.", String(repeating: "No database. ", count: 1000)])
  func otherFile(content: String) throws {
    try write(Array(content.utf8))
    for creating in [false, true] {
      let error = try error(creating: creating)
      #expect(error.kind == .data)
      #expect(error.message.contains("is not a review project"))
    }
    #expect(try Data(contentsOf: URL(filePath: path)) == Data(content.utf8))
  }

  @Test("an empty file is not a project yet, and becomes one by loading")
  func empty() throws {
    try write([])
    #expect(try error().message == "is empty, not yet a review project; load two files into it")
    #expect(try SQLiteStore(path: path, creating: true).texts().isEmpty)
    #expect(try SQLiteStore(path: path).texts().isEmpty)
  }

  @Test("a folder, a pipe, and a folder that is not there")
  func folders() throws {
    #expect(try error(folder.url.path).message == "is a folder, not a review project")
    mkfifo(path, 0o600)
    #expect(try error().message == "is a special file, not a review project")
    let error = try error(folder.path("none/review.db"), creating: true)
    #expect(error.kind == .output)
    #expect(error.message.contains("cannot be created: No such file or directory"))
    #expect(try self.error(folder.path("review.db/x")).kind == .missing)
  }

  @Test("an SQLite file of another program is left as it is")
  func otherProgram() throws {
    let database = try Database(path: path, name: "", mode: .creating, patience: 0)
    try database.execute("CREATE TABLE songs (name TEXT)")
    database.close()
    let before = try Data(contentsOf: URL(filePath: path))
    #expect(try error(creating: true).message == "is an SQLite file of another program, not a review project")
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
  }

  @Test("a project of a newer version")
  func newer() throws {
    try makeProject(units: 1)
    let database = try Database(path: path, name: "", mode: .writing, patience: 0)
    try database.execute("PRAGMA user_version = 99")
    database.close()
    let error = try error()
    #expect(error.kind == .data)
    #expect(error.message.hasPrefix("was made by a newer review (schema 99, this one knows"))
  }

  @Test("a file that was cut off", arguments: [50, 100, 4096, 5000, 20000])
  func truncated(length: Int) throws {
    try makeProject()
    truncate(path, length)
    let error = try error()
    #expect(error.kind == .data)
    #expect(error.message.contains("is damaged"))
  }

  @Test("a file with a spoilt page")
  func spoilt() throws {
    try makeProject()
    var bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    for index in 4096..<bytes.count { bytes[index] = 0xA5 }
    try write(bytes)
    let error = try error()
    #expect(error.kind == .data)
    #expect(error.message.contains("is damaged"))
    #expect(error.message.contains("--salvage"))
  }

  @Test("a write-protected project can be read, and a decision says why it cannot be kept")
  func writeProtected() throws {
    try makeProject(units: 2)
    for mode in [Database.Mode.reading, .frozen] {
      let store = try SQLiteStore(database: Database(path: path, name: "my.db", mode: mode, patience: 0))
      let project = Project(store: store, reviewer: "Ana", check: ToyCheck.answer)
      #expect(try project.reading.units(of: 1).count == 2)
      #expect {
        try project.deciding.accept(1)
      } throws: { error in
        (error as? InputError)?.kind == .output
          && "\(error)".contains("my.db: the project is write-protected")
      }
    }
  }

  @Test("the rights of file and folder are respected")
  func rights() async {
    await #expect(processExitsWith: .success) { try BadFileTests().respectRights() }
  }

  /// Root may read and write everything, so root becomes somebody else: in a process of its own only.
  private func respectRights() throws {
    let nobody: uid_t = 65534
    if geteuid() == 0 {
      try #require(chown(folder.url.path, nobody, nobody) == 0)
      try #require(setgid(nobody) == 0 && setuid(nobody) == 0)
    }
    try makeProject(units: 2)
    chmod(path, 0o400)
    chmod(folder.url.path, 0o500)
    defer { chmod(folder.url.path, 0o700) }
    try #require(try SQLiteStore(path: path).texts().count == 1)
    try #require(try error(folder.path("new.db"), creating: true).kind == .output)
    chmod(path, 0)
    try #require(try error().kind == .missing)
  }

  @Test(
    "names that mean something to SQLite are names of files",
    arguments: [":memory:", "a?mode=memory#b%20c.db"])
  func oddNames(name: String) throws {
    let path = folder.path(name)
    _ = try SQLiteStore(path: path, creating: true)
    #expect(FileManager.default.fileExists(atPath: path))
    let frozen = try SQLiteStore(database: Database(path: path, name: name, mode: .frozen, patience: 0))
    #expect(try frozen.texts().isEmpty)
  }
}
