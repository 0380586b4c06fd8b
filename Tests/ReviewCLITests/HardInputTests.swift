import Foundation
import Testing

@testable import ReviewCLI

/// What is wrong in a file is named with its line, in few words.
@Suite struct HardInputTests {
  private let test: TestConsole

  init() throws { test = try TestConsole() }

  private func load() throws {
    try test.write("Ai priti tri vjet.\n", to: "albanian.txt")
    try test.write("He waited waited 4 years.\n", to: "english.txt")
    #expect(test.run("load", "albanian.txt", "english.txt", "--from", "sq", "--to", "en") == .done)
  }

  private static func line(time: String, until: String? = nil) -> String {
    let until = until.map { #","until":"\#($0)""# } ?? ""
    return #"{"check":"numbers","source":"tri","reviewer":"Ben","time":"\#(time)"\#(until)}"# + "\n"
  }

  @Test(
    "a wrong time of a memory is refused with its line",
    arguments: [
      "yesterday", "2026-13-01T10:00:00Z", "2026-02-29T10:00:00Z", "2026-01-01T24:00:00Z",
      "2026-01-01T10:00:00",
      "2026-01-01T10:00:00+02:00", "2026-01-01", "", "2999-01-01T10:00:00Z",
    ])
  func wrongTime(time: String) throws {
    try load()
    try test.write(Self.line(time: "2026-01-01T10:00:00Z") + Self.line(time: time), to: "memory.jsonl")
    #expect(test.run("memory", "import", "memory.jsonl") == .data)
    #expect(test.errorText.hasPrefix("memory.jsonl:2: error: 'time' is '\(time)'"))
    #expect(test.run("memory") == .done)
    #expect(test.text.hasPrefix("Nothing is kept"))
  }

  @Test("a wrong day is refused, too", arguments: ["2026-02-30", "2026-1-1", "soon", "2026-12-31T00:00:00Z"])
  func wrongDay(day: String) throws {
    try load()
    try test.write(Self.line(time: "2026-01-01T10:00:00Z", until: day), to: "memory.jsonl")
    #expect(test.run("memory", "import", "memory.jsonl") == .data)
    #expect(test.errorText.hasPrefix("memory.jsonl:1: error: 'until' is '\(day)'"))
    #expect(test.run("decide", "1", "keep", "--everywhere", "--until", day) == .usage)
    #expect(test.errorText.contains("'\(day)' is not a date; write it as 2026-12-31"))
    #expect(test.run("decide", "1", "keep", "--everywhere") == .done)
    #expect(test.run("memory", "expire", "1", "--until", day) == .usage)
    #expect(test.run("memory", "expire", "1", "--until", "2028-02-29") == .done)
  }

  @Test("a quotation mark that is not closed is named with the line where it opens")
  func unclosed() throws {
    for (name, text, line) in [
      ("last", "source,target\nbukë,bread\nujë,\"water\ndritë,light\n", 3),
      ("next", "source,target\n\"ujë,water\n\"dritë\",light\n", 2),
      ("lines", "source,target,note\nbukë,bread,\"two\nlines\"\nujë,water,\"a note\n", 4),
      ("languages", "sq,en,de\nbukë,bread,Brot\nujë,\"water,Wasser\n", 3),
    ] {
      try test.write(text, to: "\(name).csv")
      #expect(test.run("glossary", "lint", "\(name).csv") == .findings)
      #expect(
        test.text.contains("\(name).csv:\(line): a quotation mark opens here and is not closed"),
        "\(name): \(test.text)")
    }
    try test.write("\"source,target\nbukë,bread\n", to: "head.csv")
    #expect(test.run("glossary", "lint", "head.csv") == .data)
    #expect(test.errorText.hasPrefix("head.csv:1: error: a quotation mark opens here"))
    // A word in quotation marks at the beginning of a cell is none.
    try test.write("source,target\n\"Zëri\" javor,weekly\nujë,water\n", to: "good.csv")
    #expect(test.run("glossary", "lint", "good.csv") == .done)
  }

  @Test("a giant pattern is not printed whole")
  func giantPattern() throws {
    try test.write("target\tmessage\n\(String(repeating: "(", count: 400_000))\tNo.\n", to: "rules.tsv")
    try test.write("Ai priti.\tHe waited.\n", to: "pairs.tsv")
    #expect(test.run("check", "pairs.tsv", "--from", "sq", "--to", "en", "--rules", "rules.tsv") == .data)
    #expect(test.errorText.hasPrefix("rules.tsv:2: error: the target '((("))
    #expect(test.errorText.hasSuffix("is not an ICU regular expression; correct it\n"))
    #expect(test.errorText.utf8.count < 1200)
    #expect(test.run(["list", "--check", String(repeating: "x", count: 100_000)]) != .done)
    #expect(test.errorText.utf8.count < 1200)
  }
}
