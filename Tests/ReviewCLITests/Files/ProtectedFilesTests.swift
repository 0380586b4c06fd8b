import Foundation
import Review
import ReviewSQLite
import Testing

@testable import ReviewCLI

/// No command replaces what it must not, whatever names it.
@Suite struct ProtectedFilesTests {
  private let test: TestConsole
  /// Keeps the files that SQLite has beside an open project.
  private let store: SQLiteStore

  /// The commands that write a file, each as the words before its name.
  private static let writers = [
    ["export", "--force", "--output"],
    ["check", "albanian.txt", "english.txt", "--from", "sq", "--force", "--write-baseline"],
    ["glossary", "import", "words.csv", "--force", "--output"],
    [
      "glossary", "export", "words.csv", "--format", "tbx", "--from", "sq", "--to", "en", "--force",
      "--output",
    ],
    ["glossary", "merge", "words.csv", "--force", "--output"],
    ["memory", "export", "--force"],
  ]

  /// What must stay, in a folder with a project.
  private static let kept = [
    "review.db", "review.db-wal", "review.db-shm", "albanian.txt", "english.txt", "desk.tsv", "review.conf",
    "rules.tsv", "shared/sq-en.tsv", "other.db",
  ]

  init() throws {
    test = try TestConsole()
    let files = FileManager.default
    try files.createDirectory(at: test.folder.appending(path: "shared"), withIntermediateDirectories: true)
    test.environment["REVIEW_GLOSSARIES"] = "shared"
    for (name, text) in [
      ("albanian.txt", "Ai priti tri vjet.\nAi shkoi.\n"),
      ("english.txt", "He waited waited 4 years.\nHe went.\n"),
      ("desk.tsv", "source\ttarget\nujë\twater\n"), ("shared/sq-en.tsv", "source\ttarget\nbukë\tbread\n"),
      ("rules.tsv", "target\tmessage\nyrs\tWrite years.\n"), ("review.conf", "rules = rules.tsv\n"),
      ("words.csv", "source,target\ndritë,light\n"),
    ] { try test.write(text, to: name) }
    let load = ["load", "albanian.txt", "english.txt", "--from", "sq", "--to", "en", "--name", "news"]
    #expect(test.run(load + ["--glossary", "desk.tsv"]) == .done)
    try files.copyItem(
      at: test.folder.appending(path: "review.db"), to: test.folder.appending(path: "other.db"))
    store = try SQLiteStore(path: test.folder.appending(path: "review.db").path)
    _ = try store.texts()
  }

  private func path(_ name: String) -> String { test.folder.appending(path: name).path }

  /// What a file holds; readers leave their marks in the memory that they share, so of that only how much.
  private func bytes(_ name: String) throws -> Data {
    let bytes = try Data(contentsOf: test.folder.appending(path: name))
    return name.hasSuffix("-shm") ? Data("\(bytes.count)".utf8) : bytes
  }

  /// Expects a command line to leave everything as it was, and to say why.
  private func expectRefusal(
    _ words: [String], of name: String, sourceLocation: SourceLocation = #_sourceLocation
  )
    throws
  {
    let before = try bytes(name)
    let status = test.run(words)
    #expect(status == .cannotCreate, "\(words) \(test.errorText)", sourceLocation: sourceLocation)
    #expect(test.errorText.contains("never overwritten"), "\(words)", sourceLocation: sourceLocation)
    #expect(try bytes(name) == before, "\(words)", sourceLocation: sourceLocation)
  }

