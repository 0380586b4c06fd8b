import Foundation
import ReviewSQLite
import Testing

@testable import ReviewCLI

/// What a user of a damaged project is told, and what `export --salvage` writes.
@Suite struct SalvageTests {
  private let test: TestConsole

  init() throws {
    test = try TestConsole()
    try test.write("Zyra është hapur.\n\nPunojmë çdo ditë.\n", to: "a.sq.txt")
    try test.write("The the office is open.\n\nWe work every day.\n", to: "a.en.txt")
    #expect(test.run("load", "a.sq.txt", "a.en.txt", "--from", "sq", "--to", "en") == .done)
    #expect(test.run("replace", "every day", "daily") == .done)
  }

  private var project: URL { test.folder.appending(path: "review.db") }

  @Test func refuseEveryCommand() throws {
    // The phrase of the decision is in the log and nowhere else.
    var bytes = [UInt8](try Data(contentsOf: project))
    let places = bytes.indices.dropLast(5).filter { bytes[$0..<$0 + 5].elementsEqual("daily".utf8) }
    #expect(!places.isEmpty)
    for place in places { bytes[place] ^= 0x20 }
    try Data(bytes).write(to: project)
    for words in [["export", "-o", "-"], ["list"], ["status"], ["history"], ["step"], ["undo"]] {
      #expect(test.run(words) == .data, "\(words)")
      #expect(test.errorText.contains("review.db: error: the project file is damaged"), "\(words)")
      #expect(test.errorText.contains("review export --salvage"), "\(words)")
    }
    #expect(test.run("export", "--salvage", "-o", "-") == .done)
    #expect(test.text == "The the office is open.\n\nWe work every day.\n")
    #expect(test.errorText.contains("kept: no decision\nlost: 1 decision"))
    #expect(try Data(contentsOf: project) == Data(bytes))
  }

  @Test func salvageAWholeProject() throws {
    #expect(test.run("export", "--salvage") == .done)
    #expect(try test.read("a.en.corrected.txt") == "The the office is open.\n\nWe work daily.\n")
    #expect(test.errorText.contains("kept: decision 1\n"))
    #expect(!test.errorText.contains("lost"))
    #expect(test.run("export", "-o", "-") == .done)
    #expect(test.text == "The the office is open.\n\nWe work daily.\n")
  }

  @Test func salvageWhatIsNoProject() throws {
    try Data("This is a text.".utf8).write(to: project)
    #expect(test.run("export", "--salvage") == .data)
    #expect(test.errorText.contains("it holds nothing of a review project"))
    #expect(test.run("export", "--salvage", "--project", "none.db") == .noInput)
  }
}
