internal import Foundation
internal import Review

extension InputReader {
  /// Texts, plain and Markdown, in found and in given encodings: decoded, taken apart, and written with a change.
  static func documents() throws -> [InputReader] {
    let found = ["a.txt", "a.md"].map { name in
      InputReader("text \(name.dropFirst(2))", seeds(name)) { bytes, random in
        try use(Document(bytes: bytes, name: name), &random)
      }
    }
    let converters = Converters.all
    let told = InputReader(
      "text in a told encoding", converters.compactMap { Converters.bytes(of: "One. Two.\n", $0) }
    ) {
      bytes, random in
      let encoding = converters.randomElement(using: &random)!
      try use(Document(bytes: bytes, name: "a.txt", encoding: encoding), &random)
    }
    return found + [told]
  }

  private static func use(_ document: Document, _ random: inout SplitMix64) throws {
    let language = LanguageChoice(told: nil, name: document.name, text: document.text)?.code ?? "en"
    let segments = Segmenter(language: language).segments(of: document)
    guard try document.replacing([]) == document.bytes else { throw BenchmarkError("the copy differs") }
    guard let segment = segments.randomElement(using: &random) else { return }
    _ = try document.replacing([(segment.range, "The other.")])
  }

  /// The beginnings of the samples, in some encodings, and a text with all there is of Markdown.
  private static func seeds(_ name: String) -> [[UInt8]] {
    let manager = FileManager.default
    let root = URL(fileURLWithPath: "Samples")
    let files = ((try? manager.subpathsOfDirectory(atPath: root.path)) ?? []).sorted().filter {
      $0.hasSuffix(name.dropFirst(1)) && !$0.hasPrefix("README")
    }
    let samples = files.compactMap { try? String(contentsOf: root.appending(path: $0), encoding: .utf8) }
    let texts = [InputSeeds.markdown, InputSeeds.sentences] + samples.map { String($0.prefix(1500)) }
    return texts.flatMap { text in
      ["UTF-8", "UTF-16", "UTF-32LE", "windows-1252", "windows-1250", "GB18030", "ISO-2022-JP"].compactMap {
        Converters.bytes(of: text, $0)
      }
    }
  }
}
