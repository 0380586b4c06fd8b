import Testing

@testable import Review

struct GlossaryTests {
  @Test("rows of the same source are one concept, with its terms in order")
  func concepts() throws {
    let glossary = try Glossary(
      text: """
        # politics
        source\ttarget\tstatus\tmatch\tpos\trequired\tnote
        shtensionim\tde-escalation\tpreferred\t\tnoun\tyes\t
        kuvend\tassembly

        Shtensionim\tdétente\tadmitted
        shtensionim\textension\tforbidden\t\t\t\tthat is “zgjatje”
        """, name: "a.tsv")
    #expect(glossary.problems.isEmpty)
    #expect(glossary.entries.map(\.source) == ["shtensionim", "kuvend"])
    let entry = glossary.entries[0]
    #expect(entry.accepted.map(\.text) == ["de-escalation", "détente"])
    #expect(entry.forbidden.map(\.text) == ["extension"])
    #expect(entry.forbidden.map(\.note) == ["that is “zgjatje”"])
    #expect(entry.targets.map(\.line) == [3, 6, 7])
    #expect(entry.partOfSpeech == .noun)
    #expect(entry.isRequired)
    #expect(glossary.entries[1].match == .inflected)
  }

  @Test("columns stand in any order, behind a byte order mark, with any line end", arguments: ["\n", "\r\n"])
  func columns(end: String) throws {
    let glossary = try Glossary(
      text: ["\u{FEFF}Note\tTarget\tSource", "x\tdispute\tmosmarrëveshje", ""].joined(separator: end),
      name: "a.tsv")
    #expect(glossary.entries.map(\.source) == ["mosmarrëveshje"])
    #expect(glossary.entries.first?.targets.map(\.note) == ["x"])
    #expect(glossary.problems.isEmpty)
  }

  @Test(
    "a header that names no usable columns is an error with its line",
    arguments: [
      ("", nil, "is empty"), ("# nothing\n\n", nil, "is empty"),
      ("source\tnote", 1, "'target' is not among them"),
      ("# c\ntarget", 2, "'source' is not among them"),
      ("source\ttarget\tcolour", 1, "unknown column 'colour'"),
      ("source\ttarget\tsource", 1, "'source' is there twice"),
      ("source,target\na,b", 1, "write source<TAB>target"),
    ] as [(String, Int?, String)])
  func badHeaders(text: String, line: Int?, message: String) {
    let error = #expect(throws: InputError.self) { try Glossary(text: text, name: "a.tsv") }
    #expect(error?.kind == .data)
    #expect(error?.file == "a.tsv")
    #expect(error?.line == line)
    #expect(error?.message.contains(message) == true, "\(String(describing: error))")
  }

  @Test(
    "a bad row is a problem with its line",
    arguments: [
      ("a\tb\tpreferred\tx", "4 cells, but the first line names 3"), ("a", "the target is empty"),
      ("\tb", "the source is empty"), ("a\tb\tbest", "unknown status 'best'"),
      ("ok\tfine", "the same as line 2"), ("OK\tfine", "the same as line 2"),
      ("a\tb\u{FFFD}", "a character was lost"),
    ])
  func badRows(row: String, message: String) throws {
    let glossary = try Glossary(text: "source\ttarget\tstatus\nok\tfine\n\(row)\nlast\tone", name: "a.tsv")
    #expect(glossary.problems.map(\.line) == [3])
    #expect(glossary.problems.first?.message.contains(message) == true, "\(glossary.problems)")
    #expect(glossary.entries.map(\.source).last == "last")
  }

  @Test("match and required are the same in all rows of a concept")
  func sameForAll() throws {
    let glossary = try Glossary(text: "source\ttarget\tmatch\na\tb\texact\na\tc\tcase\n", name: "a.tsv")
    #expect(glossary.problems.map(\.line) == [3])
  }

  @Test("there are shipped glossaries, one of them with 200 rows or more")
  func shipped() throws {
    let glossary = try #require(Glossary.shipped(from: "sq", to: "en"))
    #expect(glossary.entries.flatMap(\.targets).count >= 200)
    #expect(Glossary.shipped(from: "xx", to: "en") == nil)
  }

  @Test(
    "a shipped glossary has no problems, and accepts nothing that it forbids",
    arguments: ShippedData.names.filter { $0.hasPrefix("Glossaries/") })
  func shippedIsClean(name: String) throws {
    let glossary = try Glossary(text: #require(ShippedData.text(name)), name: name)
    #expect(glossary.problems == [])
    for entry in glossary.entries {
      let accepted = Set(entry.accepted.map { $0.text.lowercased() })
      #expect(accepted.isDisjoint(with: entry.forbidden.map { $0.text.lowercased() }), "\(entry.source)")
      #expect(!accepted.isEmpty, "\(entry.source)")
    }
  }
}
