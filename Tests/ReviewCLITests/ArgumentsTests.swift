import Testing

@testable import ReviewCLI

@Suite struct ArgumentsTests {
  @Test func readsEveryWayToSayAnOption() throws {
    for words in [
      ["segment", "a.txt", "--language", "sq"], ["segment", "--language=sq", "a.txt"],
      ["segment", "-l", "sq", "a.txt"],
      ["segment", "-lsq", "a.txt"], ["segment", "-l=sq", "a.txt"],
      ["-p", "x.db", "segment", "a.txt", "-lsq"],
      ["--project=x.db", "segment", "-lsq", "--", "a.txt"],
    ] {
      let arguments = try Arguments(parsing: words)
      #expect(arguments.command.name == "segment")
      #expect(arguments.operands == ["a.txt"])
      #expect(arguments.value("language") == "sq")
    }
  }

  @Test func twoDashesEndTheOptions() throws {
    #expect(try Arguments(parsing: ["segment", "--", "--language"]).operands == ["--language"])
    #expect(try Arguments(parsing: ["segment", "-"]).operands == ["-"])
  }

  @Test func withoutACommandItSteps() throws {
    #expect(try Arguments(parsing: []).command.name == "step")
    #expect(try Arguments(parsing: ["--project", "x.db"]).value("project") == "x.db")
    #expect(try Arguments(parsing: ["--help"]).has("help"))
  }

  @Test func commandsOfTwoWords() throws {
    let arguments = try Arguments(parsing: ["glossary", "lint", "a.tsv", "b.tsv"])
    #expect(arguments.command.name == "glossary lint")
    #expect(arguments.operands == ["a.tsv", "b.tsv"])
  }

  @Test(arguments: [
    (["segmant", "a"], "unknown command 'segmant'; did you mean 'segment'?"),
    (["quux"], "unknown command 'quux'"),
    (["glossary", "lnt"], "'glossary lnt' is not a command; did you mean 'glossary lint'?"),
    (["segment", "--langage=sq", "a"], "unknown option '--langage'; did you mean '--language'?"),
    (["segment", "-x", "a"], "unknown option '-x'"),
    (["segment", "a", "--language"], "--language needs a value: --language LANGUAGE"),
    (["segment", "a", "--large=yes"], "--large takes no value"),
    (["segment", "a", "-lsq", "-len"], "--language was given twice"),
    (
      ["segment", "a", "--format", "jsonn"],
      "--format cannot be 'jsonn'; use one of text, jsonl"
    ),
    (["segment"], "FILE is missing; usage: review segment FILE [options]"),
    (["segment", "a", "b"], "unexpected argument 'b'; usage: review segment FILE [options]"),
  ])
  func saysWhatIsWrong(words: [String], message: String) {
    let error = #expect(throws: UsageError.self) { try Arguments(parsing: words) }
    #expect(error?.message.hasPrefix(message) == true, "\(error?.message ?? "")")
  }
}
