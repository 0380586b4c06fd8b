import Foundation
import Testing

@testable import ReviewCLI

/// Projects that release 0.1.0 made open in this one, keep every decision and export the same bytes.
@Suite struct OldProjectTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Projects/0.1.0")
  static let texts = [
    ("full", "kosovo"), ("full", "energy"), ("markdown", "markdown"), ("wide", "wide"),
  ]

  private let test: TestConsole

  init() throws { test = try TestConsole() }

  private func recorded(_ name: String) throws -> Data {
    try Data(contentsOf: Self.folder.appending(path: name))
  }

  /// Copies a project: opening one may bring it up to date.
  private func open(_ project: String) throws {
    try recorded("\(project).db").write(to: test.folder.appending(path: "review.db"))
  }

  private func objects(_ lines: Data) throws -> [NSDictionary] {
    try lines.split(separator: UInt8(ascii: "\n")).map {
      try #require(try JSONSerialization.jsonObject(with: $0) as? NSDictionary)
    }
  }

  @Test(arguments: texts) func exportTheSameBytes(_ project: String, _ text: String) throws {
    try open(project)
    #expect(test.run("export", "--text", text, "-o", "-", "--as-loaded") == .done)
    #expect(Data(test.output) == (try recorded("\(project)-\(text).corrected")))
  }

  @Test(arguments: texts, [("history", []), ("pairs", []), ("findings", ["--all"])])
  func tellTheSame(_ text: (project: String, name: String), _ list: (name: String, options: [String]))
    throws
  {
    try open(text.project)
    let command = list.name == "findings" ? "list" : list.name
    #expect(test.run([command, "--text", text.name, "--format", "jsonl"] + list.options) == .done)
    let answers = try objects(Data(test.output))
    let expected = try objects(recorded("\(text.project)-\(text.name).\(list.name).jsonl"))
    #expect(answers.count == expected.count)
    for (answer, expected) in zip(answers, expected) {
      for (field, value) in expected { #expect(answer[field] as? NSObject == value as? NSObject, "\(field)") }
    }
  }

  @Test("what a reviewer had marked has that reviewer as its origin")
  func marks() throws {
    try open("full")
    #expect(test.run("list", "--check", "marked", "--all", "--format", "jsonl") == .done)
    let marks = try objects(Data(test.output))
    #expect(!marks.isEmpty && marks.allSatisfy { $0["origin"] as? String == "reviewer" })
  }

  @Test func goOn() throws {
    try open("wide")
    #expect(test.run("decide", "9", "accept") == .done)
    #expect(test.run("undo") == .done)
    #expect(test.run("export", "-o", "-", "--as-loaded") == .done)
    #expect(Data(test.output) == (try recorded("wide-wide.corrected")))
  }
}
