import Foundation
import Testing

@testable import ReviewCLI

/// `glossary add` without a file, and `u` after `t`.
@Suite struct GlossaryOfProjectTests {
  private let console: TestConsole

  init() throws {
    console = try TestConsole()
    try console.write("Kuvendi votoi ligjin e ri.\n", to: "news.sq.txt")
    try console.write("The Assembly voted the new law.\n", to: "news.en.txt")
    try console.write("source\ttarget\nftesë\tinvitation\n", to: "desk.tsv")
    try console.write("source\ttarget\nkuvend\tassembly\n", to: "courts.tsv")
  }

  @Test("a term goes to the only glossary of the project")
  func onlyOne() throws {
    console.run("load", "news.sq.txt", "news.en.txt", "--glossary", "desk.tsv")
    #expect(console.run("glossary", "add", "ligj", "bill") == .done)
    #expect(console.text.contains("desk.tsv: ligj → bill added"))
    #expect(try console.read("desk.tsv").contains("ligj\tbill"))
  }

  @Test("where there are none or several, the message says how to name one")
  func noneOrSeveral() throws {
    #expect(console.run("glossary", "add", "ligj", "bill") == .usage)
    console.run("load", "news.sq.txt", "news.en.txt")
    #expect(console.run("glossary", "add", "ligj", "bill") == .usage)
    #expect(console.errorText.contains("uses no glossary of its own; name a file before the term"))
    console.run("glossary", "use", "desk.tsv", "courts.tsv")
    #expect(console.run("glossary", "add", "ligj", "bill") == .usage)
    #expect(console.errorText.contains("which glossary? The project uses desk.tsv, courts.tsv"))
    #expect(console.run("glossary", "add", "courts.tsv", "ligj", "bill") == .done)
  }

  @Test("a glossary of another format is not the one")
  func otherFormat() throws {
    try console.write("ligj,law\n", to: "terms.csv")
    console.run("load", "news.sq.txt", "news.en.txt", "--glossary", "terms.csv", "--glossary", "desk.tsv")
    #expect(console.run("glossary", "add", "ligj", "bill") == .done)
    #expect(try console.read("desk.tsv").contains("ligj\tbill"))
  }

  @Test("a glossary without a term is not taken for a term")
  func forgotten() throws {
    console.run("load", "news.sq.txt", "news.en.txt", "--glossary", "desk.tsv")
    #expect(console.run("glossary", "add", "courts.tsv", "ligj") == .usage)
    #expect(console.errorText.contains("TARGET is missing"))
    #expect(console.run("glossary", "add", "ligj") == .usage)
  }

  @Test("u after t takes the term out of the file again, and its finding out of the queue")
  func undo() throws {
    console.run("load", "news.sq.txt", "news.en.txt", "--glossary", "desk.tsv")
    let before = try console.read("desk.tsv")
    #expect(console.run("step", input: "t\nligj\nbill\nlaw\nyes\nu\nq\n") == .done)
    #expect(console.text.contains("“ligj” was added to desk.tsv."))
    #expect(console.text.contains("Taken back: “ligj” is no longer in the glossary."))
    #expect(try console.read("desk.tsv") == before)
    #expect(console.run("list") == .done)
    #expect(!console.text.contains("bill"))
  }

  @Test("u after t on a glossary that was begun removes the file")
  func undoBegun() throws {
    try FileManager.default.removeItem(at: console.folder.appending(path: "desk.tsv"))
    console.run("load", "news.sq.txt", "news.en.txt")
    console.run("step", input: "t\nligj\nbill\nlaw\nyes\nu\nq\n")
    #expect(console.text.contains("Taken back: “ligj”"))
    #expect(!FileManager.default.fileExists(atPath: console.folder.appending(path: "desk.tsv").path))
    #expect(console.run("glossary", "use") == .done)
    #expect(console.text.contains("uses no glossary of its own"))
  }

  @Test(
    "a glossary that t begins belongs to the project, whatever folder it is opened from",
    .enabled(
      if: BuiltProgram.path != nil,
      "the executable 'review' is not beside the tests; build it with 'swift build'"))
  func begun() throws {
    console.run("load", "news.sq.txt", "news.en.txt", "--project", "news.db")
    try FileManager.default.removeItem(at: console.folder.appending(path: "desk.tsv"))
    let project = console.folder.appending(path: "news.db").path
    let terms = "t\nligj\nbill\nlaw\nyes\nq\n"
    #expect(try run(["step", "--project", project], in: console.folder, input: terms) == 0)
    #expect(try console.read("desk.tsv").contains("ligj\tbill"))
    let elsewhere = console.folder.appending(path: "elsewhere")
    try FileManager.default.createDirectory(at: elsewhere, withIntermediateDirectories: true)
    #expect(
      try run(["replace", "voted", "passed", "--project", project], in: elsewhere, input: "") == 0)
  }

  /// What a process of its own ends with: the folder that it works in is the folder of the process.
  private func run(_ words: [String], in folder: URL, input: String) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(BuiltProgram.path))
    process.arguments = words
    process.currentDirectoryURL = folder
    let pipe = Pipe()
    (process.standardInput, process.standardOutput) = (pipe, FileHandle.nullDevice)
    try process.run()
    pipe.fileHandleForWriting.write(Data(input.utf8))
    try pipe.fileHandleForWriting.close()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
