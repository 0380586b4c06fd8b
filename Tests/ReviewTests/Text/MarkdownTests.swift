import Testing

@testable import Review

struct MarkdownTests {
  private func document(_ text: String) throws -> Document {
    try Document(bytes: Array(text.utf8), name: "a.md")
  }

  @Test(
    "each kind of block is found without its marks",
    arguments: [
      ("# Titulli", [(.heading, "Titulli")]), ("### Titulli ###", [(.heading, "Titulli")]),
      ("Titulli\n=======\nTekst.", [(.heading, "Titulli"), (.paragraph, "Tekst.")]),
      ("Titulli\n---\n\nTekst.", [(.heading, "Titulli"), (.paragraph, "Tekst.")]),
      ("#pa hapësirë", [(.paragraph, "#pa hapësirë")]), ("####### shtatë", [(.paragraph, "####### shtatë")]),
      ("Një\ndy.\n\nTre.", [(.paragraph, "Një\ndy."), (.paragraph, "Tre.")]),
      ("- një\n- dy\n  tre", [(.listItem, "një"), (.listItem, "dy\n  tre")]),
      ("* një\n+ dy", [(.listItem, "një"), (.listItem, "dy")]),
      ("1. një\n2. dy\n10) dhjetë", [(.listItem, "një"), (.listItem, "dy"), (.listItem, "dhjetë")]),
      ("> Një\n> dy", [(.quotation, "Një"), (.quotation, "dy")]),
      ("Një.\n\n***\n\nDy.", [(.paragraph, "Një."), (.paragraph, "Dy.")]),
      ("Një.\n# Dy\nTre.", [(.paragraph, "Një."), (.heading, "Dy"), (.paragraph, "Tre.")]),
    ] as [(String, [(Block.Kind, String)])])
  func blocks(text: String, expected: [(Block.Kind, String)]) throws {
    let document = try document(text)
    #expect(document.blockTexts == expected.map(\.1))
    #expect(document.blocks.map(\.kind) == expected.map(\.0))
  }

  @Test(
    "front matter, code and comments are not text",
    arguments: [
      "---\ntitle: X\n---\nTekst.", "```swift\nlet x = 1\n\n# x\n```\nTekst.", "~~~\nx\n~~~\n\nTekst.",
      "<!-- x -->\nTekst.", "<!-- x\n\ny\n-->\nTekst.", "Tekst.\n\n```\nx",
      "---\r\na: b\r\n---\r\nTekst.\r\n",
    ])
  func nonText(text: String) throws { #expect(try document(text).blockTexts == ["Tekst."]) }

  @Test("the ending of the name tells Markdown from plain text, in any case")
  func names() throws {
    #expect(DocumentFormat.of(name: "a.MD").id == "markdown")
    #expect(DocumentFormat.of(name: "a.sq.markdown").id == "markdown")
    #expect(DocumentFormat.of(name: "a.md.txt").id == "text")
    #expect(DocumentFormat.of(name: "README").id == "text")
  }

  @Test("a format that is given wins over the name")
  func told() throws {
    let document = try Document(bytes: Array("# Titulli".utf8), name: "a.txt", format: .markdown)
    #expect(document.blockTexts == ["Titulli"])
  }
}
