import Review
import Testing

struct ForeignFormatTests {
  private func refusal(_ bytes: [UInt8]) -> String? {
    #expect(throws: InputError.self) { try Document(bytes: bytes, name: "news.txt") }?.message
  }

  private static let zip: [UInt8] = [0x50, 0x4B, 3, 4, 20, 0, 0, 0, 8, 0]
  private static func inZip(_ part: String) -> [UInt8] { zip + [UInt8](part.utf8) }

  static let files: [(bytes: [UInt8], kind: String)] = [
    ([UInt8]("%PDF-1.7\n1 0 obj".utf8), "a PDF document"),
    ([UInt8]("{\\rtf1\\ansi Po.}".utf8), "an RTF document"),
    (inZip("word/document.xml"), "a DOCX document"),
    (inZip("mimetypeapplication/vnd.oasis.opendocument.text"), "an OpenDocument file"),
    (inZip("news.txt"), "an archive"),
    ([0x1F, 0x8B, 8, 0], "an archive"),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "an image"),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "an old Office program"),
  ]

  @Test("a file that is not text is known by its first bytes, whatever its name", arguments: files)
  func known(bytes: [UInt8], kind: String) {
    #expect(refusal(bytes)?.contains(kind) == true)
  }

  @Test("a text that mentions such a beginning later, or begins with a part of one, is text")
  func text() throws {
    for text in ["See %PDF-1.7.", "PK is short for penalty kick.", "{\\r is a code.", "GIF is a format."] {
      #expect(try Document(bytes: Array(text.utf8), name: "news.txt").text == text)
    }
  }
}
