import Foundation
import Testing

@testable import ReviewCLI

/// A second export to the same file.
@Suite struct ExportAgainTests {
  private let console: TestConsole
  private let copy = "news.en.corrected.txt"

  init() throws {
    console = try TestConsole()
    try console.write("Policia dërgoi 347 policë në veri. Takimi u mbajt më 3 maj.\n", to: "news.sq.txt")
    try console.write(
      "The police sent 341 officers to the north. The meeting was held on 3 June.\n", to: "news.en.txt")
    console.run("load", "news.sq.txt", "news.en.txt")
    console.run("decide", "1", "accept")
    console.run("export")
  }

  @Test("a copy that is as it was written is replaced without --force, as often as wanted")
  func unchanged() throws {
    #expect(console.run("export") == .done)
    console.run("decide", "2", "accept")
    #expect(console.run("export") == .done)
    #expect(try console.read(copy).hasSuffix("held on 3 May.\n"))
    #expect(console.run("export", "-o", copy) == .done)
  }

  @Test("a copy that somebody has changed stays, and the message says so")
  func changed() throws {
    try console.write("Rewritten by hand.\n", to: copy)
    #expect(console.run("export") == .cannotCreate)
    #expect(console.errorText.contains("\(copy): error: has been changed since the last export"))
    #expect(try console.read(copy) == "Rewritten by hand.\n")
    #expect(console.run("export", "--force") == .done)
    #expect(console.run("export") == .done)
  }

  @Test("a file that was never written by an export stays")
  func foreign() throws {
    try console.write("Not ours.\n", to: "mine.txt")
    #expect(console.run("export", "--output", "mine.txt") == .cannotCreate)
    #expect(console.errorText.contains("already exists"))
    #expect(try console.read("mine.txt") == "Not ours.\n")
  }

  @Test("a copy that was removed is written again, and one reached by a link is the same file")
  func removedAndLinked() throws {
    try FileManager.default.removeItem(at: console.folder.appending(path: copy))
    #expect(console.run("export") == .done)
    try FileManager.default.createSymbolicLink(
      atPath: console.folder.appending(path: "link.txt").path,
      withDestinationPath: console.folder.appending(path: copy).path)
    #expect(console.run("export", "-o", "link.txt") == .done)
  }
}
