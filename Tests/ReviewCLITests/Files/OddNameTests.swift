import Foundation
import Glibc
import Review
import Testing

@testable import ReviewCLI

/// Files whose names are not valid UTF-8, or have control characters.
@Suite struct OddNameTests {
  private let test: TestConsole
  private let source = String(fileName: Array("lajme-".utf8) + [0xEB] + Array(".txt".utf8))
  private let target = String(fileName: Array("news-".utf8) + [0xFF] + Array(".txt".utf8))

  init() throws {
    test = try TestConsole()
    try write("Ai priti tri vjet.\n", to: source)
    try write("He waited waited 4 years.\n", to: target)
  }

  private func path(_ name: String) -> String { test.folder.path + "/" + name }

  private func write(_ text: String, to name: String) throws {
    let file = try FileDescriptor(path(name), O_WRONLY | O_CREAT | O_TRUNC)
    defer { file.close() }
    try file.write(Array(text.utf8)[...], name: name)
  }

  private func read(_ name: String) throws -> String {
    let file = try FileDescriptor(path(name), O_RDONLY)
    defer { file.close() }
    return String(decoding: try file.read(1 << 16, name: name), as: UTF8.self)
  }

  @Test("they are loaded, found again, decided and exported")
  func project() throws {
    let project = String(fileName: [0xFE] + Array(".db".utf8))
    let load = ["load", source, target, "--from", "sq", "--to", "en", "--project", project]
    #expect(test.run(load) == .done)
    #expect(test.text.contains("⟨xFE⟩.db") || test.text.contains("lajme-⟨xEB⟩.txt"))
    // The same two files are the same text.
    #expect(test.run(load) == .done)
    #expect(test.run("documents", "--project", project) == .done)
    #expect(test.text.contains("lajme-⟨xEB⟩.txt (sq) → news-⟨xFF⟩.txt (en)"))
    #expect(test.text.components(separatedBy: "lajme-").count == 2)
    #expect(test.run("documents", "--format", "jsonl", "--project", project) == .done)
    #expect(test.text.contains("lajme-\u{FFFD}.txt\""))
    #expect(test.run("list", "--project", project, "--check", "doubled-word") == .done)
    let number = test.text.trimmingCharacters(in: .whitespaces).prefix { $0.isNumber }
    #expect(test.run("decide", String(number), "accept", "--project", project) == .done)
    #expect(test.run("export", "--project", project) == .done)
    #expect(test.text.hasPrefix("news-⟨xFF⟩.corrected.txt: 1 sentence corrected"))
    let corrected = String(fileName: Array("news-".utf8) + [0xFF] + Array(".corrected.txt".utf8))
    #expect(try read(corrected) == "He waited 4 years.\n")
    // What must stay, stays under such a name, too.
    #expect(test.run("export", "--project", project, "--force", "-o", target) == .cannotCreate)
    #expect(try read(target) == "He waited waited 4 years.\n")
  }

  @Test("options take them")
  func options() throws {
    let glossary = String(fileName: [0x80] + Array(".tsv".utf8))
    try write("source\ttarget\nujë\twater\n", to: glossary)
    #expect(test.run("glossary", "stats", glossary) == .done)
    #expect(test.run("glossary", "add", glossary, "bukë", "bread") == .done)
    #expect(test.text.hasPrefix("⟨x80⟩.tsv: bukë → bread added"))
    let known = String(fileName: [0xC0] + Array(".txt".utf8))
    let check = ["check", source, target, "--from", "sq", "--to", "en", "--glossary=" + glossary]
    #expect(test.run(check + ["--write-baseline", known]) == .done)
    #expect(test.run(check + ["--baseline", known]) == .done)
    test.environment["REVIEW_PROJECT"] = String(fileName: [0xFD] + Array(".db".utf8))
    #expect(test.run("list") == .noInput)
    #expect(test.errorText.hasPrefix("⟨xFD⟩.db: error: "))
  }

  @Test("a control character is shown as a symbol in every message and list")
  func controls() throws {
    let name = String(fileName: Array("two\nlines\u{1B}[31m.txt".utf8))
    try write("He waited waited 4 years.\n", to: name)
    for words in [
      ["check", source, name, "--from", "sq", "--to", "en"],
      ["load", source, name, "--from", "sq", "--to", "en"], ["documents"], ["list"], ["status"], ["export"],
      ["export"], ["segment", name + "x"], ["export", "-o", name], ["check", source, source + name],
      ["load", source, name, "--from", "sq", "--to", "en", "--project", name], ["glossary", "lint", name],
    ] {
      test.run(words)
      let said = test.text + test.errorText
      #expect(!said.contains("two\n") && !said.contains("\u{1B}"), "\(words) \(said)")
    }
    #expect(test.run("documents") == .done)
    #expect(test.text.contains("two␊lines␛[31m.txt"))
    #expect(test.run("documents", "--format", "jsonl") == .done)
    #expect(test.text.contains(#"two\nlines\u001b[31m.txt"#))
    // As a shell hands it over.
    #expect(test.run("export", "-o", "two\nlines\u{1B}[31m.txt", "--force") == .cannotCreate)
    #expect(test.errorText.hasPrefix("two␊lines␛[31m.txt: error: is the translation of the text 'two␊lines"))
  }

  @Test("text that is not a file's name has to be valid UTF-8")
  func text() {
    let word = String(fileName: [0x63, 0xE9])
    for words in [
      ["replace", word, "x"], ["decide", "1", "keep", "--reason", word],
      ["glossary", "add", "a.tsv", word, "b"],
    ] {
      #expect(test.run(words) == .usage)
      #expect(
        test.errorText.contains("'c⟨xE9⟩' is not valid UTF-8; only file names can be in another encoding"))
    }
    // A line feed in text is a line feed.
    #expect(test.run("decide", "1", "keep", "--reason", "two\nlines") == .noInput)
  }

  @Test(
    "the program itself takes the bytes of its arguments",
    .enabled(
      if: BuiltProgram.path != nil,
      "the executable 'review' is not beside the tests; build it with 'swift build'"))
  func process() throws {
    let program = try #require(BuiltProgram.path)
    let line =
      "cd '\(test.folder.path)' && '\(program)' segment --format jsonl --language sq lajme-*.txt > out.jsonl"
    #expect(system(line) == 0)
    #expect(try read("out.jsonl").contains("Ai priti tri vjet."))
  }
}
