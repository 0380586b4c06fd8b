import Foundation

@testable import ReviewCLI

/// A console whose streams a test holds: it feeds the input and keeps the output.
final class TestConsole {
  private var input: [UInt8] = []
  private(set) var output: [UInt8] = []
  private(set) var errors: [UInt8] = []
  var environment: [String: String] = ["REVIEW_REVIEWER": "Ana", "TERM": "xterm"]
  var isTerminal = false
  var size = Size()
  let folder: URL

  /// A console that works in a folder; a fresh one by default.
  init(folder: URL? = nil) throws {
    self.folder = folder ?? .temporaryDirectory.appending(path: "review-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: self.folder, withIntermediateDirectories: true)
  }

  /// What was printed on standard output.
  var text: String { String(decoding: output, as: UTF8.self) }
  /// What was said on standard error.
  var errorText: String { String(decoding: errors, as: UTF8.self) }

  /// Runs a command line with some input; both outputs begin again.
  @discardableResult
  func run(_ words: String..., input: String = "") -> Status { run(words, input: input) }

  /// Runs a command line with some input.
  @discardableResult
  func run(_ words: [String], input: String = "") -> Status {
    self.input = Array(input.utf8)
    output = []
    errors = []
    return Program.run(words, on: console)
  }

  /// Gives input to whatever reads next.
  func feed(_ text: String) { input += text.utf8 }

  /// Writes a file of the folder.
  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: folder.appending(path: name))
  }

  /// Reads a file of the folder.
  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
  }

  /// A console with this input and these outputs.
  var console: Console {
    Console(
      Ports(
        folder: folder.path, environment: { self.environment[$0] },
        isTerminal: (isTerminal, isTerminal, false), size: { self.size },
        read: { most in
          defer { self.input.removeFirst(min(most, self.input.count)) }
          return Array(self.input.prefix(most))
        }, waits: { !(0..<400).contains($0) || !self.input.isEmpty }, write: { self.output += $0 },
        writeError: { self.errors += $0 }, setRaw: { _ in }, suspend: {}, shell: { _ in 127 }))
  }
}
