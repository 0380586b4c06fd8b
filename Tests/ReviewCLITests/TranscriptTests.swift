import Foundation
import Testing

@testable import ReviewCLI

/// Runs the sessions in `Transcripts/`: what is typed after `$`, what it printed below.
///
/// `=== NAME` begins a file that the session has, up to `===`. Lines with `< ` are standard input. Standard error comes
/// after standard output, then the exit code when it is not 0. `REVIEW_RECORD=1 swift test` writes the sessions that
/// differ again, and fails for each of them, once.
@Suite struct TranscriptTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Transcripts")
  static var names: [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (names ?? []).filter { $0.hasSuffix(".txt") }.sorted()
  }

  @Test(arguments: names) func prints(_ name: String) throws {
    let url = Self.folder.appending(path: name)
    let expected = try String(contentsOf: url, encoding: .utf8)
    let actual = try replay(expected)
    guard actual != expected else { return }
    if ProcessInfo.processInfo.environment["REVIEW_RECORD"] != nil {
      try actual.write(to: url, atomically: true, encoding: .utf8)
      Issue.record("\(name) is recorded anew; look at the difference")
    } else {
      let (old, new) = (expected.split(separator: "\n"), actual.split(separator: "\n"))
      let place = zip(old, new).enumerated().first { $1.0 != $1.1 }?.offset ?? min(old.count, new.count)
      func excerpt(_ lines: [Substring]) -> String {
        lines.dropFirst(place).prefix(8).joined(separator: "\n")
      }
      Issue.record("\(name) prints\n\(excerpt(new))\nand not\n\(excerpt(old))")
    }
  }

  private func replay(_ transcript: String) throws -> String {
    let console = try TestConsole()
    defer { try? FileManager.default.removeItem(at: console.folder) }
    var result: [String] = []
    var lines = transcript.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
    while let line = lines.popFirst() {
      if line.hasPrefix("=== ") {
        let content = lines.prefix { $0 != "===" }
        lines = lines.dropFirst(content.count + 1)
        try console.write(content.map { Self.unescape($0) + "\n" }.joined(), to: String(line.dropFirst(4)))
        result += [line] + content + ["==="]
      } else if line.hasPrefix("$ ") {
        let input = lines.prefix { $0.hasPrefix("< ") || $0 == "<" }
        lines = lines.dropFirst(input.count)
        result += [line] + input
        lines = lines.drop { !$0.hasPrefix("$ ") && !$0.hasPrefix("=== ") && !$0.hasPrefix("# ") }
        let status = console.run(
          Self.words(line.dropFirst(2)).dropFirst().map(Self.unescape),
          input: input.map { Self.unescape(String($0.dropFirst(2))) + "\n" }.joined())
        let output = Self.masked(console.text)
        result += Self.lines(output) + Self.lines(console.errorText)
        if status != .done { result.append("[exit \(status.rawValue)]") }
        result.append("")
      } else {
        result.append(line)
      }
    }
    while result.last == "" { result.removeLast() }
    return result.joined(separator: "\n") + "\n"
  }

  /// The output without what differs from run to run, or whenever a check, the aligner or a glossary is tuned.
  private static func masked(_ text: String) -> String {
    text.replacing(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/, with: "TIME")
      .replacing(/"(score|confidence)":[0-9.]+/) { "\"\($0.1)\":N" }
      .replacing(/"fingerprint":"\w+"/, with: "\"fingerprint\":\"…\"")
      .replacing(/"revision":"\w+"/, with: "\"revision\":\"…\"")
      .replacing(/(\w\w-en\.tsv):\d+/) { "\($0.1):N" }
      .replacing(/\(\d+ %\)/, with: "(N %)")
  }

  private static func lines(_ text: String) -> [String] {
    text.isEmpty ? [] : text.dropLast(text.hasSuffix("\n") ? 1 : 0).components(separatedBy: "\n")
  }

  /// `\t`, `\e` and `\u{…}` as the characters that they name.
  private static func unescape(_ text: String) -> String {
    text.replacing("\\t", with: "\t").replacing("\\e", with: "\u{1B}").replacing(/\\u\{(?<hex>[0-9A-F]+)\}/) {
      String(UInt32($0.hex, radix: 16).flatMap(Unicode.Scalar.init).map(Character.init) ?? "?")
    }
  }

  /// The words of a command line; single quotes hold words together.
  private static func words(_ line: Substring) -> [String] {
    line.split(separator: "'", omittingEmptySubsequences: false).enumerated().flatMap { index, part in
      index.isMultiple(of: 2) ? part.split(separator: " ").map(String.init) : [String(part)]
    }
  }
}
