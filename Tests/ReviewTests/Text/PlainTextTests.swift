import Testing

@testable import Review

struct PlainTextTests {
  private func document(_ text: String) throws -> Document {
    try Document(bytes: Array(text.utf8), name: "a.txt")
  }

  @Test("blank lines part paragraphs, and a short line without a stop is a heading")
  func paragraphs() throws {
    let document = try document("\n\nTitulli i lajmit\n\n  Fjalia e parë. Fjalia e dytë.  \n \t\n\nE treta.")
    #expect(document.blockTexts == ["Titulli i lajmit", "Fjalia e parë. Fjalia e dytë.", "E treta."])
    #expect(document.blocks.map(\.kind) == [.heading, .paragraph, .paragraph])
  }

  @Test("lines that end like paragraphs are paragraphs")
  func lines() throws {
    let document = try document(
      "Fjalia e parë u tha dje.\nFjalia e dytë u tha sot.\nE treta nuk u tha kurrë.\n")
    #expect(
      document.blockTexts == [
        "Fjalia e parë u tha dje.", "Fjalia e dytë u tha sot.", "E treta nuk u tha kurrë.",
      ])
  }

  @Test("lines that are broken by width go on", arguments: ["\n", "\r\n", "\r"])
  func wrapped(end: String) throws {
    let lines = [
      "Qeveria e Kosovës miratoi të hënën një plan të ri për",
      "energjinë elektrike. Ministrja tha se çmimet nuk do të",
      "rriten këtë vit.",
    ]
    let document = try document(
      lines.joined(separator: end) + end + end + "Fjala tjetër erdhi më vonë." + end)
    #expect(document.blockTexts == [lines.joined(separator: end), "Fjala tjetër erdhi më vonë."])
  }

  @Test("list items lose their markers, and a dash of speech stays")
  func lists() throws {
    let document = try document(
      "- Njëra prej tyre.\n\n• Tjetra prej tyre.\n\n2) E treta prej tyre.\n\n– Eja, tha ai.")
    #expect(
      document.blockTexts == [
        "Njëra prej tyre.", "Tjetra prej tyre.", "E treta prej tyre.", "– Eja, tha ai.",
      ])
    #expect(document.blocks.map(\.kind) == [.listItem, .listItem, .listItem, .paragraph])
  }

  @Test("a quotation loses its marker")
  func quotation() throws {
    let document = try document("> Ashtu është.")
    #expect(document.blocks == [Block(.quotation, 2..<16)])
  }

  @Test("a number with a stop at the beginning is text")
  func numbers() throws {
    #expect(try document("1999. Viti i luftës.").blockTexts == ["1999. Viti i luftës."])
  }
}
