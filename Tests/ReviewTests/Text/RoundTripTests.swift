import Testing

@testable import Review

/// What must hold of any file, tried on generated ones: encodings × line ends × marks × last newline.
struct RoundTripTests {
  private static let rounds = 16

  private static func forEachFile(_ body: (GeneratedFile, Document, inout SplitMix64) throws -> Void) throws {
    var generator = SplitMix64(seed: 2024)
    for kind in GeneratedFile.kinds.indices {
      for round in 0..<rounds {
        let file = GeneratedFile(kind: kind, using: &generator)
        let document = try Document(
          bytes: file.text.bytes(file.encoding, mark: file.mark), name: round % 2 == 0 ? "a.txt" : "a.md",
          encoding: file.encoding)
        try body(file, document, &generator)
      }
    }
  }

  @Test("a file without changes is written byte for byte")
  func unchanged() throws {
    var count = 0
    try Self.forEachFile { file, document, _ in
      #expect(document.text.utf8.elementsEqual(file.text.utf8))
      let written = try document.replacing([])
      let bytes = try file.text.bytes(file.encoding, mark: file.mark)
      #expect(written == bytes)
      count += 1
    }
    #expect(count >= 200)
  }

  @Test("every segment replaced by itself is the file")
  func sameTexts() throws {
    try Self.forEachFile { _, document, _ in
      let changes = Segmenter(language: "sq").segments(of: document).map {
        (span: $0.range, text: String(document.text[bytes: $0.range]))
      }
      let bytes = try document.replacing(changes)
      #expect(bytes == document.bytes)
    }
  }

  @Test("a changed segment changes its own bytes and no others")
  func oneSegment() throws {
    try Self.forEachFile { file, document, generator in
      let segments = Segmenter(language: "sq").segments(of: document)
      guard let span = segments.randomElement(using: &generator)?.range else { return }
      let changed = try document.replacing([(span, "Other (words).")])
      let expected =
        try String(file.text[bytes: 0..<span.lowerBound]).bytes(file.encoding, mark: file.mark)
        + "Other (words).".bytes(file.encoding)
        + String(file.text[bytes: span.upperBound..<file.text.utf8.count]).bytes(file.encoding)
      #expect(changed == expected, "\(file)")
    }
  }

  @Test("segments are in order and apart, have text, and leave out no word of plain text")
  func segments() throws {
    try Self.forEachFile { file, document, _ in
      var end = 0
      for segment in Segmenter(language: "sq").segments(of: document) {
        let range = segment.range
        try #require(end <= range.lowerBound && range.upperBound <= file.text.utf8.count, "\(file)")
        #expect(!range.isEmpty)
        #expect(document.blocks[segment.block].range.union(range) == document.blocks[segment.block].range)
        let gap = document.text[bytes: end..<range.lowerBound]
        #expect(gap.allSatisfy { $0.isWhitespace || "-#>".contains($0) }, "\(file)")
        #expect(document.text.trimmed(range) == range)
        end = range.upperBound
      }
      #expect(
        document.text[bytes: end..<document.text.utf8.count].allSatisfy {
          $0.isWhitespace || "-#>".contains($0)
        })
    }
  }
}
