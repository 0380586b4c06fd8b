import Testing

@testable import Review

struct GlossaryTableTests {
  private func table(_ text: String) throws -> GlossaryTable {
    try GlossaryTable(bytes: Array(text.utf8), name: "a.tsv")
  }

  private func added(_ cells: [TableColumn: String], to text: String) throws -> String {
    String(decoding: try table(text).adding(cells), as: UTF8.self)
  }

  @Test("a new row goes to its place by the order of the file; all else stays as it is")
  func place() throws {
    let text =
      "# ours\nsource\ttarget\tstatus\nbisedim\ttalks\tpreferred\n\n# law\nligj\tlaw\t\nligj\tact\tforbidden"
    #expect(
      try added([.source: "kuvend", .target: "assembly"], to: text)
        == text.replacing("talks\tpreferred", with: "talks\tpreferred\nkuvend\tassembly"))
    #expect(
      try added([.source: "LIGJ", .target: "statute", .status: "admitted"], to: text)
        == text.replacing("law\t\n", with: "law\t\nLIGJ\tstatute\tadmitted\n"))
    #expect(
      try added([.source: "zgjedhje", .target: "elections"], to: text) == text + "\nzgjedhje\telections")
    #expect(
      try added([.source: "arsim", .target: "education"], to: text)
        == text.replacing("status\n", with: "status\narsim\teducation\n"))
  }

  @Test("in a file without order a row goes behind the rows of its source, or to the end")
  func unordered() throws {
    let text = "source\ttarget\r\nligj\tlaw\r\nbisedim\ttalks\r\n"
    #expect(
      try added([.source: "ligj", .target: "act"], to: text)
        == "source\ttarget\r\nligj\tlaw\r\nligj\tact\r\nbisedim\ttalks\r\n")
    #expect(try added([.source: "kuvend", .target: "assembly"], to: text) == text + "kuvend\tassembly\r\n")
  }

  @Test("a column that the table has not got is added to its first line")
  func newColumn() throws {
    #expect(
      try added([.source: "a", .target: "b", .note: "c\td"], to: "source\ttarget\n")
        == "source\ttarget\tnote\na\tb\tc d\n")
  }

  @Test("a changed row keeps its other cells, a removed one takes its line with it")
  func changes() throws {
    let text = "target\tsource\tnote\nlaw\tligj\tx\ntalks\tbisedim\t y \n#end"
    let table = try table(text)
    #expect(table.lines(source: "Ligj") == [2] && table.lines(source: "ligj", target: "act") == [])
    #expect(
      String(
        decoding: try table.changing([3], to: [.target: "negotiations", .status: "admitted"]), as: UTF8.self)
        == "target\tsource\tnote\tstatus\nlaw\tligj\tx\nnegotiations\tbisedim\t y \tadmitted\n#end")
    #expect(
      String(decoding: try table.removing([2]), as: UTF8.self) == text.replacing("law\tligj\tx\n", with: ""))
    #expect(
      String(decoding: try self.table("source\ttarget\na\tb").removing([2]), as: UTF8.self)
        == "source\ttarget")
  }

  @Test("adding rows and removing them gives back every byte", arguments: 1...40)
  func anyTable(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let words = ["a", "b ", "ë", "é", "жена", "x y", "", "Z", "#"]
    let end = Bool.random(using: &random) ? "\r\n" : "\n"
    var text = (Bool.random(using: &random) ? "\u{FEFF}" : "") + "source\ttarget\tstatus\tnote" + end
    for _ in 0..<Int.random(in: 0...12, using: &random) {
      let cells = (0..<Int.random(in: 1...4, using: &random)).map { _ in words.randomElement(using: &random)!
      }
      text += cells.joined(separator: "\t") + end
    }
    if Bool.random(using: &random) { text.removeLast() }
    let bytes = Array(text.utf8)
    let cells: [TableColumn: String] = [.source: "mëz", .target: "foal", .status: "admitted"]
    let longer = try GlossaryTable(bytes: bytes, name: "a").adding(cells)
    let again = try GlossaryTable(bytes: longer, name: "a")
    #expect(try again.removing(again.lines(source: "mëz")) == bytes)
  }
}

struct GlossaryMergeTests {
  @Test("the earlier glossary holds; what differs is said, what is already present is counted")
  func merge() throws {
    let first = try Glossary(text: "source\ttarget\tstatus\nligj\tlaw\t\nligj\tact\tforbidden", name: "a.tsv")
    let second = try Glossary(
      text: "source\ttarget\tstatus\nLigj\tact\t\nligj\tlaw\t\nligj\tstatute\tadmitted\nkuvend\tassembly\t",
      name: "b.tsv")
    let merge = GlossaryMerge([first, second])
    #expect(merge.glossary.entries.map(\.headword) == ["ligj", "kuvend"])
    #expect(merge.glossary.entries[0].targets.map(\.text) == ["law", "act", "statute"])
    #expect(merge.repeated == 1)
    #expect(
      merge.conflicts == [
        "b.tsv:2: 'ligj' with 'act' is preferred here and forbidden in a.tsv:3; the first glossary wins"
      ])
  }
}
