import Testing

@testable import Review

struct InvalidInputTests {
  /// The error of a file that cannot be read.
  private func error(_ bytes: [UInt8], encoding: String? = nil) -> InputError? {
    #expect(throws: InputError.self) { try Document(bytes: bytes, name: "a.txt", encoding: encoding) }
  }

  @Test("an empty file is an error")
  func empty() {
    #expect(error([])?.description == "a.txt: the file is empty; is it the right one?")
  }

  @Test(
    "a file without text is an error",
    arguments: [" ", "\n\n\r\n", "\t \u{A0}\u{3000}\n", "\u{FEFF}", "\u{FEFF} \n"])
  func blank(text: String) {
    #expect(error(Array(text.utf8))?.message.contains("has no text") == true)
  }

  @Test("a zero byte is an error with its place")
  func zero() {
    let bytes = Array("Një.\nDy\0".utf8)
    let told = error(bytes, encoding: "UTF-8")
    #expect(told?.line == 2)
    #expect(told?.column == 3)
    #expect(told?.message.contains("zero byte") == true)
    #expect(error(bytes)?.kind == .data)
  }

  @Test(
    "a byte that is not UTF-8 is an error with line and column in characters",
    arguments: [
      ([0xC3, 0xAB, 0x0A, 0x61, 0xFF, 0x62], 2, 2), ([0xC3, 0xAB, 0xC3], 1, 2),
      ([0xC3, 0xAB, 0x0D, 0x0A, 0x0D, 0x0A, 0x65, 0xCC, 0x81, 0xC0, 0x80], 3, 2),
      ([0xEF, 0xBB, 0xBF, 0xC3, 0xAB, 0xED, 0xA0, 0x80], 1, 2),
    ] as [([UInt8], Int, Int)])
  func malformed(bytes: [UInt8], line: Int, column: Int) {
    let error = error(bytes)
    #expect(error?.kind == .data)
    #expect(error?.line == line)
    #expect(error?.column == column)
    #expect(error?.message.contains("is not valid UTF-8") == true)
  }

  @Test("a byte that the given encoding does not have is an error with its place")
  func malformedLegacy() {
    let error = error([0x61, 0x0A, 0x93, 0xFA, 0x96], encoding: "Shift_JIS")
    #expect(error?.line == 2)
    #expect(error?.column == 2)
    #expect(error?.message.contains("Shift_JIS") == true)
  }

  @Test("half a character at the end of UTF-16 is an error")
  func oddLength() {
    #expect(error([0xFF, 0xFE, 0x61, 0x00, 0x62])?.kind == .data)
  }

  @Test("an image is not text")
  func binary() {
    let png: [UInt8] = [
      0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52,
    ]
    #expect(error(png)?.kind == .data)
  }

  @Test("no bytes at all make it crash")
  func anyBytes() {
    var generator = SplitMix64(seed: 11)
    for _ in 0..<500 {
      let bytes = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      let document = try? Document(bytes: bytes, name: "a.md")
      if let document { #expect((try? document.replacing([])) == bytes) }
    }
  }
}
