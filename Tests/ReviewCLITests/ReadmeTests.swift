import Foundation
import Testing

@testable import ReviewCLI

/// Tables of the README that commands print: `<!-- review COMMAND -->` comes before one, `<!-- end -->` behind it.
/// `REVIEW_RECORD=1 swift test` rewrites them.
struct ReadmeTests {
  private static let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "README.md")

  @Test("every table that a command prints is in the README as it prints it now")
  func tables() throws {
    let text = try String(contentsOf: Self.url, encoding: .utf8)
    var lines = text.components(separatedBy: "\n")[...]
    var result: [String] = []
    var commands: [String] = []
    while let line = lines.popFirst() {
      result.append(line)
      guard let match = line.wholeMatch(of: /<!-- review (.+) -->/) else { continue }
      commands.append(String(match.1))
      let end = try #require(lines.firstIndex(of: "<!-- end -->"), "\(line) has no end")
      lines = lines[end...]
      let console = try TestConsole()
      defer { try? FileManager.default.removeItem(at: console.folder) }
      let status = console.run(match.1.split(separator: " ").map(String.init))
      #expect(status == .done, "\(line)")
      result += console.text.split(separator: "\n").map(String.init)
    }
    #expect(commands.contains("checks --format markdown"))
    #expect(commands.contains("checks --languages --format markdown"))
    let now = result.joined(separator: "\n")
    if now != text, ProcessInfo.processInfo.environment["REVIEW_RECORD"] != nil {
      try now.write(to: Self.url, atomically: true, encoding: .utf8)
    }
    #expect(
      now == text, "REVIEW_RECORD=1 swift test --filter ReadmeTests writes the tables anew, and fails once")
  }
}
