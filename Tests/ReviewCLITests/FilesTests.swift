import Foundation
import Review
import Testing

@testable import ReviewCLI

@Suite struct FilesTests {
  private let test: TestConsole

  init() throws { test = try TestConsole() }

  private func error(_ body: () throws -> Void) -> InputError? {
    #expect(throws: InputError.self) { try body() }
  }

  @Test func readsFilesAndStandardInput() throws {
    try test.write("abc", to: "a.txt")
    #expect(try Input("a.txt", on: test.console).bytes == Array("abc".utf8))
    test.feed("def")
    #expect(try Input("-", on: test.console).bytes == Array("def".utf8))
  }

  @Test func refusesWhatIsNoFile() throws {
    try test.write("", to: "english.txt")
    #expect(
      error { _ = try Input("englsh.txt", on: test.console) }?.message.contains("'english.txt'") == true)
    #expect(error { _ = try Input(".", on: test.console) }?.message.contains("folder") == true)
    #expect(error { _ = try Input("/dev/zero", on: test.console) }?.message.contains("device") == true)
    #expect(error { _ = try Input("english.txt/x", on: test.console) }?.kind == .missing)
  }

  @Test func refusesWhatIsTooLarge() throws {
    try test.write("", to: "large.txt")
    let file = test.folder.appending(path: "large.txt")
    let handle = try FileHandle(forWritingTo: file)
    try handle.truncate(atOffset: 65 << 20)
    #expect(error { _ = try Input("large.txt", on: test.console) }?.kind == .data)
    #expect(try Input("large.txt", on: test.console, large: true).bytes.count == 65 << 20)

    var ports = test.console.ports
    ports.read = { [UInt8](repeating: 0x61, count: $0) }
    #expect(error { _ = try Input("-", on: Console(ports)) }?.message.contains("does not end") == true)
  }

  @Test func writesWholeFilesOnly() throws {
    try test.write("old", to: "a.txt")
    let output = Output(console: test.console)
    #expect(error { try output.write(Array("new".utf8), to: "a.txt") }?.kind == .output)
    #expect(try test.read("a.txt") == "old")
    try Output(console: test.console, replaces: true).write(Array("new".utf8), to: "a.txt")
    #expect(try test.read("a.txt") == "new")
    try output.write(Array("b".utf8), to: "b.txt")
    #expect(try test.read("b.txt") == "b")
    #expect(error { try output.write([], to: "no/where.txt") }?.kind == .output)
    #expect(error { try output.write([1], to: "/dev/full") }?.kind == .inputOutput)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: test.folder.path).sorted() == ["a.txt", "b.txt"])
  }

  @Test func keepsModeAndLinkOfWhatItReplaces() throws {
    try test.write("old", to: "a.txt")
    let file = test.folder.appending(path: "a.txt").path
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file)
    let link = test.folder.appending(path: "link.txt").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "a.txt")
    try Output(console: test.console, replaces: true).write(Array("new".utf8), to: "link.txt")
    #expect(try test.read("a.txt") == "new")
    #expect(try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int == 0o640)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "a.txt")
  }

  @Test func jsonIsWhatOthersRead() throws {
    let text = "a\"b\\c\n\t\u{1B}\u{7F}\u{202E}é中👩\u{200D}💻"
    var json = JSONWriter()
    json.object {
      $0.field("text", text)
      $0.field("none", String?.none)
      $0.field("list", [1, 2])
      $0.field("nested") { $0.object { $0.field("yes", true) } }
      $0.field("number", 0.25)
    }
    let object = try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String: Any]
    #expect(object?["text"] as? String == text)
    #expect(object?["none"] is NSNull)
    #expect(object?["list"] as? [Int] == [1, 2])
    #expect((object?["nested"] as? [String: Any])?["yes"] as? Bool == true)
    #expect(object?["number"] as? Double == 0.25)
    #expect(!json.bytes.contains(0x1B))
  }

  @Test func findsPlaces() {
    var places = Places(in: "aë\r\nbc\nd")
    #expect(places.place(of: 3) == (1, 3))
    #expect(places.place(of: 5) == (2, 1))
    #expect(places.place(of: 8) == (3, 1))
    #expect(places.place(of: 1) == (1, 2))
  }
}
