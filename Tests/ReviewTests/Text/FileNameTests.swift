import Testing

@testable import Review

/// File names are any bytes, and none is lost.
struct FileNameTests {
  @Test(
    "the bytes of a name come back",
    arguments: [
      "news.txt", "läjme.txt", "a\nb\t\u{7F}", "\u{10FF41}\u{10FFFF}\u{10FEFF}", "", "👩\u{200D}💻", "e\u{301}",
    ].map { Array($0.utf8) } + [
      [0xE9], [0x63, 0x61, 0x66, 0xE9, 0x2E, 0x74], [0xC3], [0xC3, 0x28], [0xE2, 0x82],
      [0xF4, 0x90, 0x80, 0x80],
      [0xED, 0xA0, 0x80], [0xC0, 0x80], [0xFF, 0xFE], [0xF0, 0x9F, 0x98], Array(0x01...0xFF),
    ])
  func roundTrip(bytes: [UInt8]) {
    let name = String(fileName: bytes)
    #expect(name.fileNameBytes == bytes)
    #expect(String(fileName: name.fileNameBytes) == name)
    #expect(name.withFileName { String(fileName: $0) } == name)
    #expect(name.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F })
  }

  @Test("a name that is valid UTF-8 without control characters is itself")
  func plain() {
    for name in ["news.txt", "/home/ana/läjme 2.txt", "\u{10FEFF}"] {
      #expect(String(fileName: name.utf8) == name)
      #expect(name.fileNameText == name)
    }
  }

  @Test("two names with other bytes are other text")
  func distinct() {
    let escaped = String(fileName: [0xE9])
    #expect(String(fileName: escaped.utf8) != escaped)
    #expect(String(fileName: Array("a\n".utf8)) != String(fileName: Array("a␊".utf8)))
  }

  @Test("as text, a name has its control characters again and U+FFFD for lost bytes")
  func text() {
    #expect(String(fileName: [0x61, 0x0A, 0xE9]).fileNameText == "a\n\u{FFFD}")
  }
}
