import Testing

@testable import Review

struct TBXTests {
  /// Reads a file from lines.
  private func read(
    _ text: String, from: String? = "sq", to: String? = "en"
  ) throws -> Glossary {
    try Glossary(bytes: Array(text.utf8), name: "a.tbx", from: from, to: to)
  }

  private func written(_ glossary: Glossary, _ format: GlossaryFormat) throws -> String {
    String(decoding: try format.bytes(of: glossary), as: UTF8.self)
  }

  @Test("version 3 in both styles and version 2 say the same", arguments: [0, 1, 2])
  func versions(index: Int) throws {
    let glossary = try read([TBXSample.dca, TBXSample.dct, TBXSample.second][index])
    #expect(glossary.entries.count == 1)
    let entry = glossary.entries[0]
    #expect(entry.id == "c1")
    #expect(entry.domain == "politics")
    #expect(entry.definition == "an easing of tension")
    #expect(entry.sources.map(\.text) == ["shtensionim", "zbutje"])
    #expect(entry.targets.map(\.text) == ["de-escalation", "détente", "extension"])
    #expect(entry.targets.map(\.status) == [.preferred, .admitted, .forbidden])
    #expect(entry.targets.map(\.note) == ["", "", "MT error & “false friend”"])
    #expect(entry.sources[0].partOfSpeech == .noun)
    #expect(entry.others.flatMap(\.terms).map(\.text) == ["Entspannung"])
  }

  @Test(
    "nothing is lost from TBX to TBX, in any of its kinds",
    arguments: [TBXSample.dca, TBXSample.dct, TBXSample.second],
    [GlossaryFormat.tbx, .tbxDCT, .tbx2].map(\.id))
  func noLoss(text: String, id: String) throws {
    let before = try read(text)
    let format = try #require(GlossaryFormat.named(id))
    let output = try written(before, format)
    let after = try read(output)
    #expect(after.entries.map(\.withoutLines) == before.entries.map(\.withoutLines))
    #expect(after.kept.map(\.withoutLines) == before.kept.map(\.withoutLines))
    #expect(try written(after, format) == output)
    for kept in [
      "deescalation_4", "Borrell called for", "BBC, 2024", "2024-05-01", "masculine", "c2", "Frieden",
    ] {
      #expect(output.contains(kept), "\(kept) in \(id)")
    }
  }

  @Test("the dialects Core and Min say in notes what they have no category for, and it is read back")
  func smallDialects() throws {
    let before = try read(TBXSample.dca)
    for format in [GlossaryFormat.tbxCore, .tbxMin, .tbxMinDCT] {
      let output = try written(before, format)
      #expect(!output.contains("definition\">") || format.id != "tbx-core")
      let entry = try read(output).entries[0]
      #expect(entry.domain == "politics")
      #expect(entry.definition == "an easing of tension")
      #expect(entry.targets.map(\.status) == [.preferred, .admitted, .forbidden])
      #expect(entry.sources[0].partOfSpeech == .noun)
    }
    #expect(!(try written(before, .tbxCore)).contains("<termNote"))
    #expect((try written(before, .tbxMinDCT)).contains("<min:subjectField>politics</min:subjectField>"))
  }

