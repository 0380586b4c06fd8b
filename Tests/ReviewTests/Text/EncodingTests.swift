import Testing

@testable import Review

struct EncodingTests {
  @Test(
    "reads the bytes of an encoding that is given",
    arguments: [
      ("UTF-8", [0xC3, 0xAB], "ë"), ("UTF-16LE", [0xEB, 0x00], "ë"), ("UTF-16BE", [0x00, 0xEB], "ë"),
      ("UTF-32LE", [0xEB, 0, 0, 0], "ë"), ("UTF-32BE", [0, 0, 0, 0xEB], "ë"),
      ("windows-1250", [0x9A, 0xE8], "šč"), ("windows-1251", [0xE4, 0xE0], "да"),
      ("windows-1252", [0x93, 0x80, 0x94], "“€”"), ("ISO-8859-1", [0xE7, 0xEB], "çë"),
      ("ISO-8859-2", [0xB9, 0xE8], "šč"), ("ISO-8859-5", [0xD4, 0xD0], "да"), ("ISO-8859-7", [0xE1], "α"),
      ("ISO-8859-9", [0xF0, 0xFD], "ğı"), ("Shift_JIS", [0x93, 0xFA, 0x96, 0x7B], "日本"),
      ("GB18030", [0xD6, 0xD0, 0xCE, 0xC4], "中文"), ("EUC-JP", [0xC6, 0xFC, 0xCB, 0xDC], "日本"),
      ("KOI8-R", [0xC4, 0xC1], "да"),
    ] as [(String, [UInt8], String)])
  func told(name: String, bytes: [UInt8], text: String) throws {
    let document = try Document(bytes: bytes, name: "a.txt", encoding: name)
    #expect(document.text == text)
    #expect(document.encodingNote == nil)
    #expect(try document.replacing([]) == bytes)
    #expect(try document.replacing([(0..<text.utf8.count, text)]) == bytes)
  }

  @Test(
    "keeps the byte order mark out of the text and in the file",
    arguments: [
      ("UTF-8", [0xEF, 0xBB, 0xBF]), ("UTF-16LE", [0xFF, 0xFE]), ("UTF-16BE", [0xFE, 0xFF]),
      ("UTF-32LE", [0xFF, 0xFE, 0, 0]), ("UTF-32BE", [0, 0, 0xFE, 0xFF]),
    ] as [(String, [UInt8])])
  func marks(name: String, mark: [UInt8]) throws {
    let bytes = try "Një fjalë.".bytes(name, mark: mark)
    for told in [nil, name] {
      let document = try Document(bytes: bytes, name: "a.txt", encoding: told)
      #expect(document.text == "Një fjalë.")
      #expect(document.encoding == TextEncoding(name: name, mark: mark))
      let changed = try "Nje fjalë.".bytes(name, mark: mark)
      #expect(try document.replacing([(0..<4, "Nje")]) == changed)
    }
  }

  @Test(
    "finds wide encodings without a mark, and says so",
    arguments: ["UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"])
  func wide(name: String) throws {
    let document = try Document(bytes: "Një fjalë e gjatë.\n".bytes(name), name: "a.txt")
    #expect(document.text == "Një fjalë e gjatë.\n")
    #expect(document.encoding == TextEncoding(name: name))
    #expect(try #require(document.encodingNote).contains(name))
  }

  @Test("finds legacy encodings by the text, and says so", arguments: LegacyText.all)
  func detected(legacy: LegacyText) throws {
    let bytes = try legacy.text.bytes(legacy.encoding)
    #expect(String(validating: bytes, as: UTF8.self) == nil)
    let document = try Document(bytes: bytes, name: "a.txt")
    #expect(document.text == legacy.text)
    #expect(try #require(document.encodingNote).contains("--encoding"))
    #expect(try document.replacing([]) == bytes)
  }

  @Test("plain UTF-8 needs no note")
  func plain() throws {
    #expect(try Document(bytes: Array("Një fjalë.".utf8), name: "a.txt").encodingNote == nil)
  }

  @Test("a character that the encoding does not have is an error that names both")
  func missing() throws {
    let document = try Document(
      bytes: "Një fjalë.".bytes("ISO-8859-1"), name: "a.txt", encoding: "ISO-8859-1")
    let error = #expect(throws: InputError.self) { try document.replacing([(0..<4, "Č")]) }
    #expect(error?.kind == .data)
    #expect(error?.message.contains("'Č' cannot be written in ISO-8859-1") == true)
  }

  @Test("an encoding that does not exist is an error of usage")
  func unknown() {
    let error = #expect(throws: InputError.self) {
      try Document(bytes: [0x61], name: "a.txt", encoding: "klingon-8")
    }
    #expect(error?.kind == .usage)
    #expect(error?.description.hasPrefix("a.txt: unknown encoding 'klingon-8'") == true)
  }
}
