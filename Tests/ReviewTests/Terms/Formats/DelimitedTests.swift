import Testing

@testable import Review

struct DelimitedTests {
  private func read(_ text: String, from: String? = nil, to: String? = nil) throws -> Glossary {
    try Glossary(bytes: Array(text.utf8), name: "a.csv", from: from, to: to)
  }

  /// The pairs as "source=target".
  private func pairs(_ glossary: Glossary) -> [String] {
    glossary.entries.flatMap { entry in
      entry.targets.map { "\(entry.sources.map(\.text).joined(separator: "+"))=\($0.text)" }
    }
  }

  @Test("two columns without a header, with commas or tabs, as DeepL, Google and Microsoft take them")
  func twoColumns() throws {
    for text in [
      "kuvend,assembly\nligj,law\n", "kuvend\tassembly\r\nligj\tlaw", "\u{FEFF}kuvend;assembly\nligj;law",
    ] {
      #expect(try pairs(read(text)) == ["kuvend=assembly", "ligj=law"])
    }
    #expect(try pairs(read("\"a, b\",\"c \"\"d\"\"\"\nx,y")) == ["a, b=c \"d\"", "x=y"])
    #expect(try pairs(read("\"a \\\"b\\\" c\",d\nx,y")) == ["a \"b\" c=d", "x=y"])
  }

  @Test("four columns of DeepL name the languages of each row; the given pair is taken, the rest kept")
  func deepL() throws {
    let text = "kuvend,assembly,sq,en\nligj,law,sq,en\nGesetz,law,de,en\n"
    let albanian = try read(text)
    #expect(pairs(albanian) == ["kuvend=assembly", "ligj=law"])
    #expect(albanian.source == "sq" && albanian.target == "en" && albanian.kept.count == 1)
    #expect(try pairs(read(text, from: "de", to: "en")) == ["Gesetz=law"])
    #expect(String(decoding: try GlossaryFormat.deepLPairs.bytes(of: albanian), as: UTF8.self) == text)
  }

  @Test("a column for each language, as Google's equivalent-term sets have them")
  func sets() throws {
    let text = "en,sq,de,pos,description\nlaw,ligj,Gesetz,noun,made by parliament\nassembly,kuvend,,noun,\n"
    let glossary = try read(text, from: "sq", to: "en")
    #expect(pairs(glossary) == ["ligj=law", "kuvend=assembly"])
    #expect(glossary.entries[0].note == "made by parliament")
    #expect(glossary.entries[0].targets[0].partOfSpeech == .noun)
    #expect(
      String(decoding: try GlossaryFormat.googleSets.bytes(of: glossary), as: UTF8.self)
        == "sq,en,de,pos,description\nligj,law,Gesetz,noun,made by parliament\nkuvend,assembly,,noun,\n")
  }

  @Test("three columns of OmegaT, comments among them, a target with two rows")
  func omegaT() throws {
    let glossary = try read(
      "# glossary in tabs\nkuvend\tassembly\tof Kosovo\nkuvend\tparliament\nligj\tlaw\t\n")
    #expect(pairs(glossary) == ["kuvend=assembly", "kuvend=parliament", "ligj=law"])
    #expect(glossary.entries[0].targets.map(\.note) == ["of Kosovo", ""])
    #expect(glossary.entries[0].targets.map(\.line) == [2, 3])
  }

  @Test("named columns in any order and spelling; one that nobody knows is kept")
  func named() throws {
    let text = "Translation,Source term,Comment,Owner\r\nassembly,kuvend,of Kosovo,Ana\r\n'=1,një,,\r\n"
    let glossary = try read(text)
    #expect(pairs(glossary) == ["kuvend=assembly", "një==1"])
    #expect(glossary.entries[0].targets[0].note == "of Kosovo")
    let written = String(decoding: try GlossaryFormat.csv.bytes(of: glossary), as: UTF8.self)
    #expect(written.hasPrefix("source,target,status,match,pos,required,note,Owner\r\n"))
    #expect(written.contains("of Kosovo,Ana\r\n") && written.contains("një,'=1,"))
    #expect(
      GlossaryFormat.deepL.losses(of: glossary) == [
        "1 concept with notes", "1 concept with other data of its file",
      ])
  }

  @Test("UTX with statuses, a provisional one among them, and columns of its own")
  func utx() throws {
    let text =
      "#UTX 1.11; sq/en-US; 2024-05-01T10:00:00Z; copyright: Desk\r\n#src\ttgt\tsrc:pos\tterm status\tsrc:yomi\tcomment\r\n"
      + "kuvend\tassembly\tnoun\tapproved\tk\tof Kosovo\r\nkuvend\tparliament\tnoun\tprovisional\t\t\r\n"
      + "Kosovë\tKosova\tproper noun\tforbidden\t\t\r\n"
    let glossary = try read(text)
    #expect(pairs(glossary) == ["kuvend=assembly", "kuvend=parliament", "Kosovë=Kosova"])
    #expect(glossary.entries.flatMap { $0.targets.map(\.status) } == [.preferred, .admitted, .forbidden])
    #expect(glossary.entries[1].sources[0].partOfSpeech == .name)
    let written = String(decoding: try GlossaryFormat.utx.bytes(of: glossary), as: UTF8.self)
    #expect(written.hasPrefix("#UTX 1.11; sq/en-US; 2024-05-01T10:00:00Z; copyright: Desk\r\n#src\ttgt"))
    #expect(written.contains("kuvend\tparliament\tnoun\tprovisional\t"))
    #expect(try read(written).entries.map(\.withoutLines) == glossary.entries.map(\.withoutLines))
  }

  @Test("what is not a table of terms is refused with its line and what to do")
  func errors() {
    for (text, message) in [
      ("Një fjali.\nNjë tjetër.", "no line has two cells"), ("a,b,c,d,e\nf,g,h,i,j", "name the columns"),
      ("quelle\ttarget\na\tb", "name the columns"),
      ("#UTX 1.11; sq/en", "has to name the columns"), ("", "empty"),
    ] {
      let error = #expect(throws: InputError.self) { try read(text) }
      #expect(error?.message.contains(message) == true, "\(String(describing: error))")
    }
  }

  @Test("DeepL takes no term that is too long")
  func tooLong() {
    let long = Term(text: String(repeating: "x", count: 1025), line: 3)
    let glossary = Glossary(
      name: "a.tsv", entries: [ConceptEntry(sources: [long], targets: [Term(text: "y")])])
    let error = #expect(throws: InputError.self) { try GlossaryFormat.deepL.bytes(of: glossary) }
    #expect(error?.line == 3)
  }
}
