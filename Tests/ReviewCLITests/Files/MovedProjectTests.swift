import Foundation
import Review
import Testing

@testable import ReviewCLI

/// What a session says when its project is gone.
@Suite struct MovedProjectTests {
  private let test: TestConsole

  init() throws {
    test = try TestConsole()
    try test.write("Ai priti tri vjet.\nAi shkoi.\n", to: "albanian.txt")
    try test.write("He waited waited 4 years.\nHe went went.\n", to: "english.txt")
    #expect(test.run("load", "albanian.txt", "english.txt", "--from", "sq", "--to", "en") == .done)
  }

  private var project: URL { test.folder.appending(path: "review.db") }

  /// Runs a command line; before each line of input something may happen.
  private func run(_ words: [String], _ lines: [(String, () throws -> Void)]) -> Status {
    var rest = lines
    var pending: [UInt8] = []
    var ports = test.console.ports
    ports.read = { most in
      if pending.isEmpty, !rest.isEmpty {
        let (line, event) = rest.removeFirst()
        try event()
        pending = Array((line + "\n").utf8)
      }
      defer { pending.removeFirst(min(most, pending.count)) }
      return Array(pending.prefix(most))
    }
    return Program.run(words, on: Console(ports))
  }

  private func move() throws {
    try FileManager.default.moveItem(at: project, to: test.folder.appending(path: "moved.db"))
  }

  private static let notice =
    "was moved, deleted or replaced while the project was open, so nothing more is saved"

  @Test("the next decision fails, and nobody is told that everything is saved")
  func decisions() throws {
    let status = run(["step"], [("k", {}), ("k", move), ("q", {})])
    #expect(status == .inputOutput)
    #expect(test.text.contains("Saved: "))
    #expect(
      test.text.contains("Review.db: \(Self.notice)") || test.text.contains("review.db: \(Self.notice)"))
    #expect(!test.text.contains("everything is saved"))
    #expect(test.errorText.hasPrefix("review.db: error: \(Self.notice)"))
    #expect(test.run("history", "--project", "moved.db") == .done)
    #expect(test.text.contains("dismiss") && !test.text.contains("2    "))
  }

  @Test("a project that goes after the last decision is noticed at the end")
  func atTheEnd() throws {
    #expect(
      run(["step"], [("k", {}), ("q", { try FileManager.default.removeItem(at: project) })]) == .inputOutput)
    #expect(!test.text.contains("everything is saved"))
  }

  @Test("a project that is put back is saved to again")
  func putBack() throws {
    let status = run(
      ["step"],
      [
        ("k", move),
        ("k", { try FileManager.default.moveItem(at: test.folder.appending(path: "moved.db"), to: project) }),
        ("q", {}),
      ])
    #expect(status == .done)
    #expect(test.text.contains("everything is saved in review.db"))
  }

  @Test("mending pairs says the same")
  func pairs() throws {
    #expect(run(["align", "--edit"], [("c", {}), ("j", move), ("q", {})]) == .inputOutput)
    #expect(!test.text.contains("everything is saved"))
    #expect(test.errorText.contains(Self.notice))
  }
}
