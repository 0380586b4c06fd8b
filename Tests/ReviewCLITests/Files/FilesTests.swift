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

  @Test("what no store and no 32-bit length can hold is refused with --large, too, before it is read")
  func refusesWhatNothingHolds() throws {
    try test.write("", to: "huge.txt")
    for size in [951 << 20, 3 << 30] as [UInt64] {
      try FileHandle(forWritingTo: test.folder.appending(path: "huge.txt")).truncate(atOffset: size)
      let error = error { _ = try Input("huge.txt", on: test.console, large: true) }
      #expect(error?.kind == .data)
      #expect(
        error?.message
          == "has \(size >> 20) MB; files of more than 950 MB are refused, with --large, too; split it")
    }
  }

  @Test func findsPlaces() {
    var places = Places(in: "aë\r\nbc\nd")
    #expect(places.place(of: 3) == (1, 3))
    #expect(places.place(of: 5) == (2, 1))
    #expect(places.place(of: 8) == (3, 1))
    #expect(places.place(of: 1) == (1, 2))
  }
}
