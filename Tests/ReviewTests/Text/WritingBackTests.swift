import Testing

@testable import Review

/// A corrected copy is read again before anybody gets it.
struct WritingBackTests {
  @Test(
    "a wide file without a mark that is named by its family keeps its byte order",
    arguments: ["UTF-16", "utf16", "UTF-32"], ["LE", "BE"])
  func wide(told: String, order: String) throws {
    let encoding = (told == "UTF-32" ? "UTF-32" : "UTF-16") + order
    let document = try Document(
      bytes: "The the end.\n".bytes(encoding), name: "a.txt", encoding: told)
    #expect(document.encoding == TextEncoding(name: encoding))
    #expect(try document.replacing([(0..<7, "The")]) == "The end.\n".bytes(encoding))
  }

  @Test("a wide file whose byte order nothing tells is refused with what to do")
  func noOrder() throws {
    // Both orders give letters of Chinese.
    let bytes: [UInt8] = [0x4E, 0x4F, 0x4F, 0x4E]
    let error = #expect(throws: InputError.self) {
      try Document(bytes: bytes, name: "a.txt", encoding: "UTF-16")
    }
    #expect(error?.kind == .usage)
    #expect(error?.message.contains("--encoding UTF-16LE or UTF-16BE") == true)
    #expect(try Document(bytes: bytes, name: "a.txt", encoding: "UTF-16BE").text == "\u{4E4F}\u{4F4E}")
  }

  @Test("other names of UTF-8 are UTF-8", arguments: ["utf8", "UTF-8", "cp1208", "ibm-1208"])
  func utf8(told: String) throws {
    let document = try Document(
      bytes: [0xEF, 0xBB, 0xBF] + Array("Një.".utf8), name: "a.txt", encoding: told)
    #expect(document.text == "Një.")
    #expect(try document.replacing([(0..<4, "Nje")]) == [0xEF, 0xBB, 0xBF] + Array("Nje.".utf8))
  }

  @Test(
    "where a character's bytes depend on those before it, the copy is the new text and no more",
    arguments: [
      ("ISO-2022-JP", "日本の本。", "本日"), ("ISO-2022-KR", "정부가 했다.", "부정"), ("HZ-GB-2312", "政府批准。", "批政"),
      ("UTF-7", "Një ëëë dhe ~.", "ëë"), ("SCSU", "Правительство дома.", "план"),
      ("BOCU-1", "政府 план.", "план"),
      ("ISO-2022-CN", "政府批准。", "批政"), ("ibm-930", "ｱｲｳ 日本の本。", "本日"),
    ])
  func stateful(encoding: String, text: String, new: String) throws {
    let document = try Document(bytes: text.bytes(encoding), name: "a.txt", encoding: encoding)
    try document.checkWritable()
    let first = text.first.map { String($0).utf8.count } ?? 0
    let copy = try document.replacing([(0..<first, new)])
    let expected = new + text.dropFirst()
    #expect(try Document(bytes: copy, name: "a.txt", encoding: encoding).text == expected)
    #expect(try copy == expected.bytes(encoding))
    #expect(try document.replacing([]) == document.bytes)
  }

  @Test("a file that would come out with other bytes elsewhere is refused by the name of its encoding")
  func notReproducible() throws {
    // The second escape sequence changes nothing, and would be lost.
    let sign: [UInt8] = [0x1B, 0x24, 0x42, 0x46, 0x7C]
    let bytes = [0x61, 0x0A] + sign + sign + [0x1B, 0x28, 0x42]
    let document = try Document(bytes: bytes, name: "a.txt", encoding: "ISO-2022-JP")
    #expect(document.text == "a\n日日")
    for body in [{ try document.checkWritable() }, { _ = try document.replacing([(0..<1, "b")]) }] {
      let error = #expect(throws: InputError.self) { try body() }
      #expect(error?.message.contains("ISO-2022-JP") == true)
      #expect(error?.message.contains("convert it to UTF-8") == true)
    }
    #expect(try document.replacing([]) == bytes)
  }

  @Test(
    "what nobody sees is not dropped silently", arguments: ["\u{AD}", "\u{200D}", "\u{FE0F}", "\u{2060}"])
  func invisible(character: String) throws {
    let document = try Document(
      bytes: "Një fjalë.".bytes("ISO-8859-2"), name: "a.txt", encoding: "ISO-8859-2")
    guard character != "\u{AD}" else {
      #expect(try document.replacing([(0..<1, "\u{AD}")]).first == 0xAD)
      return
    }
    let error = #expect(throws: InputError.self) { try document.replacing([(0..<1, character)]) }
    #expect(error?.message.contains("cannot be written in ISO-8859-2") == true)
    #expect(error?.message.hasPrefix("U+") == true)
  }

  @Test("a byte that becomes four of UTF-8 is read")
  func compressed() throws {
    let text = String(repeating: "𐐀𐐁𐐂𐐃", count: 200)
    let document = try Document(bytes: text.bytes("SCSU"), name: "a.txt", encoding: "SCSU")
    #expect(document.text == text)
  }

  @Test("a change within two characters that share their bytes is written whole")
  func sharedBytes() throws {
    // In this encoding か with a ring is one pair of bytes and two characters.
    let text = "か\u{309A}の。"
    let document = try Document(bytes: text.bytes("ibm-1399"), name: "a.txt", encoding: "ibm-1399")
    #expect(document.text == text)
    let copy = try document.replacing([(3..<6, "")])
    #expect(try Document(bytes: copy, name: "a.txt", encoding: "ibm-1399").text == "かの。")
  }
}
