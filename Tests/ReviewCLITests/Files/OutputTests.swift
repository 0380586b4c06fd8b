import CFiles
import Foundation
import Review
import Testing

@testable import ReviewCLI

/// How files are written: whole, and never in place of one that must stay.
@Suite struct OutputTests {
  private let test: TestConsole

  init() throws { test = try TestConsole() }

  private var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: test.folder.path).sorted() }
  }

  private func output(_ options: String...) throws -> Output {
    try Output(Arguments(parsing: ["export"] + options), on: test.console)
  }

  private func path(_ name: String) -> String { test.folder.appending(path: name).path }

  private func refusal(_ body: () throws -> Void) -> String? {
    (#expect(throws: InputError.self) { try body() })?.message
  }

  private static let isThere = "already exists; --force overwrites it, --output FILE writes elsewhere"

  @Test("a file is whole or not there, and nothing else is left")
  func writesWholeFilesOnly() throws {
    try test.write("old", to: "a.txt")
    #expect(refusal { try output().write(Array("new".utf8), to: "a.txt") } == Self.isThere)
    #expect(try test.read("a.txt") == "old")
    try output("--force").write(Array("new".utf8), to: "a.txt")
    #expect(try test.read("a.txt") == "new")
    try output().write(Array("b".utf8), to: "b.txt")
    #expect(try test.read("b.txt") == "b")
    #expect(
      refusal { try output().write([], to: "no/where.txt") } == "cannot be created: there is no such folder")
    #expect(refusal { try output().write([], to: ".") } == "is a folder; name a file in it")
    #expect(refusal { try output().write([], to: "new/") } == "cannot be created: there is no such folder")
    #expect(refusal { try output().write([1], to: "/dev/full") } == "cannot be written: the disk is full")
    #expect(try names == ["a.txt", "b.txt"])
  }

  @Test("a file that comes after the check stays, with --force, too", arguments: [[], ["--force"]])
  func staysWhatComes(options: [String]) throws {
    let output = try Output(Arguments(parsing: ["export"] + options), on: test.console)
    let pending = try #require(try output.prepare(Array("ours".utf8), for: "a.txt"))
    try test.write("theirs", to: "a.txt")
    #expect(refusal { try pending.place() } == Self.isThere)
    #expect(try test.read("a.txt") == "theirs")
    #expect(try names == ["a.txt"])
  }

  @Test("a file that is exchanged for another after the check stays")
  func staysWhatIsExchanged() throws {
    try test.write("old", to: "a.txt")
    let pending = try #require(try output("--force").prepare(Array("ours".utf8), for: "a.txt"))
    try test.write("theirs", to: "b.txt")
    try FileManager.default.removeItem(atPath: path("a.txt"))
    try FileManager.default.moveItem(atPath: path("b.txt"), toPath: path("a.txt"))
    #expect(refusal { try pending.place() }?.contains("was replaced by another program") == true)
    #expect(try test.read("a.txt") == "theirs")
    #expect(try names == ["a.txt"])
  }

  @Test("where a file needs a name from the beginning, the same holds")
  func named() throws {
    let console = test.console
    func pending(_ text: String) throws -> PendingFile {
      try PendingFile(Array(text.utf8), for: Destination("a.txt", on: console), isNamed: true)
    }
    let late = try pending("late")
    #expect(try names.count == 1 && names[0].wholeMatch(of: /\.review-[0-9a-f]{16}\.tmp/) != nil)
    // The next write leaves what is still being written.
    try pending("first").place()
    #expect(try test.read("a.txt") == "first")
    #expect(refusal { try late.place() } == Self.isThere)
    try pending("second").place()
    #expect(try test.read("a.txt") == "second")
    do { _ = try pending("given up") }
    #expect(try names == ["a.txt"])
  }

  @Test("a symbolic link is written through, and one that leads nowhere is refused")
  func links() throws {
    try test.write("old", to: "a.txt")
    let files = FileManager.default
    try files.createSymbolicLink(atPath: path("link.txt"), withDestinationPath: "a.txt")
    try files.createSymbolicLink(atPath: path("dangling.txt"), withDestinationPath: "gone.txt")
    try files.createSymbolicLink(atPath: path("loop.txt"), withDestinationPath: "loop.txt")
    try output("--force").write(Array("new".utf8), to: "link.txt")
    #expect(try test.read("a.txt") == "new")
    for (name, what) in [("dangling.txt", "a missing file"), ("loop.txt", "leads back to itself")] {
      for options in [[], ["--force"]] {
        let output = try Output(Arguments(parsing: ["export"] + options), on: test.console)
        #expect(refusal { try output.write([1], to: name) }?.contains(what) == true)
      }
    }
    #expect(try files.destinationOfSymbolicLink(atPath: path("link.txt")) == "a.txt")
    #expect(try files.destinationOfSymbolicLink(atPath: path("dangling.txt")) == "gone.txt")
    #expect(try names == ["a.txt", "dangling.txt", "link.txt", "loop.txt"])
  }

  @Test("a file with several names is replaced by force alone")
  func hardLinks() throws {
    try test.write("source\ttarget\nujë\twater\n", to: "desk.tsv")
    try FileManager.default.linkItem(atPath: path("desk.tsv"), toPath: path("other.tsv"))
    #expect(test.run("glossary", "add", "desk.tsv", "bukë", "bread") == .cannotCreate)
    #expect(test.errorText.contains("desk.tsv: error: has 2 names (hard links), and the others would keep"))
    #expect(try test.read("desk.tsv") == "source\ttarget\nujë\twater\n")
    #expect(test.run("glossary", "add", "desk.tsv", "bukë", "bread", "--force") == .done)
    #expect(try test.read("desk.tsv").contains("bread"))
    #expect(try test.read("other.tsv") == "source\ttarget\nujë\twater\n")
  }

  @Test("the new file has the mode, the owner, the group and the attributes of the old one")
  func keepsAttributes() throws {
    try test.write("old", to: "a.txt")
    let file = path("a.txt")
    let isRoot = geteuid() == 0
    if isRoot { #expect(chown(file, 4321, 1234) == 0) }
    #expect(chmod(file, 0o640) == 0)
    // Some file systems have no such attributes.
    let hasAttribute = setxattr(file, "user.desk", "Ana", 3, 0) == 0
    try output("--force").write(Array("new".utf8), to: "a.txt")
    let attributes = try FileManager.default.attributesOfItem(atPath: file)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    if isRoot {
      #expect(attributes[.ownerAccountID] as? Int == 4321)
      #expect(attributes[.groupOwnerAccountID] as? Int == 1234)
    }
    var value = [UInt8](repeating: 0, count: 8)
    #expect(getxattr(file, "user.desk", &value, 8) == (hasAttribute ? 3 : -1))
    #expect(try test.read("a.txt") == "new")
  }

  @Test("what a killed program left is removed by the next write, and nothing else")
  func removesStaleFiles() throws {
    for name in [".review-0123456789abcdef.tmp", ".review-00000000000000aa.tmp", ".review-x.tmp", "a.tmp"] {
      try test.write("", to: name)
    }
    // Whoever is writing holds a lock.
    let held = try FileDescriptor(path(".review-00000000000000aa.tmp"), O_RDONLY)
    defer { held.close() }
    #expect(flock(held.number, LOCK_EX) == 0)
    try output().write([1], to: "b.txt")
    #expect(try names == [".review-00000000000000aa.tmp", ".review-x.tmp", "a.tmp", "b.txt"])
  }

  @Test("a pipe that somebody reads gets everything; one that nobody reads is given up")
  func pipes() throws {
    let pipe = path("pipe")
    #expect(mkfifo(pipe, 0o600) == 0)
    var ports = test.console.ports
    ports.patience = Patience(short: 1, long: 1)
    let impatient = try Output(Arguments(parsing: ["export"]), on: Console(ports))
    #expect(
      refusal { try impatient.write([1], to: "pipe") }
        == "nothing reads from this pipe; start its reader first, or name a file")
    // A reader that never reads: more than a pipe holds stays unread.
    let reader = try FileDescriptor(pipe, O_RDONLY | O_NONBLOCK)
    let much = [UInt8](repeating: 7, count: 1 << 20)
    #expect(refusal { try impatient.write(much, to: "pipe") }?.hasPrefix("nothing reads") == true)
    reader.close()

    let read = Thread.reading(pipe)
    try output().write(much, to: "pipe")
    #expect(read() == much.count)
  }
}

extension Thread {
  /// Reads a file on another thread; what is answered waits for its end and counts its bytes.
  fileprivate static func reading(_ path: String) -> () -> Int {
    let done = DispatchSemaphore(value: 0)
    nonisolated(unsafe) var count = 0
    detachNewThread {
      guard let file = try? FileDescriptor(path, O_RDONLY) else { return _ = done.signal() }
      while let part = try? file.read(1 << 16, name: path), !part.isEmpty { count += part.count }
      file.close()
      done.signal()
    }
    return {
      done.wait()
      return count
    }
  }
}
