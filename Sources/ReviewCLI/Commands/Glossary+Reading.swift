internal import Review

extension Glossary {
  /// Reads the glossary that an operand names, in the format that it shows.
  ///
  /// - Parameters:
  ///   - from: the source language, where it is known.
  ///   - to: the target language, where it is known.
  init(
    reading operand: String, from: String? = nil, to: String? = nil, format: GlossaryFormat? = nil,
    large: Bool = false, on console: Console
  ) throws {
    let input = try Input(operand, on: console, large: large)
    try self.init(bytes: input.bytes, name: input.name, from: from, to: to, format: format)
  }
}

extension Option {
  /// In which format a glossary is.
  static func glossaryFormat(_ help: String) -> Option {
    Option(name: "format", value: "FORMAT", choices: GlossaryFormat.all.map(\.id), help: help)
  }
}

extension Arguments {
  /// The format of a glossary that an option names.
  var glossaryFormat: GlossaryFormat? { value("format").flatMap(GlossaryFormat.named) }
}

extension GlossaryFormat {
  /// All formats as lines of help.
  static var list: String {
    all.map { "  \($0.id.padded(to: 13))\($0.title)" }.joined(separator: "\n")
  }
}

extension String {
  /// The path with another ending: `words.tbx` becomes `words.tsv`.
  func withEnding(_ ending: String) -> String {
    let slash = lastIndex(of: "/").map { index(after: $0) } ?? startIndex
    guard let dot = self[slash...].lastIndex(of: "."), dot > slash else { return self + "." + ending }
    return self[..<dot] + "." + ending
  }
}