  @Test("every command that writes a file is among the writers here")
  func allWriters() {
    let writers = Command.all.filter { $0.writesOperands || $0.options.contains(where: \.isOutput) }
    #expect(
      Set(writers.map(\.name))
        == Set(Self.writers.map { $0[0] == "glossary" ? $0[..<2].joined(separator: " ") : $0[0] }))
    #expect(
      Command.all.filter { $0.options.contains { $0.name.hasSuffix("output") && !$0.isOutput } }.isEmpty)
  }

  @Test("no command replaces the project, a text, a glossary, settings, rules or another project")
  func everyWriter() throws {
    for name in Self.kept {
      let link = "link-" + name.replacing("/", with: "-")
      try FileManager.default.linkItem(atPath: path(name), toPath: path(link))
      for words in Self.writers {
        try expectRefusal(words + [name], of: name)
        try expectRefusal(words + [link], of: name)
      }
    }
  }

  @Test("no spelling of a name helps")
  func spellings() throws {
    let files = FileManager.default
    try files.createSymbolicLink(atPath: path("chain"), withDestinationPath: "symbolic")
    try files.createSymbolicLink(atPath: path("folder"), withDestinationPath: ".")
    for name in Self.kept {
      try? files.removeItem(atPath: path("symbolic"))
      try files.createSymbolicLink(atPath: path("symbolic"), withDestinationPath: name)
      for spelling in [
        "./\(name)", "shared/../\(name)", path(name), "symbolic", "chain", "folder/\(name)",
        ".//folder/./\(name)",
      ] { try expectRefusal(["memory", "export", spelling, "--force"], of: name) }
    }
  }

  @Test("no command makes what SQLite would take for a part of a project")
  func absentParts() {
    for name in ["review.db-journal", "other.db-wal", "other.db-shm", "other.db-journal"] {
      for words in Self.writers {
        #expect(test.run(words + [name]) == .cannotCreate)
        #expect(test.errorText.contains("never overwritten"))
        #expect(!FileManager.default.fileExists(atPath: path(name)))
      }
    }
  }

  @Test("what a command reads is not what it writes")
  func operands() throws {
    try test.write("<srx/>", to: "rules.srx")
    try test.write("uji\twater\n", to: "words.tsv")
    try test.write("threshold = 0.5\n", to: "own.conf")
    try FileManager.default.linkItem(atPath: path("words.csv"), toPath: path("linked.csv"))
    let check = [
      "check", "albanian.txt", "english.txt", "--from", "sq", "--to", "en", "--force", "--write-baseline",
    ]
    for (option, name) in [
      ("--lexicon", "words.tsv"), ("--settings", "own.conf"), ("--rules", "rules.tsv"),
      ("--glossary", "desk.tsv"),
    ] { try expectRefusal(check + [name, option, name], of: name) }
    for words in Self.writers where words[0] == "glossary" {
      try expectRefusal(words + ["linked.csv"], of: "words.csv")
    }
    try test.write("# A list\n", to: "known.txt")
    try expectRefusal(
      ["glossary", "merge", "words.csv", "desk.tsv", "--force", "-o", "desk.tsv"], of: "desk.tsv")
  }

  @Test("outside of a project, the files of the command are protected as well")
  func withoutProject() throws {
    let name = "english.txt"
    let words = ["check", "albanian.txt", name, "--from", "sq", "--project", "none.db"]
    for options in [["--write-baseline", name], ["--write-baseline", name, "--force"]] {
      try expectRefusal(words + options, of: name)
    }
  }

  @Test("what exists to change a glossary does so, and changes nothing else")
  func changesGlossaries() throws {
    #expect(test.run("glossary", "add", "desk.tsv", "dritë", "light") == .done)
    #expect(test.run("glossary", "edit", "desk.tsv", "dritë", "--note", "A note.") == .done)
    #expect(test.run("glossary", "remove", "desk.tsv", "dritë") == .done)
    #expect(try test.read("desk.tsv").contains("water"))
    // A text that is a table by its looks is a text all the same.
    try test.write("source\ttarget\nmali\tmountain\n", to: "list.tsv")
    #expect(
      test.run("load", "albanian.txt", "list.tsv", "--from", "sq", "--to", "en", "--name", "list") == .done)
    try expectRefusal(["glossary", "add", "list.tsv", "deti", "sea", "--force"], of: "list.tsv")
  }

  @Test("key t of the stepper adds to a glossary, and not to a text")
  func stepperTerm() throws {
    let input = "t\nujë i pijshëm\ndrinking water\n\nyes\nq\n"
    #expect(test.run("step", input: input) == .done)
    #expect(try test.read("desk.tsv").contains("ujë i pijshëm\tdrinking water"))
    try test.write("source\ttarget\nmali\tmountain\n", to: "list.tsv")
    test.run("load", "albanian.txt", "list.tsv", "--from", "sq", "--to", "en", "--name", "list")
    #expect(test.run("glossary", "use", "list.tsv", "--first") == .done)
    let before = try bytes("list.tsv")
    test.run("step", "--text", "news", input: input)
    #expect(test.text.contains("ever overwritten"))
    #expect(try bytes("list.tsv") == before)
  }

  @Test("a baseline is written again, any other file by force alone")
  func baselines() throws {
    let check = ["check", "albanian.txt", "english.txt", "--from", "sq", "--to", "en"]
    #expect(test.run(check + ["--write-baseline", "known.txt"]) == .done)
    #expect(test.run(check + ["--write-baseline", "known.txt"]) == .done)
    #expect(test.run(check + ["--baseline", "known.txt", "--write-baseline", "known.txt"]) == .done)
    #expect(try test.read("known.txt").contains("numbers"))
    // One without findings is a baseline, too, and so is an empty file.
    #expect(test.run(check + ["--check", "brackets", "--write-baseline", "known.txt"]) == .done)
    #expect(test.run(check + ["--write-baseline", "known.txt"]) == .done)
    try test.write("", to: "empty.txt")
    #expect(test.run(check + ["--write-baseline", "empty.txt"]) == .done)
    for text in ["Notes of the desk.\n", "# Notes\n", "\u{0}\u{1}"] {
      try test.write(text, to: "notes.txt")
      #expect(test.run(check + ["--write-baseline", "notes.txt"]) == .cannotCreate)
      #expect(
        test.errorText.contains("notes.txt: error: already exists and is not a baseline; --force"))
      #expect(try test.read("notes.txt") == text)
    }
    #expect(test.run(check + ["--write-baseline", "notes.txt", "--force"]) == .done)
    #expect(try test.read("notes.txt").hasPrefix("# Known findings"))
  }
}