  @Test("what TBX has no place for goes through a note")
  func settings() throws {
    let table = """
      source\ttarget\tstatus\tmatch\tpos\trequired\tnote\tconcept\tseverity\tforms\tnear\tnot-near\tcompound
      shtension|im\tde-escalation\tpreferred\tstem\tnoun\tno\t\ta1\tcritical\tx; y, 50% z\tveri\tjug, det\tyes
      NATO\tNATO\tpreferred\texact\tname\tyes
      \tKosova\tforbidden\t\t\t\tnot in English\tkosovo
      \tKosovo\t\t\t\t\t\tkosovo
      """
    var glossary = try Glossary(text: table, name: "a.tsv")
    (glossary.source, glossary.target) = ("sq", "en")
    for format in [GlossaryFormat.tbx, .tbxDCT, .tbxMin, .tbxCore, .tbx2] {
      let after = try read(try written(glossary, format))
      #expect(
        after.entries.map(\.withoutLines.named) == glossary.entries.map(\.withoutLines.named), "\(format.id)")
    }
  }

  @Test("a file of one language is a house style; of more, the given pair is taken")
  func languages() throws {
    let english = TBXSample.file(
      "<langSec xml:lang=\"en-GB\"><termSec><term>Kosova</term><termNote type=\"administrativeStatus\">deprecatedTerm-admn-sts</termNote></termSec></langSec>"
    )
    let house = try read(english, from: "sq", to: nil)
    #expect(house.entries.map(\.isHouseStyle) == [true])
    #expect(house.entries[0].forbidden.map(\.text) == ["Kosova"])
    let german = try read(TBXSample.dca, from: "de", to: "sq")
    #expect(german.entries.map(\.headword) == ["Entspannung"])
    let error = #expect(throws: InputError.self) { try read(TBXSample.dca, from: "fr") }
    #expect(error?.message.contains("no terms in French; its languages are sq, en, de") == true)
  }

  @Test("the names of concepts are names that XML has, each once")
  func identifiers() throws {
    let terms = [Term(text: "x")]
    let glossary = Glossary(
      name: "a",
      entries: ["7", "a b", "", "c1", "c1", ""].map { ConceptEntry(id: $0, sources: terms, targets: terms) },
      source: "sq", target: "en")
    let ids = try read(try written(glossary, .tbx)).entries.map(\.id)
    #expect(ids == ["c7", "a_b", "c2", "c1", "c3", "c4"])
  }

  @Test("nothing of a hostile file is expanded, fetched or followed without end; the line is reported")
  func hostile() {
    let growing =
      "<!DOCTYPE tbx [<!ENTITY a \"aaaaaaaaaa\">"
      + (1..<12).map {
        "<!ENTITY a\($0) \"&a\($0 == 1 ? "" : "\($0 - 1)");&a\($0 == 1 ? "" : "\($0 - 1)");\">"
      }.joined()
      + "]>"
    let cases = [
      (growing + TBXSample.bare.replacing("XX", with: "&a11;"), "entity"),
      ("<!DOCTYPE tbx [<!ENTITY a SYSTEM \"/etc/hostname\">]>" + TBXSample.bare, "document type"),
      ("<!DOCTYPE martif SYSTEM \"http://127.0.0.1:9/evil.dtd\">" + TBXSample.bare, "document type"),
      (
        "<!DOCTYPE martif SYSTEM \"TBXcoreStructV02.dtd\" [<!ENTITY a \"b\">]>" + TBXSample.bare,
        "document type"
      ),
      (TBXSample.bare.replacing("XX", with: "&nbsp;"), "not well-formed XML"),
      (
        TBXSample.bare.replacing("<term>XX", with: String(repeating: "<a>", count: 4000)),
        "nested more than 100"
      ),
      (String(TBXSample.dca.prefix(500)), "not well-formed XML"), ("<html/>", "its root is 'html'"),
      ("<TBX dialect=\"TBX-Min\"/>", "TBX-Min of 2013"), (TBXSample.file(""), "no terms"),
    ]
    for (text, message) in cases {
      let error = #expect(throws: InputError.self) { try read(text) }
      #expect(error?.message.contains(message) == true, "\(String(describing: error))")
      #expect(error?.line != nil || message == "no terms")
    }
  }

  @Test("a control character, which XML cannot hold, is refused in writing")
  func control() throws {
    let glossary = Glossary(
      name: "a.tsv", entries: [ConceptEntry(sources: [Term(text: "a\u{1}b")], targets: [Term(text: "x")])])
    let error = #expect(throws: InputError.self) { try written(glossary, .tbx) }
    #expect(error?.message.contains("control character") == true)
  }
}

extension ConceptEntry {
  /// The concept without what the name of its row or element is.
  fileprivate var named: ConceptEntry {
    var entry = self
    entry.id = ""
    entry.details = []
    for index in entry.targets.indices { entry.targets[index].details = [] }
    return entry
  }
}
