import Foundation
import Testing

@testable import ReviewCLI

/// `--format` does something, or is refused, wherever it is taken.
@Suite struct FormatTests {
  private let test: TestConsole

  init() throws {
    test = try TestConsole()
    try test.write("Ai priti tri vjet.\n", to: "albanian.txt")
    try test.write("He waited waited 4 years.\n", to: "english.txt")
    try test.write("source\ttarget\nvjet\tyears\n", to: "sq-en.tsv")
    #expect(test.run("load", "albanian.txt", "english.txt", "--from", "sq", "--to", "en") == .done)
    #expect(test.run("decide", "1", "keep", "--everywhere") == .done)
    #expect(test.run("comment", "1", "Which house?") == .done)
  }

  /// Command lines that print JSON lines, each as the words after the command.
  private static let printing = [
    "list --state all", "show 1", "memory", "memory list", "history", "pairs", "documents", "status", "stats",
    "check albanian.txt english.txt --from sq --to en", "checks", "checks numbers", "segment albanian.txt",
    "align albanian.txt english.txt --from sq --to en", "glossary find sq-en.tsv albanian.txt --language sq",
    "glossary lint bad.tsv", "glossary stats sq-en.tsv", "comment list",
  ]

  private static let refusing = [
    "show --whole", "show --unit 1", "memory expire 1", "memory forget 1", "memory export", "memory import x",
    "align --edit", "checks --languages",
  ]

  @Test("each command that can print JSON lines does so", arguments: printing)
  func prints(line: String) throws {
    try test.write("source\ttarget\na\t\n", to: "bad.tsv")
    test.run(line.split(separator: " ").map(String.init) + ["--format", "jsonl"])
    #expect(test.errorText == "")
    #expect(!test.text.isEmpty)
    for line in test.text.split(separator: "\n") {
      #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(line.utf8)) }
    }
  }

  @Test("where there is text alone it is refused", arguments: refusing)
  func refuses(line: String) {
    #expect(test.run(line.split(separator: " ").map(String.init) + ["--format", "jsonl"]) == .usage)
    #expect(test.text == "")
    #expect(test.errorText.contains("--format jsonl does not go with "))
  }

  @Test("no command that takes jsonl is left out here")
  func all() {
    let takers = Command.all.filter {
      $0.options.contains { $0.name == "format" && $0.choices.contains("jsonl") }
    }
    for command in takers {
      #expect(Self.printing.contains { $0.hasPrefix(command.name) }, "\(command.name)")
    }
  }
}
