internal import Review

extension Document {
  /// What must stay short for a text to be workable.
  enum Measure {
    case lines, blocks
  }

  /// A line or a paragraph of more bytes is not text that a person wrote.
  private static let longest = 1 << 20

  /// Reads the file that an operand names, with what the options say of reading.
  ///
  /// - Throws: `InputError` also for a text whose lines or paragraphs are too long to work with.
  init(
    reading operand: String, _ arguments: Arguments, on console: Console, limiting measure: Measure = .blocks
  ) throws {
    let input = try Input(operand, on: console, large: arguments.has("large"))
    try self.init(bytes: input.bytes, name: input.name, encoding: arguments.value("encoding"))
    guard !arguments.has("large"), text.utf8.count > Self.longest else { return }
    let start: Int?
    switch measure {
    case .blocks: start = blocks.first { $0.range.count > Self.longest }?.range.lowerBound
    case .lines:
      let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      start = lines.first { $0.count > Self.longest }.map {
        text.utf8.distance(from: text.startIndex, to: $0.startIndex)
      }
    }
    guard let start else { return }
    throw InputError(
      .data, file: name, line: text.place(of: start).line,
      """
      the \(measure == .lines ? "line" : "paragraph") that begins here is larger than 1 MB; is this the right file? \
      --large reads it anyway
      """)
  }
}
