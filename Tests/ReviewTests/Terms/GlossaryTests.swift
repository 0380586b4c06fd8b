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
    #expect(glossary.entries.map(\.headword) == ["shtensionim", "kuvend"])
    let entry = glossary.entries[0]
    #expect(entry.accepted.map(\.text) == ["de-escalation", "détente"])
    #expect(entry.forbidden.map(\.text) == ["extension"])
    #expect(entry.forbidden.map(\.note) == ["that is “zgjatje”"])
    #expect(entry.targets.map(\.line) == [3, 6, 7])
    #expect(entry.sources.map(\.partOfSpeech) == [.noun])
    #expect(entry.isRequired)
    #expect(glossary.entries[1].sources.map(\.match) == [.inflected])
  }

  @Test("columns are in any order, behind a byte order mark, with any line end", arguments: ["\n", "\r\n"])
  func columns(end: String) throws {
    let glossary = try Glossary(
      text: ["\u{FEFF}Note\tTarget\tSource", "x\tdispute\tmosmarrëveshje", ""].joined(separator: end),
      name: "a.tsv")
    #expect(glossary.entries.map(\.headword) == ["mosmarrëveshje"])
    #expect(glossary.entries.first?.targets.map(\.note) == ["x"])
    #expect(glossary.problems.isEmpty)
  }

  @Test(
    "a header that names no usable columns is an error with its line",
    arguments: [
      ("", nil, "is empty"), ("# nothing\n\n", nil, "is empty"),
      ("source\tnote", 1, "'target' is not among them"),
      ("# c\nsource", 2, "'target' is not among them"),
      ("source\ttarget\tcolour", 1, "unknown column 'colour'"),
      ("source\ttarget\tsource", 1, "'source' appears twice"),
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
      ("a\tb\tbest", "unknown status 'best'"),
      ("ok\tfine", "the same as line 2"), ("OK\tfine", "the same as line 2"),
      ("a\tb\u{FFFD}", "a character was lost"),
    ])
  func badRows(row: String, message: String) throws {
    let glossary = try Glossary(text: "source\ttarget\tstatus\nok\tfine\n\(row)\nlast\tone", name: "a.tsv")
    #expect(glossary.problems.map(\.line) == [3])
    #expect(glossary.problems.first?.message.contains(message) == true, "\(glossary.problems)")
    #expect(glossary.entries.map(\.headword).last == "last")
  }

  @Test("match and required are the same in all rows of a concept")
  func sameForAll() throws {
    let glossary = try Glossary(text: "source\ttarget\tmatch\na\tb\texact\na\tc\tcase\n", name: "a.tsv")
    #expect(glossary.problems.map(\.line) == [3])
  }

  @Test("rows without a source are rules of the house, tied to their right word by the concept")
  func houseStyle() throws {
    let glossary = try Glossary(
      text: """
        target\tstatus\tconcept\tmatch\tseverity
        Kosova\tforbidden\tkosovo\texact\tminor
        Kosovo\t\tkosovo
        very unique\tforbidden
        """, name: "a.tsv")
    #expect(glossary.problems.isEmpty)
    #expect(glossary.entries.map(\.headword) == ["Kosovo", "very unique"])
    #expect(glossary.entries.map(\.isHouseStyle) == [true, true])
    #expect(glossary.entries.map(\.isRequired) == [false, false])
    #expect(glossary.entries[0].targets.map(\.match) == [.exact, .inflected])
    #expect(glossary.entries.map(\.severity) == [.minor, nil])
  }

  @Test("rows of one concept give synonyms of the source; a concept without a target is a problem")
  func synonyms() throws {
    let glossary = try Glossary(
      text: """
        source\ttarget\tconcept\tdomain
        kuvend\tassembly\tc1\tpolitics
        parlament\t\tc1
        ligj\t\tc2
        """, name: "a.tsv")
    #expect(glossary.entries.map { $0.sources.map(\.text) } == [["kuvend", "parlament"]])
    #expect(glossary.entries.map { $0.targets.map(\.text) } == [["assembly"]])
    #expect(glossary.entries.map(\.domain) == ["politics"])
    #expect(glossary.problems.map(\.line) == [4])
  }

  @Test("words near a source term part its meanings; what belongs to a term is the term's")
  func meanings() throws {
    let glossary = try Glossary(
      text: """
        source\ttarget\tnear\tnot-near\tforms\tmatch\tcompound\ttarget-forms
        bank\tbank\t\triver, water\tbanks\tcase\tyes\tbanks, banking
        bank\tshore\triver, water
        shtension|im\tde-escalation\t\t\t\tstem
        """, name: "a.tsv")
    #expect(glossary.problems.isEmpty)
    #expect(glossary.entries.map(\.headword) == ["bank", "bank", "shtensionim"])
    #expect(
      glossary.entries[0].sources == [
        Term(
          text: "bank", match: .case, forms: ["banks"], notNear: ["river", "water"], isCompound: true, line: 2
        )
      ])
    #expect(glossary.entries[0].targets[0].forms == ["banks", "banking"])
    #expect(glossary.entries[1].sources[0].near == ["river", "water"])
    #expect(glossary.entries[2].targets[0].match == .inflected)
  }

  @Test("there are shipped glossaries, one of them with 200 rows or more")
  func shipped() throws {
    let glossary = try #require(Glossary.shipped(from: "sq", to: "en"))
    #expect(glossary.entries.flatMap(\.targets).count >= 200)
    #expect(Glossary.shipped(from: "xx", to: "en") == nil)
  }

  @Test(
    "nothing is wrong with a shipped glossary",
    arguments: ShippedData.names.filter { $0.hasPrefix("Glossaries/") })
  func shippedIsClean(name: String) throws {
    let table = try GlossaryTable(bytes: Array(#require(ShippedData.text(name)).utf8), name: name)
    let languages = name.split { "/-.".contains($0) }.map(String.init)
    #expect(try GlossaryLint.problems(of: table, from: languages[1], to: languages[2]) == [])
  }
}
